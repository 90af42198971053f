package io.taqwim.app.web.editor;

import io.taqwim.app.web.http.Editor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in as an editor. A browser keeps a random word, never the token; the server forgets it when it ends. Cookies
 * know no ports, so the name of this one does: two servers on one machine sign nobody out of the other.
 */
public final class Sessions {
    private static final int MOST = 50;
    private static final String RULES = "; Path=/; HttpOnly; SameSite=Strict";

    private final IntSupplier port;
    private final Map<String, String> names = new LinkedHashMap<>();

    public Sessions(IntSupplier port) {
        this.port = port;
    }

    /** The name of the cookie. */
    public String cookie() {
        return "taqwim-" + port.getAsInt();
    }

    /** Signs somebody in; the header {@code Set-Cookie} that says so. */
    synchronized String begin(String name) {
        if (names.size() == MOST) {
            names.remove(names.keySet().iterator().next());
        }
        String word = Token.random();
        names.put(word, name);
        return cookie() + "=" + word + RULES;
    }

    /** Signs somebody out; the header {@code Set-Cookie} that says so. */
    synchronized String end(Editor editor) {
        names.remove(editor.session());
        return cookie() + "=; Max-Age=0" + RULES;
    }

    /** Who it is that shows this cookie; null: nobody who is signed in. */
    public synchronized @Nullable Editor of(@Nullable String word) {
        String name = word == null ? null : names.get(word);
        return name == null || word == null ? null : new Editor(name, word);
    }
}
