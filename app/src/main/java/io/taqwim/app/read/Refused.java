package io.taqwim.app.read;

/** An input that cannot be read. The message is one sentence for the user: what is wrong and what to do about it. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    public Refused(String sentence) {
        super(sentence, null, false, false);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
