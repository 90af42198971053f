package io.taqwim.app.web.pages;

import io.taqwim.app.desk.Edition;
import io.taqwim.app.web.http.Key;
import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.words.Speech;
import io.taqwim.engine.model.Act;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Decision;
import io.taqwim.engine.model.EditedField;
import io.taqwim.engine.model.Ruling;
import io.taqwim.engine.text.Visible;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Editors' decisions in words, each with what came of it and, for an editor, the way to undo it. */
final class Rulings {
    private final Visit visit;
    private final Speech speech;
    private final Edition edition;
    private final Map<String, Decision> byId = new HashMap<>();
    private final Map<String, Ruling> standing = new HashMap<>();

    Rulings(Visit visit) {
        this.visit = visit;
        this.speech = visit.speech();
        this.edition = visit.edition();
        edition.decisions().forEach(decision -> byId.put(decision.id(), decision));
        edition.calendar()
                .rulings()
                .forEach(ruling -> standing.put(ruling.decision().id(), ruling));
    }

    Optional<Decision> decision(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The decisions on an event that hold or held, from the first to the last. */
    List<Ruled> on(CalendarEvent event) {
        return edition.calendar().rulings().stream()
                .filter(ruling -> event.id().equals(ruling.event()))
                .map(ruling -> of(ruling.decision()))
                .toList();
    }

    /** The decisions that took an event out. */
    List<Ruled> dismissing(CalendarEvent event) {
        return edition.calendar().rulings().stream()
                .map(Ruling::decision)
                .filter(decision -> decision.act() instanceof Act.Dismiss dismiss
                        && event.aliases().contains(dismiss.event()))
                .map(this::of)
                .toList();
    }

    Ruled of(Decision decision) {
        Ruling ruling = standing.get(decision.id());
        boolean undoes = decision.act() instanceof Act.Undo;
        OffsetDateTime time = decision.time().atOffset(ZoneOffset.UTC);
        String day = speech.phrases().day(LocalDate.ofInstant(decision.time(), ZoneOffset.UTC));
        return new Ruled(
                decision.id(),
                speech.text("act-" + decision.act().code()),
                value(decision.act()),
                on(decision.act()),
                Visible.line(decision.author()),
                speech.text("at-time", day, time.toLocalTime().truncatedTo(ChronoUnit.MINUTES)),
                decision.time().toString(),
                Visible.line(decision.reason()),
                outcome(ruling, undoes),
                visit.deciding() == null || (ruling == null && !undoes) ? null : visit.link(Deciding.UNDO));
    }

    private @Nullable String outcome(@Nullable Ruling ruling, boolean undoes) {
        if (ruling != null) {
            return speech.text("outcome-" + ruling.outcome().code());
        }
        return undoes ? null : speech.text("outcome-undone");
    }

    /** "the first day: 16 April 2026". */
    private @Nullable String value(Act act) {
        if (act instanceof Act.Correct correct) {
            return value(correct.event(), correct.field(), correct.value());
        }
        if (act instanceof Act.Pin pin) {
            return value(pin.event(), pin.field(), pin.value());
        }
        return null;
    }

    private String value(String event, String field, @Nullable String value) {
        return speech.text("field-is", FieldNames.of(speech, field), shown(kind(event), field, value));
    }

    /** A value that an editor gave, in words. */
    private String shown(String kind, String field, @Nullable String value) {
        if (value == null) {
            boolean role = EditedField.partyOf(field) != null && !EditedField.isPerson(field);
            return speech.text(role ? "takes-no-part" : "nobody-knows");
        }
        return field.equals("start") || field.equals("end")
                ? speech.phrases().when(EditedField.days(value))
                : FieldNames.value(speech, kind, field, value);
    }

    private String kind(String event) {
        return edition.event(event)
                .or(() -> edition.dismissed(event))
                .map(CalendarEvent::kind)
                .orElse("");
    }

    /** The events it is on; of an undo those of what it undoes. */
    private List<Card.Link> on(Act act) {
        if (act instanceof Act.Undo undo) {
            Decision undone = byId.get(undo.decision());
            return undone == null ? List.of() : on(undone.act());
        }
        return act.events().stream().map(this::link).distinct().toList();
    }

    private Card.Link link(String event) {
        String name = edition.event(event)
                .or(() -> edition.dismissed(event))
                .map(speech::title)
                .orElse(Visible.line(event));
        String id = edition.event(event).map(CalendarEvent::id).orElse(event);
        return new Card.Link(name, visit.link("/event/" + Key.of(id)));
    }

    /**
     * A decision in words.
     *
     * @param value the field and its value, where it is on one
     * @param outcome what came of it; null for an undo
     * @param undo where a form that undoes it is sent; null where there is nothing to undo, or for a reader
     */
    record Ruled(
            String id,
            String act,
            @Nullable String value,
            List<Card.Link> events,
            String author,
            String time,
            String iso,
            String reason,
            @Nullable String outcome,
            @Nullable String undo) {}
}
