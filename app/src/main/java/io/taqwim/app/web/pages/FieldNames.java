package io.taqwim.app.web.pages;

import io.taqwim.app.web.words.Speech;
import io.taqwim.engine.text.Visible;

/** Fields of claims and their values in words. */
final class FieldNames {
    private static final String PARTIES = "parties.";
    private static final String TOPICS = "topics.";

    private FieldNames() {}

    /** What a field is called; with the party where it is one's. */
    static String of(Speech speech, String field) {
        if (field.startsWith(TOPICS)) {
            return speech.text("topic");
        }
        if (!field.startsWith(PARTIES)) {
            return speech.has("field-" + field)
                    ? speech.text("field-" + field)
                    : Visible.line(speech.phrases().field(field));
        }
        String rest = field.substring(PARTIES.length());
        boolean person = rest.endsWith(".person") || rest.endsWith(".holder");
        return person
                ? speech.text("person-of", speech.party(rest.substring(0, rest.lastIndexOf('.'))))
                : speech.text("role-of", speech.party(rest));
    }

    /** A value; {@code kind} is that of its event. */
    static String value(Speech speech, String kind, String field, String value) {
        return switch (field) {
            case "status" -> speech.phrases().status(kind, value);
            case "background" -> speech.text("yes-" + value);
            case "duration" -> duration(speech, value);
            default -> general(speech, field, value);
        };
    }

    private static String general(Speech speech, String field, String value) {
        if (field.startsWith(TOPICS)) {
            return speech.has("topic-" + value) ? speech.text("topic-" + value) : Visible.line(value);
        }
        if (field.startsWith(PARTIES) && field.indexOf('.', PARTIES.length()) < 0) {
            return speech.phrases().code("role", value);
        }
        return Visible.line(speech.phrases().value(field, value));
    }

    /** {@code P3D}, or the bare number of days. */
    private static String duration(Speech speech, String value) {
        String days = value.startsWith("P") && value.endsWith("D") ? value.substring(1, value.length() - 1) : value;
        boolean number = !days.isEmpty() && days.length() < 6 && days.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? speech.counted("days", Integer.parseInt(days)) : Visible.line(value);
    }
}
