package io.taqwim.app.read.html;

import io.taqwim.app.read.Encoding;
import io.taqwim.app.read.Input;
import io.taqwim.app.read.Limits;
import io.taqwim.app.read.Piece;
import io.taqwim.app.read.Source;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A saved web page with one article. The report's text is what {@link Page} takes out of it; offsets count in that. */
public final class HtmlSource implements Source {
    /** The HTML standard looks for the charset in the first 1024 bytes; pages with long heads put it later. */
    private static final int HEAD = 4096;

    private static final String CHARSET = "charset=";

    @Override
    public String name() {
        return "html";
    }

    @Override
    public List<String> endings() {
        return List.of(".html", ".htm", ".xhtml");
    }

    @Override
    public boolean begins(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return start.contains("<!doctype html") || start.contains("<html");
    }

    @Override
    public void cut(Input input, Limits limits, Consumer<Piece> pieces) {
        pieces.accept(new Piece(input.name(), input.bytes(), () -> {
            byte[] bytes = input.read(limits.wrappedBytes(), limits);
            return new Page(Encoding.decode(bytes, declared(bytes))).draft().checked(limits);
        }));
    }

    /** The charset that the page says it is written in, if there is such a one. */
    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        int at = head.toLowerCase(Locale.ROOT).indexOf(CHARSET);
        if (at < 0) {
            return null;
        }
        int from = at + CHARSET.length();
        while (from < head.length() && "\"' ".indexOf(head.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < head.length() && isNameOfCharset(head.charAt(to))) {
            to++;
        }
        try {
            return to == from ? null : Charset.forName(head.substring(from, to));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static boolean isNameOfCharset(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || "-_.:+".indexOf(c) >= 0);
    }
}
