package io.taqwim.app.cli;

import java.io.PrintWriter;

/**
 * How far a run has come, on one line that is written over and over; only for terminals, and only for runs of some
 * length. The clock is asked here and nowhere near the results.
 */
final class Progress {
    private static final long FIRST_AFTER = 1_000_000_000L;
    private static final long AGAIN_AFTER = 200_000_000L;
    private static final double SECOND = 1e9;

    /** Carriage return, and ECMA-48's "erase in line". */
    private static final String OVER = "\r\u001B[K";

    private final PrintWriter err;
    private final boolean shown;
    private final long started = System.nanoTime();
    private long next = started + FIRST_AFTER;
    private boolean onLine;

    Progress(PrintWriter err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    /** Called often; writes seldom. */
    void at(int read, int refused, long bytes, long ofBytes) {
        long now = System.nanoTime();
        if (!shown || now < next) {
            return;
        }
        next = now + AGAIN_AFTER;
        double seconds = (now - started) / SECOND;
        StringBuilder line = new StringBuilder(OVER).append(read).append(" reports, ");
        line.append(Math.round(read / seconds)).append(" a second");
        if (bytes > 0 && ofBytes > bytes) {
            line.append(", about ")
                    .append(Math.round(seconds * (ofBytes - bytes) / bytes))
                    .append(" s left");
        }
        if (refused > 0) {
            line.append(", ").append(refused).append(" refused");
        }
        err.print(line);
        err.flush();
        onLine = true;
    }

    /** Takes the line away, so that something else can be said. */
    void clear() {
        if (onLine) {
            err.print(OVER);
            onLine = false;
        }
    }
}
