package io.taqwim.app.web.http;

/** A request that cannot be answered as asked. The message is one sentence for the one who asked. */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    public Fault(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    public static Fault notFound(String what) {
        return new Fault(404, what);
    }

    public static Fault badRequest(String what) {
        return new Fault(400, what);
    }

    public int status() {
        return status;
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
