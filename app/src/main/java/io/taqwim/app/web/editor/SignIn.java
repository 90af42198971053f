package io.taqwim.app.web.editor;

import io.taqwim.app.web.http.Answer;
import io.taqwim.app.web.http.Editor;
import io.taqwim.app.web.http.Frame;
import io.taqwim.app.web.http.Templates;
import io.taqwim.app.web.http.Visit;
import io.taqwim.engine.text.Visible;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where an editor shows the token and says a name, once in each browser. */
public final class SignIn {
    public static final String PATH = "/editor";
    public static final String END = "/editor/end";

    private static final int LONGEST_NAME = 100;

    private final Templates templates;
    private final Token token;
    private final Sessions sessions;

    public SignIn(Templates templates, Token token, Sessions sessions) {
        this.templates = templates;
        this.token = token;
        this.sessions = sessions;
    }

    public Answer html(Visit visit) {
        return page(visit, back(visit.value("back").orElse("")), null, null);
    }

    /** Signs in whoever shows the token, and goes back to where they came from. */
    public Answer begin(Visit visit) {
        String name = Visible.line(visit.field("name"));
        String back = back(visit.field("back"));
        if (!token.is(visit.field("token").strip())) {
            return page(visit, back, null, visit.speech().text("sign-in-wrong")).with(403);
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return page(visit, back, visit.speech().text("sign-in-nameless"), null)
                    .with(422);
        }
        return Answer.elsewhere(303, back == null ? visit.link("/decisions") : back)
                .with("Set-Cookie", sessions.begin(name));
    }

    public Answer end(Visit visit) {
        return Answer.elsewhere(303, visit.link("/agenda"))
                .with("Set-Cookie", sessions.end(Objects.requireNonNull(visit.editor())));
    }

    private Answer page(Visit visit, @Nullable String back, @Nullable String nameless, @Nullable String wrong) {
        Editor editor = visit.editor();
        return templates.page(
                visit,
                Frame.of(visit.speech().text("sign-in")),
                "sign-in",
                new Model(
                        editor == null ? null : editor.name(),
                        visit.link(PATH),
                        visit.link(END),
                        visit.link("/decisions"),
                        back,
                        Visible.line(visit.field("name")),
                        nameless,
                        wrong));
    }

    /** A page of this server, and nothing else. */
    private static @Nullable String back(String asked) {
        boolean here = asked.startsWith("/")
                && asked.length() <= 2000
                && asked.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '\\')
                && !asked.startsWith("//");
        return here ? asked : null;
    }

    record Model(
            @Nullable String signedIn,
            String action,
            String end,
            String decisions,
            @Nullable String back,
            String name,
            @Nullable String nameless,
            @Nullable String wrong) {}
}
