package io.taqwim.engine.understand.events;

import io.taqwim.engine.understand.names.Actor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes apart what one sentence tells at once: "he met A, B and C" is a meeting with each, "A, B and C arrived" a visit of
 * each.
 */
final class Several {
    private Several() {}

    static List<Draft> of(Draft draft) {
        List<Draft> each = new ArrayList<>();
        for (Draft one : byDay(draft)) {
            each.addAll(byParty(one));
        }
        each.addAll(stops(draft));
        return each;
    }

    /** "A tour that takes him to A and B": a visit to each. */
    private static List<Draft> stops(Draft draft) {
        if (!draft.kind.equals("tour") || draft.parties("visitor").isEmpty()) {
            return List.of();
        }
        Part named = draft.clause.own().stream()
                .filter(part -> part.is(Part.Kind.LIGHT, "include"))
                .findFirst()
                .orElse(null);
        List<Draft> stops = new ArrayList<>();
        if (named == null) {
            return stops;
        }
        for (Filler host : draft.fillers) {
            boolean stop = host.role().equals("host")
                    && host.part().first() >= named.end()
                    && !draft.parties("visitor").contains(host.party().id());
            if (stop) {
                List<Filler> both = new ArrayList<>(draft.fillers);
                both.removeIf(filler -> filler.role().equals("host"));
                both.add(host);
                stops.add(draft.stop(both, named));
            }
        }
        return stops;
    }

    /** "After earlier visits in 2000 and 2019". */
    private static List<Draft> byDay(Draft draft) {
        long days = draft.dates.stream()
                .filter(date -> date.value().length() == null)
                .count();
        if (!draft.isPlural() || days < 2) {
            return List.of(draft);
        }
        List<Draft> each = new ArrayList<>();
        for (int i = 0; i < draft.dates.size(); i++) {
            Draft one = draft.with(draft.fillers);
            one.dates.clear();
            one.dates.add(draft.dates.get(i));
            each.add(one);
        }
        return each;
    }

    private static List<Draft> byParty(Draft draft) {
        if (draft.kind.equals("visit")) {
            return byVisitor(draft);
        }
        if (draft.fillers.size() > 1 && draft.fillers.stream().allMatch(filler -> filler.source() == Source.LEADERS)) {
            return draft.fillers.stream()
                    .map(filler -> draft.with(List.of(filler)))
                    .toList();
        }
        boolean separately =
                draft.isVerb() || draft.isPlural() || draft.frame.option("each").equals("apart") || isOfOneState(draft);
        boolean talks = draft.kind.equals("meeting") || draft.kind.equals("call");
        return talks && separately ? byPartner(draft) : List.of(draft);
    }

    /** "He held talks with the minister and the president of A" one after the other; with those of A and B, together. */
    private static boolean isOfOneState(Draft draft) {
        List<Filler> partners = draft.fillers.stream()
                .filter(filler -> filler.source() == Source.WITH)
                .toList();
        long states = partners.stream()
                .map(filler -> String.valueOf(filler.party().id()))
                .distinct()
                .count();
        return partners.size() > 1
                && states == 1
                && partners.stream()
                        .allMatch(filler -> filler.party().person() != null
                                && (filler == partners.get(0)
                                        || !filler.party()
                                                .person()
                                                .equals(partners.get(0).party().person())));
    }

    private static List<Draft> byVisitor(Draft draft) {
        List<String> visitors = draft.parties("visitor");
        List<String> hosts = draft.parties("host");
        if (visitors.size() < 2 && hosts.size() < 2) {
            return List.of(draft);
        }
        List<Draft> each = new ArrayList<>();
        for (String visitor : visitors) {
            for (String host : hosts.isEmpty() ? List.of("") : hosts) {
                Draft one = draft.with(draft.fillers.stream()
                        .filter(filler -> filler.role().equals("host")
                                ? host.equals(filler.party().id())
                                : visitor.equals(filler.party().id()))
                        .toList());
                one.places.removeIf(place -> isOfOther(draft, place, host));
                each.add(one);
            }
        }
        return each.isEmpty() ? List.of(draft) : each;
    }

    /** Whether a place says where another one of several hosts is. */
    private static boolean isOfOther(Draft draft, Part place, String host) {
        return draft.fillers.stream()
                .anyMatch(filler -> filler.role().equals("host")
                        && filler.part() == place
                        && !host.equals(filler.party().id()));
    }

    private static List<Draft> byPartner(Draft draft) {
        Filler self = self(draft);
        if (self == null || isOneGroup(draft)) {
            return List.of(draft);
        }
        Map<String, List<Filler>> partners = new LinkedHashMap<>();
        for (Filler filler : draft.fillers) {
            boolean other = filler.party().id() != null
                    && !filler.party().id().equals(self.party().id());
            if (other) {
                String who = filler.party().person() == null
                        ? filler.party().office()
                        : filler.party().person();
                partners.computeIfAbsent(filler.party().id() + " " + who, k -> new ArrayList<>())
                        .add(filler);
            }
        }
        boolean people = partners.values().stream().allMatch(one -> isSomebody(one.get(0)));
        if (partners.size() < 2 || !people) {
            return List.of(draft);
        }
        List<Draft> each = new ArrayList<>();
        for (List<Filler> partner : partners.values()) {
            List<Filler> both = new ArrayList<>(List.of(self));
            both.addAll(partner);
            each.add(draft.with(both));
        }
        return each;
    }

    /** "The ministers of A, B and C met", "meetings of the three states": with each other, and not each with the first. */
    private static boolean isOneGroup(Draft draft) {
        Part first = draft.fillers.isEmpty() ? null : draft.fillers.get(0).part();
        boolean both = first != null && first.actor() != null && first.actor().kind() == Actor.Kind.BOTH;
        return (draft.isVerb() || both) && draft.fillers.stream().allMatch(filler -> filler.part() == first);
    }

    private static boolean isSomebody(Filler filler) {
        Actor actor = filler.part().actor();
        return actor != null && actor.kind() != Actor.Kind.STATE;
    }

    /** Whose meetings they are: the subject that is left out, else the first named. */
    private static @org.jspecify.annotations.Nullable Filler self(Draft draft) {
        Filler first = null;
        Filler doer = null;
        for (Filler filler : draft.fillers) {
            if (filler.party().id() == null) {
                continue;
            }
            if (filler.source() == Source.LEFT_OUT) {
                return filler;
            }
            boolean does = filler.source() == Source.SUBJECT || filler.source() == Source.PRONOUN;
            doer = doer == null && does ? filler : doer;
            first = first == null ? filler : first;
        }
        return doer == null ? first : doer;
    }
}
