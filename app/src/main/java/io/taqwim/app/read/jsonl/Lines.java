package io.taqwim.app.read.jsonl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream that hold something: one of them in memory at a time, and of a too long one nothing. */
final class Lines {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final long limit;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private int number;

    /**
     * A line.
     *
     * @param number counted from 1
     * @param bytes without the line feed, or null where there are more than the limit
     */
    record Line(int number, byte @Nullable [] bytes) {}

    Lines(InputStream in, long limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line that is not blank, or null. */
    @Nullable
    Line next() throws IOException {
        while (from < to || fill()) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            long length = readLine(line);
            number++;
            if (length > limit) {
                return new Line(number, null);
            }
            byte[] bytes = line.toByteArray();
            if (!isBlank(bytes)) {
                return new Line(number, bytes);
            }
        }
        return null;
    }

    /** Reads past the line feed and keeps what is within the limit; says how long the line was. */
    private long readLine(ByteArrayOutputStream line) throws IOException {
        long length = 0;
        while (from < to || fill()) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            length += end - from;
            if (length <= limit) {
                line.write(buffer, from, end - from);
            }
            from = end;
            if (end < to) {
                from++;
                break;
            }
        }
        return length;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
