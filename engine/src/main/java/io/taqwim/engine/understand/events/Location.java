package io.taqwim.engine.understand.events;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.model.Place;
import io.taqwim.engine.understand.names.Actor;
import java.util.ArrayList;
import java.util.List;
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

    static Location of(Occurrence event, Gazetteer gazetteer) {
        if (event.kind.equals("call") || event.kind.equals("tour")) {
            return new Location(Place.UNKNOWN, List.of());
        }
        Location own = new Search(gazetteer).own(event);
        if (event.partOf != null) {
            return own.within(new Search(gazetteer).own(event.partOf));
        }
        return own;
    }

    /** What it leaves open is as around it: the country, and in the same country the city if that is only one. */
    private Location within(Location outer) {
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
        if (city == null && cities.size() == 1 && country != null && country.equals(outer.place.country())) {
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
        }
    }
}
