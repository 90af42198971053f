package io.taqwim.engine.understand.events;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.language.Chart;
import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.Participant;
import io.taqwim.engine.model.Place;
import io.taqwim.engine.model.Precision;
import io.taqwim.engine.model.Span;
import io.taqwim.engine.model.Status;
import io.taqwim.engine.understand.dates.DateMention;
import io.taqwim.engine.understand.dates.Length;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes events down as mentions: every field with the words that say it. */
final class MentionWriter {
    private final Chart chart;
    private final Gazetteer gazetteer;
    private final @Nullable LocalDate published;

    MentionWriter(Chart chart, Gazetteer gazetteer, @Nullable LocalDate published) {
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
            mentions.add(new One(event).mention(ids));
        }
        return mentions;
    }

    /** One event being written. */
    private final class One {
        private final Occurrence event;
        private final List<Claim> claims = new ArrayList<>();

        One(Occurrence event) {
            this.event = event;
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
            DateInterval when = when();
            String startExpr = event.dated().startCode();
            String endExpr = event.dated().endCode();
            Place place = place();
            List<Participant> parties = parties();
            String rank = rank();
            List<String> topics = topics();
            String partOf = event.partOf == null ? null : ids.get(event.partOf);
            String speaker = speaker();
            boolean background = background(status, when);
            if (partOf != null) {
                claim("partOf", partOf, first.trigger().first(), first.trigger().end(), first);
            }
            return new Mention(
                    String.valueOf(ids.get(event)),
                    event.kind,
                    rank,
                    status,
                    when,
                    startExpr,
                    endExpr,
                    place,
                    parties,
                    topics,
                    partOf,
                    background,
                    speaker,
                    claims);
        }

        private void claim(String field, String value, int from, int to, Draft draft) {
            Span span = chart.span(from, to);
            Draft.Speaker speaker = draft.speaker;
            claims.add(new Claim(
                    field,
                    value,
                    span,
                    span.quote(chart.text().original()),
                    draft.frame.id(),
                    speaker == null ? null : speaker.name()));
        }

        private Status status() {
            Status status = Gathering.status(event);
            for (Occurrence.Telling telling : event.tellings) {
                Status told = telling.standing().status();
                if (told != null) {
                    Part said = telling.standing().said();
                    claim("status", told.code(), said.first(), said.end(), telling.draft());
                }
            }
            return status;
        }

        private DateInterval when() {
            Dated dated = event.dated();
            DateInterval when = dated.when();
            DateMention said = dated.said();
            Draft of = tellingOf(dated).draft();
            if (said == null || !when.isDated()) {
                return when;
            }
            Length length = null;
            for (Occurrence.Telling telling : event.tellings) {
                length = length == null ? telling.dated().length() : length;
            }
            LocalDate start = when.start();
            LocalDate end = when.end();
            boolean journey = event.kind.equals("visit") || event.kind.equals("tour");
            boolean begins = of.frame.option("past").equals("under-way")
                    || of.light != null && of.light.is(Part.Kind.LIGHT, "begin");
            boolean day = when.precision() == Precision.DAY && start != null && start.equals(end);
            if (start != null && day && length != null && (journey || begins)) {
                end = length.lastDay(start);
            } else if (day && journey && begins) {
                end = null;
            }
            DateInterval result = new DateInterval(start, end, when.precision());
            if (start != null) {
                claim("start", start.toString(), said.first(), said.end(), of);
            }
            if (end != null) {
                claim("end", end.toString(), said.first(), said.end(), of);
            }
            return result;
        }

        private Occurrence.Telling tellingOf(Dated dated) {
            for (Occurrence.Telling telling : event.tellings) {
                if (telling.dated() == dated) {
                    return telling;
                }
            }
            return event.tellings.get(0);
        }

        private Place place() {
            String country = null;
            String city = null;
            String venue = null;
            if (event.kind.equals("call")) {
                return Place.UNKNOWN;
            }
            for (Occurrence.Telling telling : event.tellings) {
                for (Part part : telling.draft().places) {
                    String said = part.value();
                    if (part.is(Part.Kind.CITY)) {
                        String of = gazetteer.countryOfCity(said);
                        boolean fits = country == null || country.equals(of);
                        if (fits && of != null) {
                            country = country == null ? of : country;
                            claim("place.country", of, part.first(), part.end(), telling.draft());
                            city = city == null ? said : city;
                            claim("place.city", said, part.first(), part.end(), telling.draft());
                        }
                    } else if (part.is(Part.Kind.VENUE)) {
                        venue = venue == null ? said : venue;
                        claim("place.venue", said, part.first(), part.end(), telling.draft());
                        Gazetteer.Venue known = gazetteer.venue(said);
                        if (known != null && known.country() != null && country == null) {
                            country = known.country();
                            claim("place.country", country, part.first(), part.end(), telling.draft());
                            if (known.city() != null && city == null) {
                                city = known.city();
                                claim("place.city", city, part.first(), part.end(), telling.draft());
                            }
                        }
                    } else {
                        String of = part.actor() == null
                                ? null
                                : part.actor().parties().isEmpty()
                                        ? null
                                        : part.actor().parties().get(0).id();
                        if (of != null && gazetteer.isState(of)) {
                            country = country == null ? of : country;
                            claim("place.country", of, part.first(), part.end(), telling.draft());
                        }
                    }
                }
            }
            if (country == null && event.partOf != null) {
                One whole = new One(event.partOf);
                Place outer = whole.place();
                country = outer.country();
                for (Claim claim : whole.claims) {
                    if (claim.field().equals("place.country") && claim.value().equals(country)) {
                        claims.add(claim);
                        break;
                    }
                }
            }
            return new Place(country, city, venue);
        }

        private List<Participant> parties() {
            List<Participant> parties = new ArrayList<>();
            for (Map.Entry<String, Filler> entry : event.parties().entrySet()) {
                Filler filler = entry.getValue();
                String id = entry.getKey();
                parties.add(new Participant(id, filler.role(), filler.party().person(), null));
                Draft draft = draftOf(filler);
                claim(
                        "parties." + id,
                        filler.role(),
                        filler.part().first(),
                        filler.part().end(),
                        draft);
                if (filler.party().person() != null) {
                    claim(
                            "parties." + id + ".person",
                            filler.party().person(),
                            filler.part().first(),
                            filler.part().end(),
                            draft);
                }
            }
            return parties;
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
            for (Occurrence.Telling telling : event.tellings) {
                for (Part part : telling.draft().topics) {
                    if (topics.add(part.value())) {
                        claim("topics." + part.value(), part.value(), part.first(), part.end(), telling.draft());
                    }
                }
            }
            return List.copyOf(topics);
        }

        private @Nullable String speaker() {
            Draft.Speaker speaker = null;
            for (Occurrence.Telling telling : event.tellings) {
                if (telling.draft().speaker == null) {
                    return null;
                }
                speaker = speaker == null ? telling.draft().speaker : speaker;
            }
            if (speaker != null) {
                claim(
                        "attributedTo",
                        speaker.name(),
                        speaker.part().first(),
                        speaker.part().end(),
                        event.tellings.get(0).draft());
                return speaker.name();
            }
            return null;
        }

        private boolean background(Status status, DateInterval when) {
            if (event.partOf != null && !new One(event.partOf).background(Status.HELD, when)) {
                return false;
            }
            boolean earlier = event.tellings.stream()
                    .allMatch(telling -> telling.standing().earlier());
            LocalDate last = when.lastKnown();
            boolean old = published != null && last != null && last.isBefore(published.minusDays(4));
            return status == Status.HELD && (earlier || old);
        }
    }
}
