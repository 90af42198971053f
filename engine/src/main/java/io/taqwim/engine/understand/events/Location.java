package io.taqwim.engine.understand.events;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.model.Place;
import io.taqwim.engine.model.Status;
import io.taqwim.engine.understand.names.Actor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an event is, out of all its tellings; a city or venue counts only where it lies in the country that is held.
 *
 * @param said which words say which field
 */
record Location(Place place, List<Said> said) {
    /** A value of one field ({@code country}, {@code city}, {@code venue}) and its words. */
    record Said(String field, String value, Part part, Draft draft) {}

    Location {
        said = List.copyOf(said);
    }

    static Location of(Occurrence event, Gazetteer gazetteer, List<Occurrence> events, @Nullable Dateline dateline) {
        if (isNowhere(event)) {
            return new Location(Place.UNKNOWN, List.of());
        }
        Location own = alone(event, gazetteer);
        if (event.partOf != null) {
            return own.within(alone(event.partOf, gazetteer), isOver(event));
        }
        Occurrence occasion = own.place.country() == null ? SameCompany.occasion(event, events) : null;
        Location told = occasion == null ? own : own.within(alone(occasion, gazetteer), true);
        Location written = dateline == null ? told : told.written(dateline, event, gazetteer);
        Location met = written.place.city() == null ? written.withSiblings(event, events, gazetteer) : written;
        return met.place.country() == null ? met.asOthers(SameCompany.of(event, events), event, gazetteer) : met;
    }

    /** "He met A, and also B and C": what one verb tells of several happened in one place. */
    private Location withSiblings(Occurrence event, List<Occurrence> events, Gazetteer gazetteer) {
        for (Occurrence other : events) {
            if (other != event && SameCompany.isOneVerb(event, other)) {
                Location there = alone(other, gazetteer);
                there = other.partOf == null ? there : there.within(alone(other.partOf, gazetteer), isOver(other));
                boolean agrees = place.country() == null || place.country().equals(there.place.country());
                if (there.place.city() != null && agrees) {
                    return within(there, true);
                }
            }
        }
        return this;
    }

    /** In the country of all else that is told of the same company, and in the town where the same people met just before. */
    private Location asOthers(List<Occurrence> others, Occurrence event, Gazetteer gazetteer) {
        List<Said> countries = new ArrayList<>();
        List<Said> cities = new ArrayList<>();
        for (Occurrence other : others) {
            boolean goesOn = SameCompany.goesOn(other, event);
            for (Said one : alone(other, gazetteer).said) {
                if (one.field().equals("country")) {
                    countries.add(one);
                } else if (goesOn && one.field().equals("city")) {
                    cities.add(one);
                }
            }
        }
        if (!isOne(countries)) {
            return this;
        }
        String city = isOne(cities) ? cities.get(0).value() : null;
        if (city != null) {
            countries.addAll(cities);
        }
        return new Location(new Place(countries.get(0).value(), city, place.venue()), countries);
    }

    private static boolean isOne(List<Said> values) {
        return values.stream().map(Said::value).distinct().count() == 1;
    }

    /** Of what a report tells first, and where, it was written there if that is at home for one of those who met. */
    private Location written(Dateline dateline, Occurrence event, Gazetteer gazetteer) {
        Draft first = event.tellings.stream()
                .map(Occurrence.Telling::draft)
                .filter(draft -> draft.sentence >= dateline.sentence()) // above it stands the headline
                .findFirst()
                .orElse(null);
        String country = gazetteer.countryOfCity(dateline.city());
        boolean lead = first != null && first.sentence - dateline.sentence() <= 1;
        boolean news = isOver(event) && !event.tellings.get(0).standing().earlier();
        boolean open = place.country() == null || place.country().equals(country) && place.city() == null;
        if (first == null || country == null || !lead || !news || !open || event.kind.equals("visit")) {
            return this;
        }
        if (place.country() == null && !event.parties().containsKey(country)) {
            return this;
        }
        List<Said> all = new ArrayList<>(said);
        all.add(new Said("country", country, dateline.part(), first));
        all.add(new Said("city", dateline.city(), dateline.part(), first));
        return new Location(new Place(country, dateline.city(), place.venue()), all);
    }

    static boolean isNowhere(Occurrence event) {
        return event.kind.equals("call") || event.kind.equals("tour");
    }

    /** Without what it is part of; a visit of which no town is told is in the one where its programme is. */
    private static Location alone(Occurrence event, Gazetteer gazetteer) {
        Location own = new Search(gazetteer).own(event);
        if (!event.kind.equals("visit") || own.place.country() == null || own.place.city() != null) {
            return own;
        }
        List<Said> cities = new ArrayList<>();
        for (Occurrence item : event.items) {
            Location there = new Search(gazetteer).own(item);
            if (own.place.country().equals(there.place.country())) {
                there.said.stream()
                        .filter(one -> one.field().equals("city") && one.part().is(Part.Kind.CITY))
                        .forEach(cities::add);
            }
        }
        if (!isOne(cities)) {
            return own;
        }
        List<Said> all = new ArrayList<>(own.said);
        all.addAll(cities);
        return new Location(new Place(own.place.country(), cities.get(0).value(), own.place.venue()), all);
    }

    /** What is still to come may be in another town of the land. */
    static boolean isOver(Occurrence event) {
        Status status = Gathering.status(event);
        return status == Status.HELD || status == Status.UNDER_WAY;
    }

    /** What it leaves open is as around it: the country, and in the same country the city if that is only one. */
    private Location within(Location outer, boolean inTown) {
        List<Said> all = new ArrayList<>(said);
        String country = place.country();
        String city = place.city();
        if (country == null) {
            country = outer.place.country();
            outer.said.stream().filter(one -> one.field().equals("country")).forEach(all::add);
        }
        List<String> cities = outer.said.stream()
                .filter(one -> one.field().equals("city"))
                .map(Said::value)
                .distinct()
                .toList();
        if (inTown && city == null && cities.size() == 1 && country != null && country.equals(outer.place.country())) {
            city = cities.get(0);
            outer.said.stream().filter(one -> one.field().equals("city")).forEach(all::add);
        }
        return new Location(new Place(country, city, place.venue()), all);
    }

    private static final class Search {
        private final Gazetteer gazetteer;
        private final List<Said> said = new ArrayList<>();
        private @Nullable String country;
        private @Nullable String city;
        private @Nullable String venue;

        Search(Gazetteer gazetteer) {
            this.gazetteer = gazetteer;
        }

        Location own(Occurrence event) {
            for (Occurrence.Telling telling : event.tellings) {
                for (Part part : telling.draft().places) {
                    add(part, telling.draft());
                }
            }
            if (country == null) {
                atHome(event);
            }
            String only = country == null || city != null ? null : gazetteer.onlyCity(country);
            if (only != null) {
                Said there = said.stream()
                        .filter(one -> one.field().equals("country"))
                        .findFirst()
                        .orElseThrow();
                city(only, there.part(), there.draft());
            }
            return new Location(new Place(country, city, venue), said);
        }

        private void add(Part part, Draft draft) {
            if (part.is(Part.Kind.CITY)) {
                String of = gazetteer.countryOfCity(part.value());
                if (of != null && isIn(of)) {
                    country(of, part, draft);
                    city(part.value(), part, draft);
                }
            } else if (part.is(Part.Kind.VENUE)) {
                venue(part, draft);
            } else if (part.actor() != null && !part.actor().parties().isEmpty()) {
                String of = part.actor().parties().get(0).id();
                boolean state = of != null && gazetteer.isState(of) && isPlaceOf(part.actor());
                if (of != null && state) {
                    country(of, part, draft);
                }
            }
        }

        /** A state, or its side that receives. */
        private static boolean isPlaceOf(Actor actor) {
            return actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.BODY;
        }

        private void venue(Part part, Draft draft) {
            Gazetteer.Venue known = gazetteer.venue(part.value());
            if (known == null || known.country() != null && !isIn(known.country())) {
                return;
            }
            venue = venue == null ? part.value() : venue;
            said.add(new Said("venue", part.value(), part, draft));
            if (known.country() != null) {
                country(known.country(), part, draft);
            }
            if (known.city() != null) {
                city(known.city(), part, draft);
            }
        }

        private boolean isIn(String of) {
            return country == null || country.equals(of);
        }

        private void country(String value, Part part, Draft draft) {
            country = country == null ? value : country;
            said.add(new Said("country", value, part, draft));
        }

        private void city(String value, Part part, Draft draft) {
            city = city == null ? value : city;
            said.add(new Said("city", value, part, draft));
        }

        private static String host(Draft draft) {
            boolean his = draft.fillers.stream().anyMatch(filler -> filler.source() == Source.PRONOUN);
            if (draft.fillers.stream().anyMatch(filler -> filler.source() == Source.HONOUR)) {
                return "subject";
            }
            String option = draft.frame.option("host");
            if (option.equals("greeter")) { // stands before the words or far behind them
                boolean before = draft.fillers.stream().anyMatch(filler -> filler.source() == Source.SUBJECT);
                return before ? "subject" : "object";
            }
            boolean leftOut =
                    draft.isVerb() && draft.fillers.stream().anyMatch(filler -> filler.source() == Source.LEFT_OUT);
            if (option.equals("subject") && leftOut) {
                return "left_out"; // what stands behind the verb is its object then
            }
            if (!option.isEmpty() && draft.fillers.stream().anyMatch(filler -> filler.source() == Source.BY)) {
                return "by"; // "he was received by N"
            }
            return option.equals("genitive") && his ? "pronoun" : option;
        }

        /** Who receives, receives at home, as far as nothing else is said. */
        private void atHome(Occurrence event) {
            for (Occurrence.Telling telling : event.tellings) {
                String source = host(telling.draft());
                for (Filler filler : telling.draft().fillers) {
                    boolean host = filler.role().equals("host")
                            || filler.source().name().equalsIgnoreCase(source);
                    String of = filler.party().id();
                    if (host && of != null && gazetteer.isState(of) && country == null) {
                        country(of, filler.part(), telling.draft());
                    }
                }
            }
            event.tellings.forEach(telling -> ofHost(telling.draft()));
            event.tellings.forEach(telling -> inOwnOffice(telling.draft()));
            withGuest(event);
        }

        /** "N hosts his counterparts for a summit": at home, which is that of the one named first behind the verb. */
        private void ofHost(Draft draft) {
            Part verb = draft.light;
            if (verb == null || !verb.isFinite() || !verb.is(Part.Kind.LIGHT, "host") || country != null) {
                return;
            }
            draft.fillers.stream()
                    .filter(filler -> filler.source() == Source.SUBJECT
                            && filler.part().first() >= verb.end()
                            && filler.part().first() < draft.trigger().first())
                    .min(Comparator.comparingInt(filler -> filler.part().first()))
                    .ifPresent(filler -> {
                        String of = filler.party().id();
                        if (of != null && gazetteer.isState(of)) {
                            country(of, filler.part(), draft);
                        }
                    });
        }

        /** "He met N in his office": at home. */
        private void inOwnOffice(Draft draft) {
            boolean office =
                    draft.clause.own().stream().anyMatch(part -> part.is(Part.Kind.OWN_OFFICE) && part.isMarked("in"));
            Filler owner = office && !draft.fillers.isEmpty() ? draft.fillers.get(0) : null;
            String of = owner == null ? null : owner.party().id();
            if (owner != null && of != null && gazetteer.isState(of) && country == null) {
                country(of, owner.part(), draft);
            }
        }

        /** Ambassadors are met where they are sent to, and former leaders at the home of those in office. */
        private void withGuest(Occurrence event) {
            List<Filler> two = List.copyOf(event.parties().values());
            boolean first = two.size() == 2 && isGuest(two.get(0), event);
            if (country != null || two.size() != 2 || first == isGuest(two.get(1), event)) {
                return;
            }
            Filler receives = first ? two.get(1) : two.get(0);
            String of = receives.party().id();
            if (of != null && gazetteer.isState(of) && receives.party().office() != null) {
                country(of, receives.part(), event.tellings.get(0).draft());
            }
        }

        private static boolean isGuest(Filler party, Occurrence event) {
            boolean former = event.tellings.stream()
                    .flatMap(telling -> telling.draft().fillers.stream())
                    .anyMatch(filler -> filler.party().former()
                            && Objects.equals(filler.party().id(), party.party().id()));
            return former || "ambassador".equals(party.party().office());
        }
    }
}
