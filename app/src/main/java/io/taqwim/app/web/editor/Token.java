package io.taqwim.app.web.editor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** What an editor must show once; new for each server. */
public final class Token {
    private static final int BYTES = 24;

    private final String text = random();

    static String random() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    public String text() {
        return text;
    }

    /** Whether somebody shows it; takes the same time whatever is shown. */
    public boolean is(String shown) {
        return MessageDigest.isEqual(text.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }
}
