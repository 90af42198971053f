package io.taqwim.engine.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An editor's word on the calendar. The set of decisions is, beside the set of reports, all that a calendar is made of:
 * the later of two that contradict each other holds, of one time that with the greater id.
 *
 * @param time when it was made, as the caller says
 * @param seen what the editor had before them: all aliases of the events that the decision names; what mentions
 *     besides these say is new
 */
public record Decision(String author, Instant time, String reason, Act act, List<String> seen) {
    /** From the first to the last that was made. */
    public static final Comparator<Decision> ORDER =
            Comparator.comparing(Decision::time).thenComparing(Decision::id);

    private static final int DIGITS = 16;

    public Decision {
        seen = seen.stream().distinct().sorted().toList();
    }

    /** The hash of its content: the same decision has the same id wherever it is replayed. */
    public String id() {
        StringBuilder content = new StringBuilder();
        append(content, author);
        append(content, time.toString());
        append(content, reason);
        append(content, act.code());
        append(content, terms());
        append(content, seen);
        return Report.sha256(content.toString()).substring(0, DIGITS);
    }

    private List<@Nullable String> terms() {
        List<@Nullable String> terms = new ArrayList<>();
        if (act instanceof Act.Merge merge) {
            terms.addAll(merge.events().stream().sorted().toList());
        } else if (act instanceof Act.Split split) {
            terms.add(split.event());
            terms.addAll(split.mentions().stream().sorted().toList());
        } else if (act instanceof Act.Correct correct) {
            terms.add(correct.event());
            terms.add(correct.field());
            terms.add(correct.value());
        } else if (act instanceof Act.Pin pin) {
            terms.add(pin.event());
            terms.add(pin.field());
            terms.add(pin.value());
        } else if (act instanceof Act.Dismiss dismiss) {
            terms.add(dismiss.event());
        } else if (act instanceof Act.Undo undo) {
            terms.add(undo.decision());
        }
        return terms;
    }

    /** With its length before it, so that no two contents are written alike. */
    private static void append(StringBuilder content, @Nullable String text) {
        content.append(text == null ? -1 : text.length()).append(':').append(text == null ? "" : text);
    }

    private static void append(StringBuilder content, List<? extends @Nullable String> texts) {
        content.append(texts.size()).append('[');
        texts.forEach(text -> append(content, text));
    }
}
