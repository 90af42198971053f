package io.taqwim.app.read;

/**
 * How much one report may hold.
 *
 * @param reportBytes UTF-8 bytes of a report's whole text
 */
public record Limits(long reportBytes) {
    private static final long MEGABYTE = 1_000_000;

    /** Markup and escapes around a text may take this many times its length. */
    private static final int WRAPPING = 4;

    public static Limits megabytes(int megabytes) {
        return new Limits(megabytes * MEGABYTE);
    }

    /** Bytes of a page or line that carries a report. */
    public long wrappedBytes() {
        return WRAPPING * reportBytes;
    }

    /** What is longer than {@code limit} bytes. */
    public Refused tooLong(long limit) {
        return new Refused("is longer than " + limit / MEGABYTE
                + " MB; split it, or allow more with --max-size (megabytes of text in one report)");
    }
}
