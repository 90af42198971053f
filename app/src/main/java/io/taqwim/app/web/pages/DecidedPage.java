package io.taqwim.app.web.pages;

import io.taqwim.app.web.http.Answer;
import io.taqwim.app.web.http.Fault;
import io.taqwim.app.web.http.Frame;
import io.taqwim.app.web.http.Templates;
import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.pages.Effects.Effect;
import io.taqwim.app.web.words.Speech;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Participant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was decided just now, and what it changed. */
public final class DecidedPage {
    static final String PATH = "/decided/";

    private final Templates templates;
    private final Effects effects;

    public DecidedPage(Templates templates, Effects effects) {
        this.templates = templates;
        this.effects = effects;
    }

    public Answer html(Visit visit) {
        Rulings rulings = new Rulings(visit);
        Effect effect = effects.of(visit.id("id")).orElse(null);
        if (effect == null) {
            effect = rulings.decision(visit.id("id"))
                    .map(decision -> new Effect(List.of(decision), List.of(), List.of()))
                    .orElseThrow(() -> Fault.notFound(visit.speech().text("no-decision")));
        }
        return templates.page(
                visit,
                Frame.of(visit.speech().text("decided")),
                "decided",
                new Model(
                        effect.decisions().stream().map(rulings::of).toList(),
                        new View(visit, effect).changes(),
                        effect.before().isEmpty() && effect.after().isEmpty(),
                        visit.link("/decisions")));
    }

    private static final class View {
        private final Visit visit;
        private final Speech speech;
        private final Cards cards;
        private final Effect effect;

        View(Visit visit, Effect effect) {
            this.visit = visit;
            this.speech = visit.speech();
            this.cards = new Cards(visit);
            this.effect = effect;
        }

        List<Changed> changes() {
            Map<String, CalendarEvent> before = byId(effect.before());
            Map<String, CalendarEvent> after = byId(effect.after());
            List<Changed> changes = new ArrayList<>();
            for (CalendarEvent event : effect.after()) {
                CalendarEvent was = before.get(event.id());
                if (was == null) {
                    changes.add(new Changed(link(event), speech.text("now-itself"), null, List.of()));
                    continue;
                }
                List<Line> lines = lines(was, event);
                if (!lines.isEmpty()) {
                    changes.add(new Changed(link(event), null, null, lines));
                }
            }
            for (CalendarEvent event : effect.before()) {
                if (!after.containsKey(event.id())) {
                    changes.add(gone(event));
                }
            }
            return changes;
        }

        private static Map<String, CalendarEvent> byId(List<CalendarEvent> events) {
            Map<String, CalendarEvent> byId = new HashMap<>();
            events.forEach(event -> byId.put(event.id(), event));
            return byId;
        }

        private Card.Link link(CalendarEvent event) {
            return new Card.Link(speech.title(event), cards.href(event));
        }

        private Changed gone(CalendarEvent event) {
            CalendarEvent within = effect.after().stream()
                    .filter(other -> other.aliases().contains(event.id()))
                    .findFirst()
                    .orElse(null);
            return within == null
                    ? new Changed(link(event), speech.text("now-out"), null, List.of())
                    : new Changed(link(event), speech.text("now-within"), link(within), List.of());
        }

        private List<Line> lines(CalendarEvent was, CalendarEvent is) {
            List<Line> lines = new ArrayList<>();
            add(lines, "title", speech.title(was), speech.title(is));
            add(lines, "kind", speech.kind(was), speech.kind(is));
            add(lines, "status", status(was), status(is));
            add(
                    lines,
                    "when",
                    speech.phrases().when(was.when()),
                    speech.phrases().when(is.when()));
            add(
                    lines,
                    "where",
                    String.join(" · ", cards.places(was.place())),
                    String.join(" · ", cards.places(is.place())));
            add(lines, "who", who(was), who(is));
            add(lines, "field-partOf", whole(was), whole(is));
            add(lines, "background", speech.text("yes-" + was.background()), speech.text("yes-" + is.background()));
            add(lines, "sources", cards.sources(was), cards.sources(is));
            return lines;
        }

        private void add(List<Line> lines, String name, String was, String is) {
            if (!Objects.equals(was, is)) {
                lines.add(new Line(speech.text(name), was, is));
            }
        }

        private String status(CalendarEvent event) {
            return speech.phrases().status(event.kind(), event.status().code());
        }

        private String whole(CalendarEvent event) {
            return cards.partOf(event).map(Card.Link::name).orElse("");
        }

        private String who(CalendarEvent event) {
            return speech.phrases().list(event.parties().stream().map(this::who).toList());
        }

        private String who(Participant party) {
            String person = party.person() != null ? party.person() : party.holder();
            String name = speech.party(party.id());
            return speech.text(
                    "taking-part",
                    person == null ? name : speech.text("person-for", speech.person(person), name),
                    speech.phrases().code("role", party.role()));
        }
    }

    /** A field before and after. */
    record Line(String name, String before, String after) {}

    /**
     * What became of an event.
     *
     * @param said where it is new, gone, or within another
     */
    record Changed(Card.Link event, @Nullable String said, Card.@Nullable Link other, List<Line> lines) {
        boolean fields() {
            return !lines.isEmpty();
        }
    }

    record Model(List<Rulings.Ruled> decisions, List<Changed> changes, boolean untold, String all) {
        boolean nothing() {
            return changes.isEmpty() && !untold;
        }

        boolean changed() {
            return !changes.isEmpty();
        }
    }
}
