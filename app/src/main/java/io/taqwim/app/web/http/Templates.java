package io.taqwim.app.web.http;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.taqwim.app.web.words.Speech;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The templates {@code /web/pages/<name>.mustache}. Every value is escaped; only the layout takes the body of the page, a
 * filled template itself, as it is.
 */
public final class Templates {
    private final Map<String, Template> compiled = new ConcurrentHashMap<>();
    private final Mustache.Compiler compiler = Mustache.compiler()
            .withEscaper(Templates::escaped)
            .nullValue("")
            .emptyStringIsFalse(true)
            .zeroIsFalse(true)
            .withLoader(Templates::open);

    /** A whole page: the template filled, within the layout. */
    public Answer page(Visit visit, Frame frame, String template, Object model) {
        String body = fill(template, model, visit.speech());
        return Answer.html(fill("layout", new Framed(frame, visit, body), visit.speech()))
                .with("Content-Language", visit.speech().language());
    }

    /** What HTML reads as more than text, in one go; most values have nothing of it. */
    static String escaped(String text) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            String as = as(text.charAt(i));
            if (as != null && escaped == null) {
                escaped = new StringBuilder(text.length() + 32).append(text, 0, i);
            }
            if (escaped != null) {
                if (as == null) {
                    escaped.append(text.charAt(i));
                } else {
                    escaped.append(as);
                }
            }
        }
        return escaped == null ? text : escaped.toString();
    }

    private static @Nullable String as(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '`' -> "&#x60;";
            case '=' -> "&#x3D;";
            default -> null;
        };
    }

    /** A template filled with a model; {@code t.key} in it is the label {@code web.key}. */
    public String fill(String template, Object model, Speech speech) {
        Mustache.CustomContext labels = key -> speech.text(key);
        StringWriter page = new StringWriter();
        compiled.computeIfAbsent(template, this::compile).execute(model, new Labelled(labels), page);
        return page.toString();
    }

    private Template compile(String name) {
        try (Reader template = open(name)) {
            return compiler.compile(template);
        } catch (IOException e) {
            throw new IllegalStateException("the template " + name + " cannot be read", e);
        }
    }

    private static Reader open(String name) throws IOException {
        String path = "/web/pages/" + name + ".mustache";
        try (InputStream in = Templates.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("there is no template " + path);
            }
            return new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private record Labelled(Mustache.CustomContext t) {}
}
