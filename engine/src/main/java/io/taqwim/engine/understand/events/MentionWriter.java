package io.taqwim.engine.understand.events;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.Participant;
import io.taqwim.engine.model.Place;
import io.taqwim.engine.model.Span;
import io.taqwim.engine.model.Status;
import io.taqwim.engine.understand.dates.DateMention;
import io.taqwim.engine.understand.names.Actor;
import io.taqwim.engine.understand.names.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes events down as mentions: every field with the words that say it. */
final class MentionWriter {
    private static final Set<String> LEADERS = Set.of("president", "leader", "king");

    private final Chart chart;
    private final Gazetteer gazetteer;
    private final List<Actor> actors;
    private final @Nullable LocalDate published;

    MentionWriter(Chart chart, Gazetteer gazetteer, List<Actor> actors, @Nullable LocalDate published) {
        this.actors = actors;
        this.chart = chart;
        this.gazetteer = gazetteer;
        this.published = published;
    }

    List<Mention> write(List<Occurrence> events) {
        Map<Occurrence, String> ids = new LinkedHashMap<>();
        for (Occurrence event : events) {
            ids.put(event, "m" + (ids.size() + 1));
        }
        List<Mention> mentions = new ArrayList<>();
        for (Occurrence event : events) {
            mentions.add(new One(event, events).mention(ids));
        }
        return mentions;
    }

    /** One event being written. */
    private final class One {
        private final Occurrence event;
        private final List<Occurrence> events;
        private final List<Claim> claims = new ArrayList<>();

        One(Occurrence event, List<Occurrence> events) {
            this.event = event;
            this.events = events;
        }

        Mention mention(Map<Occurrence, String> ids) {
            Draft first = event.tellings.get(0).draft();
            for (Occurrence.Telling telling : event.tellings) {
                claim(
                        "kind",
                        event.kind,
                        telling.draft().trigger().first(),
                        telling.draft().trigger().end(),
                        telling.draft());
            }
            Status status = status();
            Timing timing = Timing.of(event, published);
            DateInterval when = timing.when();
            when(timing);
            Place place = place(List.copyOf(ids.keySet()));
            List<Participant> parties = parties();
            String rank = rank();
            List<String> topics = topics();
            String partOf = event.partOf == null ? null : ids.get(event.partOf);
            String speaker = speaker();
            boolean background = Background.is(event, published);
            if (partOf != null) {
                claim("partOf", partOf, first.trigger().first(), first.trigger().end(), first);
            }
            return new Mention(
                    String.valueOf(ids.get(event)),
                    event.kind,
                    rank,
                    status,
                    when,
                    timing.startCode(),
                    timing.endCode(),
                    place,
                    parties,
                    topics,
                    partOf,
                    background,
                    speaker,
                    claims);
        }

        private void claim(String field, String value, int from, int to, Draft draft) {
            claim(field, value, from, to, draft, draft.frame.id());
        }

        /** A day was read by a rule of its own, which says more than the event's. */
        private void claim(String field, String value, DateMention said, Draft draft) {
            claim(field, value, said.first(), said.end(), draft, said.rule());
        }

        private void claim(String field, String value, int from, int to, Draft draft, String rule) {
            Span span = chart.span(from, to);
            Draft.Speaker speaker = draft.speaker;
            claims.add(new Claim(
                    field, value, span, chart.text().quote(span), rule, speaker == null ? null : speaker.name()));
        }

        private Status status() {
            Status status = Gathering.status(event);
            boolean said = false;
            for (Occurrence.Telling telling : event.tellings) {
                Status told = telling.standing().status();
                if (told != null) {
                    status(told, telling);
                    said |= told == status;
                }
            }
            if (!said) { // the stop of a tour that is over
                status(status, event.tellings.get(0));
            }
            return status;
        }

        private void status(Status told, Occurrence.Telling telling) {
            Part said = telling.standing().said();
            claim("status", told.code(), said.first(), said.end(), telling.draft());
        }

        private void when(Timing timing) {
            DateInterval when = timing.when();
            if (timing.startSaid() != null && (when.start() != null || timing.startCode() != null)) {
                String value = when.start() == null
                        ? String.valueOf(timing.startCode())
                        : when.start().toString();
                claim("start", value, timing.startSaid(), timing.of());
            }
            if (timing.endSaid() != null && (when.end() != null || timing.endCode() != null)) {
                String value = when.end() == null
                        ? String.valueOf(timing.endCode())
                        : when.end().toString();
                claim("end", value, timing.endSaid(), timing.of());
            }
        }

        private Place place(List<Occurrence> events) {
            Location location = Location.of(event, gazetteer, events, Dateline.of(chart));
            relocated();
            for (Location.Said said : location.said()) {
                claim(
                        "place." + said.field(),
                        said.value(),
                        said.part().first(),
                        said.part().end(),
                        said.draft());
            }
            return location.place();
        }

        /** What the report itself tells as a change makes of the place told until then history. */
        private void relocated() {
            for (Occurrence.Telling telling : event.tellings) {
                Relocation relocation = telling.draft().relocation;
                if (relocation != null) {
                    Part said = relocation.said();
                    claim("change", "place", said.first(), said.end(), telling.draft());
                }
            }
        }

        private List<Participant> parties() {
            List<Participant> parties = new ArrayList<>();
            for (Map.Entry<String, Filler> entry : event.parties().entrySet()) {
                parties.add(party(entry.getKey(), entry.getValue()));
            }
            return parties;
        }

        private Participant party(String id, Filler filler) {
            Draft draft = draftOf(filler);
            int first = filler.part().first();
            int end = filler.part().end();
            claim("parties." + id, filler.role(), first, end, draft);
            String person = filler.party().person();
            Receiver.Named named = person == null ? named(id, filler) : null;
            if (named != null) {
                person = named.party().person();
                first = named.first();
                end = named.end();
            }
            if (person != null) {
                claim("parties." + id + ".person", person, first, end, draft);
            }
            return new Participant(id, filler.role(), person, holder(id, filler.party(), person));
        }

        /** Who acts for a party of whom the words name nobody: the host's receiver, one of "both presidents". */
        private Receiver.@Nullable Named named(String id, Filler filler) {
            Receiver receiver = new Receiver(gazetteer, actors, events);
            Item both = filler.part().item();
            Item pair = both == null ? null : both.part("d");
            boolean leaders = pair != null && LEADERS.contains(pair.text());
            return filler.role().equals("host") ? receiver.of(event, id) : leaders ? receiver.leader(id) : null;
        }

        private @Nullable String holder(String id, Party party, @Nullable String person) {
            boolean open = person == null && party.office() != null && published != null;
            return open && published != null && party.office() != null
                    ? gazetteer.holder(party.office(), id, published)
                    : null;
        }

        private Draft draftOf(Filler filler) {
            for (Occurrence.Telling telling : event.tellings) {
                for (Filler one : telling.draft().fillers) {
                    if (one.part() == filler.part()) {
                        return telling.draft();
                    }
                }
            }
            return event.tellings.get(0).draft();
        }

        private @Nullable String rank() {
            if (!event.kind.equals("visit") && !event.kind.equals("tour")) {
                return null;
            }
            List<String> order = List.of("state", "official", "working", "private", "transit");
            String rank = null;
            for (Occurrence.Telling telling : event.tellings) {
                for (Part part : telling.draft().ranks) {
                    claim("rank", part.value(), part.first(), part.end(), telling.draft());
                    rank = rank == null || order.indexOf(part.value()) < order.indexOf(rank) ? part.value() : rank;
                }
            }
            return rank;
        }

        private List<String> topics() {
            TreeSet<String> topics = new TreeSet<>();
            for (Topics.Said said : event.topics) {
                topics.add(said.code());
                Item words = said.words();
                claim("topics." + said.code(), said.code(), words.first(), words.end(), said.draft(), said.rule());
            }
            return List.copyOf(topics);
        }

        private @Nullable String speaker() {
            Draft told = Voice.of(event);
            Draft.Speaker speaker = told == null ? null : told.speaker;
            if (told == null || speaker == null) {
                return null;
            }
            claim(
                    "attributedTo",
                    speaker.name(),
                    speaker.part().first(),
                    speaker.part().end(),
                    told);
            return speaker.name();
        }
    }
}
