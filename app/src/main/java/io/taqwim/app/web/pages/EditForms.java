package io.taqwim.app.web.pages;

import io.taqwim.app.web.http.Editor;
import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.index.Index;
import io.taqwim.app.web.words.Speech;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.CalendarStatus;
import io.taqwim.engine.model.EditedField;
import io.taqwim.engine.model.MentionRef;
import io.taqwim.engine.model.Participant;
import io.taqwim.engine.model.ReportClaim;
import io.taqwim.engine.text.Visible;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The forms with which an editor decides on an event: filled with what the calendar holds or, after a mistake, with what was
 * sent and what is wrong with it.
 */
final class EditForms {
    static final String NEW_PARTY = "party";
    static final List<String> ROLES = List.of("visitor", "host", "participant");

    private static final String[] CODES = {"OM", "GCC", "X-ASEAN"};
    private static final int NEAR_IN_DAYS = 10;
    private static final int MOST_OTHERS = 8;

    private final Visit visit;
    private final Speech speech;
    private final CalendarEvent event;
    private final List<String> kinds;
    private final Map<String, String> wrong;

    /**
     * @param kinds of events that there are
     * @param wrong what is wrong with which field of the form that was sent
     */
    EditForms(Visit visit, CalendarEvent event, List<String> kinds, Map<String, String> wrong) {
        this.visit = visit;
        this.speech = visit.speech();
        this.event = event;
        this.kinds = kinds;
        this.wrong = wrong;
    }

    /** Null where nobody is signed in. */
    @Nullable
    Model model() {
        Editor editor = visit.deciding();
        if (editor == null) {
            return null;
        }
        return new Model(
                speech.text("deciding-as", editor.name()),
                Deciding.path(visit, event),
                String.join(" ", event.aliases()),
                sent("act", "").isEmpty() ? null : String.join(" ", new LinkedHashSet<>(wrong.values())),
                correct(),
                act("merge"),
                others(),
                sent("others", ""),
                act("split"),
                event.mentions().size() < 2 ? List.of() : mentions(),
                act("dismiss"));
    }

    private Form act(String act) {
        boolean open = sent("act", "").equals(act);
        return new Form(act, open, open ? sent("reason", "") : "", open && wrong.containsKey("reason"));
    }

    /** What was sent, harmless; else what is given. */
    private String sent(String name, String standard) {
        return visit.form().containsKey(name) ? Visible.line(visit.field(name)) : standard;
    }

    private Correct correct() {
        List<Field> fields = new ArrayList<>();
        fields.add(choice("kind", kinds, kind -> speech.phrases().code("kind", kind), null));
        fields.add(choice("rank", EditedField.RANKS, rank -> speech.phrases().code("rank", rank), "no-rank"));
        fields.add(choice(
                "status",
                Arrays.stream(CalendarStatus.values()).map(CalendarStatus::code).toList(),
                status -> speech.phrases().status(event.kind(), status),
                null));
        fields.add(text("start", null, "start-how", "2026-05-12", "2026-05", "2026", "2026-04-01/2026-06-30"));
        fields.add(text("end", null, "end-how", "2026-05-14"));
        fields.add(text("place.country", "parties-known", "code-how", CODES));
        fields.add(text("place.city", null, "name-how", "Muscat"));
        fields.add(text("place.venue", null, null));
        for (Participant party : event.parties()) {
            String path = "parties." + party.id();
            fields.add(choice(path, ROLES, role -> speech.phrases().code("role", role), "takes-no-part"));
            fields.add(text(path + ".person", null, null));
        }
        fields.add(choice("background", List.of("false", "true"), value -> speech.text("yes-" + value), null));
        List<Filters.Option> known = visit.index().countries().stream()
                .map(id -> new Filters.Option(id, speech.party(id), false))
                .toList();
        return new Correct(
                act("correct"),
                fields,
                sent(NEW_PARTY, ""),
                wrong.get(NEW_PARTY),
                options(
                        ROLES,
                        sent(NEW_PARTY + ".role", "participant"),
                        role -> speech.phrases().code("role", role)),
                sent(NEW_PARTY + ".person", ""),
                known);
    }

    private Field choice(String path, List<String> values, UnaryOperator<String> shown, @Nullable String none) {
        String held = held(path);
        String chosen = sent("value." + path, held);
        List<Filters.Option> options = new ArrayList<>();
        if (none != null) {
            options.add(new Filters.Option("", speech.text(none), chosen.isEmpty()));
        }
        options.addAll(options(values, chosen, shown));
        if (!held.isEmpty() && !values.contains(held)) {
            options.add(new Filters.Option(held, shown.apply(held), chosen.equals(held)));
        }
        return field(path, held, chosen, options, null, null, List.of());
    }

    private static List<Filters.Option> options(List<String> values, String chosen, UnaryOperator<String> shown) {
        return values.stream()
                .map(value -> new Filters.Option(value, shown.apply(value), value.equals(chosen)))
                .toList();
    }

    private Field text(String path, @Nullable String list, @Nullable String hint, String... samples) {
        String held = held(path);
        return field(path, held, sent("value." + path, held), List.of(), list, hint, List.of(samples));
    }

    private Field field(
            String path,
            String held,
            String value,
            List<Filters.Option> options,
            @Nullable String list,
            @Nullable String hint,
            List<String> samples) {
        return new Field(
                path,
                "field-" + path.replace('.', '-'),
                FieldNames.of(speech, path),
                sent("was." + path, held),
                value,
                options,
                list,
                hint == null ? null : speech.text(hint),
                samples,
                visit.fields("keep").contains(path),
                wrong.get(path));
    }

    private String held(String path) {
        String held = event.held(path);
        return held == null ? "" : Visible.line(held);
    }

    /** Events that could be the same: near in time, with most parties in common. */
    private List<Other> others() {
        List<String> parties = event.parties().stream().map(Participant::id).toList();
        BitSet near = visit.index().matching(List.of(), parties, List.of(), true);
        near.clear(Math.max(0, visit.index().position(event)));
        List<String> ticked = visit.fields("other");
        return near(visit.index(), near).stream()
                .sorted(Comparator.comparingLong((CalendarEvent other) -> -inCommon(other, parties))
                        .thenComparing(other -> !other.kind().equals(event.kind())))
                .limit(MOST_OTHERS)
                .map(other ->
                        new Other(other.id(), new Cards(visit).alone(other, null, false), ticked.contains(other.id())))
                .toList();
    }

    private static long inCommon(CalendarEvent other, List<String> parties) {
        return other.parties().stream()
                .filter(party -> parties.contains(party.id()))
                .count();
    }

    private Set<CalendarEvent> near(Index index, BitSet found) {
        LocalDate first = event.when().firstKnown();
        if (first == null) {
            return new LinkedHashSet<>(index.open(found, 0, 100));
        }
        Set<CalendarEvent> near = new LinkedHashSet<>();
        for (int days = 0; days <= NEAR_IN_DAYS; days++) {
            near.addAll(index.on(first.plusDays(days), found, 50));
            near.addAll(index.on(first.minusDays(days), found, 50));
        }
        return near;
    }

    private List<Told> mentions() {
        Quotes quotes = new Quotes(visit);
        List<String> ticked = visit.fields("mention");
        return event.mentions().stream()
                .map(mention -> new Told(
                        mention.hash(),
                        "mention-" + mention.hash(),
                        quotes.named(mention.report()),
                        visit.edition()
                                .mentions(mention.report())
                                .map(quotes::published)
                                .orElse(""),
                        words(mention),
                        ticked.contains(mention.hash())))
                .toList();
    }

    private String words(MentionRef mention) {
        return event.claims().stream()
                .filter(claim -> claim.report().equals(mention.report())
                        && mention.mention().equals(claim.mention()))
                .sorted(Comparator.comparing(claim -> !claim.claim().field().equals("kind")))
                .map(ReportClaim::claim)
                .map(claim -> Visible.line(claim.quote()))
                .findFirst()
                .orElse("");
    }

    /** A form: what was sent with it, if anything was. */
    record Form(String act, boolean open, String reason, boolean unreasoned) {}

    /**
     * A field that can be corrected.
     *
     * @param was what the editor saw
     * @param options to choose from; none: any text
     * @param list of what is known
     * @param samples of how a value is written
     * @param wrong what is wrong with what was sent
     */
    record Field(
            String path,
            String dom,
            String label,
            String was,
            String value,
            List<Filters.Option> options,
            @Nullable String list,
            @Nullable String hint,
            List<String> samples,
            boolean kept,
            @Nullable String wrong) {
        boolean choice() {
            return !options.isEmpty();
        }
    }

    record Correct(
            Form form,
            List<Field> fields,
            String party,
            @Nullable String partyWrong,
            List<Filters.Option> roles,
            String person,
            List<Filters.Option> known) {
        List<String> samples() {
            return List.of(CODES);
        }
    }

    /** An event that could be the same. */
    record Other(String id, Card card, boolean ticked) {}

    /** A telling of the event. */
    record Told(String hash, String dom, String report, String published, String words, boolean ticked) {}

    /**
     * @param action where all forms are sent
     * @param seen all ids of the event
     * @param mistakes what is wrong with what was sent
     */
    record Model(
            String as,
            String action,
            String seen,
            @Nullable String mistakes,
            Correct correct,
            Form merge,
            List<Other> others,
            String otherIds,
            Form split,
            List<Told> told,
            Form dismiss) {
        boolean several() {
            return !told.isEmpty();
        }

        boolean near() {
            return !others.isEmpty();
        }
    }
}
