package io.taqwim.app.web.pages;

import io.taqwim.app.desk.Edition;
import io.taqwim.app.desk.Editions;
import io.taqwim.app.web.http.Answer;
import io.taqwim.app.web.http.Fault;
import io.taqwim.app.web.http.Key;
import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.http.Writes;
import io.taqwim.app.web.words.Speech;
import io.taqwim.engine.model.Act;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Decision;
import io.taqwim.engine.model.MentionRef;
import io.taqwim.engine.model.Ruling;
import io.taqwim.engine.text.Visible;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the forms of an event send: read, recorded, and answered with what it changed. */
public final class Deciding {
    /** Where what is decided on an event is sent. */
    public static final String PATH = "/event/{id}";

    /** Where a decision is undone. */
    public static final String UNDO = "/decisions";

    private static final int LONGEST_REASON = 2_000;
    private static final int MOST_SEEN = 20_000;
    private static final String VALUE = "value.";

    private final EventPage page;
    private final Editions editions;
    private final Writes writes;
    private final Effects effects;

    public Deciding(EventPage page, Editions editions, Writes writes, Effects effects) {
        this.page = page;
        this.editions = editions;
        this.writes = writes;
        this.effects = effects;
    }

    static String path(Visit visit, CalendarEvent event) {
        return visit.link("/event/" + Key.of(event.id()));
    }

    /** Records what was decided on the event; where something is wrong, its page comes back and says what. */
    public Answer decide(Visit visit) {
        Sent sent = new Sent(visit, EventPage.event(visit));
        List<Act> acts = sent.acts();
        String reason = sent.reason();
        if (!sent.wrong.isEmpty()) {
            return page.again(visit, sent.event, sent.wrong).with(422);
        }
        return recorded(visit, acts, reason, sent.seen());
    }

    /** Undoes a decision. */
    public Answer undo(Visit visit) {
        Edition edition = visit.edition();
        Decision undone = edition.decisions().stream()
                .filter(decision -> decision.id().equals(visit.field("decision")))
                .findFirst()
                .orElseThrow(() -> Fault.notFound(visit.speech().text("no-decision")));
        String reason = Visible.line(visit.field("reason"));
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new Fault(422, visit.speech().text("reason-needed"));
        }
        Set<String> seen = new LinkedHashSet<>(undone.seen());
        seen.addAll(undone.act().events());
        return recorded(visit, List.of(new Act.Undo(undone.id())), reason, new ArrayList<>(seen));
    }

    private Answer recorded(Visit visit, List<Act> acts, String reason, List<String> seen) {
        String author = Objects.requireNonNull(visit.editor()).name();
        Decision same = sameAsStands(visit.edition(), author, reason, acts);
        if (same != null) {
            return done(visit, same);
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        List<Decision> decisions = acts.stream()
                .map(act -> new Decision(author, now, reason, act, act instanceof Act.Undo ? List.of() : seen))
                .toList();
        writes.decide(decisions);
        Set<String> named = new LinkedHashSet<>(seen);
        acts.forEach(act -> named.addAll(act.events()));
        effects.note(decisions, named, visit.edition(), editions.current());
        return done(visit, decisions.get(0));
    }

    private static Answer done(Visit visit, Decision decision) {
        return Answer.elsewhere(303, visit.link(DecidedPage.PATH + decision.id()));
    }

    /** A form that is sent twice decides once. */
    private static @Nullable Decision sameAsStands(Edition edition, String author, String reason, List<Act> acts) {
        return edition.calendar().rulings().stream()
                .map(Ruling::decision)
                .filter(decision -> decision.act().equals(acts.get(0))
                        && decision.author().equals(author)
                        && decision.reason().equals(reason))
                .findFirst()
                .orElse(null);
    }

    /** One form as it was sent. */
    private static final class Sent {
        private final Visit visit;
        private final Speech speech;
        private final CalendarEvent event;
        private final Map<String, String> wrong = new LinkedHashMap<>();
        private final List<CalendarEvent> others = new ArrayList<>();

        Sent(Visit visit, CalendarEvent event) {
            this.visit = visit;
            this.speech = visit.speech();
            this.event = event;
        }

        String reason() {
            String reason = Visible.line(visit.field("reason"));
            if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
                wrong.put("reason", speech.text("reason-needed"));
            }
            return reason;
        }

        /** What the editor had before them: the event as it was on the page, others as they are. */
        List<String> seen() {
            List<String> seen = new ArrayList<>();
            for (String alias : visit.field("seen").split(" ", MOST_SEEN)) {
                if (alias.length() == event.id().length() && alias.chars().allMatch(Sent::isHexDigit)) {
                    seen.add(alias);
                }
            }
            others.forEach(other -> seen.addAll(other.aliases()));
            return seen.isEmpty() ? event.aliases() : seen;
        }

        private static boolean isHexDigit(int c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        }

        List<Act> acts() {
            return switch (visit.field("act")) {
                case "correct" -> corrected();
                case "merge" -> merged();
                case "split" -> split();
                case "dismiss" -> List.of(new Act.Dismiss(event.id()));
                default -> throw Fault.badRequest(speech.text("no-act"));
            };
        }

        /** A decision for each field that was changed, and for each that is to be kept. */
        private List<Act> corrected() {
            List<Act> acts = new ArrayList<>();
            for (String name : visit.form().keySet()) {
                if (name.startsWith(VALUE)) {
                    field(acts, name.substring(VALUE.length()));
                }
            }
            party(acts);
            if (acts.isEmpty() && wrong.isEmpty()) {
                wrong.put("", speech.text("nothing-changed"));
            }
            return acts;
        }

        private void field(List<Act> acts, String field) {
            String value = Visible.line(visit.field(VALUE + field));
            boolean changed = !value.equals(visit.field("was." + field));
            boolean kept = visit.fields("keep").contains(field);
            if (!changed && !kept) {
                return;
            }
            String meant = field.equals("place.country") ? Parties.id(visit, value) : value;
            if (meant == null) {
                wrong.put(field, speech.text("no-such-party", value));
                return;
            }
            try {
                acts.add(act(field, meant.isEmpty() ? null : meant, changed));
            } catch (IllegalArgumentException e) {
                wrong.put(field, speech.text("no-such-value", FieldNames.of(speech, field), value));
            }
        }

        private Act act(String field, @Nullable String value, boolean changed) {
            return changed ? new Act.Correct(event.id(), field, value) : new Act.Pin(event.id(), field, value);
        }

        private void party(List<Act> acts) {
            String typed = Visible.line(visit.field(EditForms.NEW_PARTY));
            if (typed.isEmpty()) {
                return;
            }
            String id = Parties.id(visit, typed);
            String role = visit.field(EditForms.NEW_PARTY + ".role");
            if (id == null || !EditForms.ROLES.contains(role)) {
                wrong.put(EditForms.NEW_PARTY, speech.text("no-such-party", typed));
                return;
            }
            acts.add(new Act.Correct(event.id(), "parties." + id, role));
            String person = Visible.line(visit.field(EditForms.NEW_PARTY + ".person"));
            if (!person.isEmpty()) {
                field(acts, "parties." + id + ".person", person);
            }
        }

        private void field(List<Act> acts, String field, String value) {
            try {
                acts.add(new Act.Correct(event.id(), field, value));
            } catch (IllegalArgumentException e) {
                wrong.put(EditForms.NEW_PARTY, speech.text("no-such-value", FieldNames.of(speech, field), value));
            }
        }

        private List<Act> merged() {
            List<String> named = new ArrayList<>(visit.fields("other"));
            for (String typed : Visible.line(visit.field("others")).split(" ", 50)) {
                if (!typed.isEmpty()) {
                    named.add(idOf(typed));
                }
            }
            for (String id : named) {
                CalendarEvent other = visit.edition().event(id).orElse(null);
                if (other == null) {
                    wrong.put("others", speech.text("no-such-event", Visible.line(id)));
                } else if (!other.id().equals(event.id()) && !others.contains(other)) {
                    others.add(other);
                }
            }
            if (others.isEmpty() && wrong.isEmpty()) {
                wrong.put("others", speech.text("others-needed"));
            }
            if (!wrong.isEmpty()) {
                return List.of();
            }
            List<String> ids = new ArrayList<>(List.of(event.id()));
            others.forEach(other -> ids.add(other.id()));
            return List.of(new Act.Merge(ids));
        }

        /** An id, or the address of an event's page. */
        private static String idOf(String typed) {
            int at = typed.indexOf("/event/");
            if (at < 0) {
                return typed;
            }
            try {
                String path = String.valueOf(URI.create(typed).getPath());
                return Key.read(path.substring(path.indexOf("/event/") + "/event/".length()));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                return typed;
            }
        }

        private List<Act> split() {
            List<String> hashes = event.mentions().stream()
                    .map(MentionRef::hash)
                    .filter(visit.fields("mention")::contains)
                    .toList();
            if (hashes.isEmpty() || hashes.size() == event.mentions().size()) {
                wrong.put("mention", speech.text("some-mentions-needed"));
                return List.of();
            }
            return List.of(new Act.Split(event.id(), hashes));
        }
    }

    /** States and organisations as editors write them. */
    static final class Parties {
        private Parties() {}

        /** An id, or the name of one that occurs; empty for an empty text, null for what is neither. */
        static @Nullable String id(Visit visit, String typed) {
            if (typed.isEmpty()) {
                return "";
            }
            for (String id : visit.index().countries()) {
                if (typed.equalsIgnoreCase(id) || typed.equals(visit.speech().party(id))) {
                    return id;
                }
            }
            boolean plain = typed.length() <= 40
                    && typed.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-');
            boolean known = plain && !visit.speech().party(typed).equals(typed);
            return plain && (known || typed.startsWith("X-")) ? typed : null;
        }
    }
}
