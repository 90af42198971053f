package io.taqwim.engine.understand.events;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.model.Status;
import io.taqwim.engine.understand.names.Actor;
import io.taqwim.engine.understand.names.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Brings the tellings of one event together: the same talks in headline, lead and body are one event. */
final class Gathering {
    /** How far back, in events, a telling looks for the event that it tells again. */
    private static final int REACH = 24;

    /** In sentences, how long talks of nobody in particular are those of a visit that has been told of. */
    private static final int GOES_ON = 2;

    /** No report tells of more; it bounds the work that hostile text can ask for. */
    private static final int MOST = 200;

    /** Where the parties stand that a noun names itself. */
    static final Set<Source> OWN =
            Set.of(Source.GENITIVE, Source.LEADERS, Source.ADJECTIVE, Source.BETWEEN, Source.WITH);

    /** Whichever other words tell of it, an event that is called so once is one. */
    private static final Set<String> DECISIVE = Set.of("summit", "call");

    /** Trigger of the noun of a visit. */
    static final String VISIT = "visit-noun";

    private final Gazetteer gazetteer;
    private final Sameness sameness;
    private final Standalone standalone;
    private final Rejections rejections;
    private final List<Occurrence> events = new ArrayList<>();
    private boolean full;

    Gathering(Gazetteer gazetteer, @Nullable LocalDate published, Rejections rejections) {
        this.gazetteer = gazetteer;
        this.rejections = rejections;
        sameness = new Sameness(gazetteer, published);
        standalone = new Standalone(gazetteer);
    }

    /** Whether there was more than one report can tell. */
    boolean isFull() {
        return full;
    }

    List<Occurrence> of(List<Occurrence.Telling> tellings) {
        List<Occurrence.Telling> open = new ArrayList<>();
        List<Occurrence.Telling> sites = new ArrayList<>();
        for (int i = 0; i < tellings.size(); i++) {
            Occurrence.Telling telling = tellings.get(i);
            Occurrence same = same(telling);
            if (same != null && i + 1 < tellings.size() && isOfSite(telling, tellings.get(i + 1))) {
                rejections.add(telling.draft(), Rejected.Reason.SEEN_ON_A_VISIT);
                continue;
            }
            same = same == null ? referred(telling) : same;
            if (same != null) {
                same.add(telling);
                if (DECISIVE.contains(telling.draft().kind)) {
                    same.kind = telling.draft().kind;
                }
            } else if (events.size() == MOST) {
                full = true;
                rejections.add(telling.draft(), Rejected.Reason.TOO_MANY);
            } else if (telling.draft().frame.option("needs").equals("site")) {
                sites.add(telling);
            } else if (fromContext(telling) || standalone.isEnough(telling.draft())) {
                events.add(new Occurrence(telling));
            } else {
                open.add(telling);
            }
        }
        for (Occurrence.Telling telling : open) {
            Occurrence same = telling.draft().parties("").isEmpty() ? null : same(telling);
            boolean found = telling.draft().kind.equals("ceremony") && fromContext(telling)
                    || receivedAbroad(telling.draft())
                    || isWhereHeMeets(telling);
            if (same != null) {
                same.add(telling);
            } else if (events.size() < MOST && found) {
                events.add(new Occurrence(telling));
            } else {
                boolean journey = isJourney(telling.draft());
                rejections.add(telling.draft(), journey ? Rejected.Reason.NO_TRAVELLER : Rejected.Reason.TOO_FEW);
            }
        }
        sites.forEach(this::site);
        events.removeIf(this::isOnlyVisit);
        return events;
    }

    /** "A receives the minister of B on a visit": a state, and not somebody who acts for it, hosts him and meets nobody. */
    private boolean isOnlyVisit(Occurrence event) {
        List<Draft> drafts =
                event.tellings.stream().map(Occurrence.Telling::draft).toList();
        boolean only = event.kind.equals("meeting")
                && drafts.stream().allMatch(Gathering::isStateThatReceives)
                && drafts.stream().anyMatch(Gathering::isOnVisit)
                && events.stream()
                        .anyMatch(visit -> visit.kind.equals("visit")
                                && visit.parties()
                                        .keySet()
                                        .equals(event.parties().keySet()));
        if (only) {
            drafts.forEach(draft -> rejections.add(draft, Rejected.Reason.HOSTS_A_VISIT));
        }
        return only;
    }

    private static boolean isStateThatReceives(Draft draft) {
        return draft.frame.option("state").equals("visit")
                && draft.isVerb()
                && draft.fillers.stream().anyMatch(Gathering::isReceivingState);
    }

    private static boolean isReceivingState(Filler filler) {
        Actor actor = filler.part().actor();
        boolean state = actor != null && actor.kind() == Actor.Kind.STATE;
        return filler.source() == Source.SUBJECT && (state || filler.part().is(Part.Kind.CITY));
    }

    private static boolean isOnVisit(Draft draft) {
        return draft.clause.right().stream().anyMatch(part -> part.is(Part.Kind.TRIGGER, VISIT) && part.isMarked("in"));
    }

    /** "The visit of N" that does not say where goes to whom N is told to meet at the other's home. */
    private boolean isWhereHeMeets(Occurrence.Telling telling) {
        Draft draft = telling.draft();
        List<String> all = draft.parties("");
        List<String> visitor = draft.parties("visitor");
        if (!draft.kind.equals("visit")
                || all.size() != 1
                || visitor.size() != 1
                || telling.standing().earlier()) {
            return false;
        }
        for (Occurrence event : events) {
            Party guest = event.party(visitor.get(0));
            boolean talks = guest != null
                    && !event.kind.equals("visit")
                    && event.parties().size() == 2
                    && !event.tellings.get(0).standing().earlier();
            String country =
                    talks ? Location.of(event, gazetteer, events, null).place().country() : null;
            Filler host = country == null ? null : event.parties().get(country);
            boolean known = host != null
                    && events.stream()
                            .anyMatch(visit -> visit.kind.equals("visit")
                                    && visit.parties()
                                            .keySet()
                                            .containsAll(event.parties().keySet()));
            if (host != null && !known && !visitor.get(0).equals(country) && isPerson(draft, guest)) {
                draft.fillers.add(new Filler("host", host.party(), host.part(), Source.CONTEXT));
                return true;
            }
        }
        return false;
    }

    private static boolean isPerson(Draft draft, @Nullable Party guest) {
        return guest != null
                && draft.fillers.stream()
                        .anyMatch(filler -> filler.party().person() != null
                                && filler.party().person().equals(guest.person()));
    }

    /** A signing, banquet or speech of one party on the occasion of a visit or meeting takes its other party from there. */
    private boolean fromContext(Occurrence.Telling telling) {
        Draft draft = telling.draft();
        List<String> one = draft.parties("");
        boolean open = draft.frame.roles().values().stream().anyMatch(sources -> sources.contains(Source.CONTEXT));
        boolean planned =
                telling.standing().status() == Status.SCHEDULED || draft.light != null && draft.light.isFinite();
        if (!open || one.size() > 1 || one.isEmpty() && !planned && !Sameness.isJoint(draft)) {
            return false;
        }
        boolean passing =
                "speech".equals(draft.trigger().feature("what")) && (draft.light == null || !draft.light.isFinite());
        // Negotiations that go on have no day of their own; those of a programme do.
        boolean process =
                "process".equals(draft.trigger().feature("what")) && draft.light == null && draft.dates.isEmpty();
        // "He came to hold talks" tells of no talks with anybody.
        boolean purpose = draft.kind.equals("meeting") && draft.light != null && !draft.light.isFinite();
        if (passing || process || purpose || isTold(telling, one)) {
            return false;
        }
        boolean talks = draft.kind.equals("meeting") && one.isEmpty();
        for (int i = events.size() - 1; i >= 0; i--) {
            Occurrence event = events.get(i);
            boolean occasion = (event.kind.equals("visit") || event.kind.equals("meeting"))
                    && event.parties().keySet().containsAll(one)
                    && (!talks || draft.sentence - lastSentence(event) <= GOES_ON)
                    && event.tellings.get(0).standing().earlier()
                            == telling.standing().earlier();
            if (occasion) {
                for (Filler filler : event.parties().values()) {
                    if (!one.contains(filler.party().id())) {
                        // Who met is not who signs.
                        Party other =
                                draft.kind.equals("signing") ? filler.party().withoutPerson() : filler.party();
                        draft.fillers.add(new Filler("participant", other, filler.part(), Source.CONTEXT));
                    }
                }
                return true;
            }
        }
        return false;
    }

    private static int lastSentence(Occurrence event) {
        return event.tellings.get(event.tellings.size() - 1).draft().sentence;
    }

    /** "N's visit comes as …": whom N meets in the other's land receives him. */
    private boolean receivedAbroad(Draft draft) {
        List<String> visitor = draft.parties("visitor");
        boolean whose = draft.trigger().is(Part.Kind.TRIGGER, VISIT)
                && draft.fillers.stream().allMatch(filler -> filler.source() == Source.GENITIVE);
        if (!whose || visitor.size() != 1 || !draft.parties("host").isEmpty()) {
            return false;
        }
        for (Occurrence event : events) {
            Filler host = isJourney(event.tellings.get(0).draft()) ? null : atHome(event);
            if (host != null
                    && !visitor.contains(host.party().id())
                    && event.parties().containsKey(visitor.get(0))) {
                draft.fillers.add(new Filler("host", host.party(), host.part(), Source.CONTEXT));
                return standalone.isEnough(draft);
            }
        }
        return false;
    }

    /** The party in whose land an event is told to be, or null. */
    private @Nullable Filler atHome(Occurrence event) {
        for (Occurrence.Telling telling : event.tellings) {
            for (Part place : telling.draft().places) {
                String country = place.is(Part.Kind.CITY) ? gazetteer.countryOfCity(place.value()) : null;
                if (country != null && event.parties().containsKey(country)) {
                    return event.parties().get(country);
                }
            }
        }
        return null;
    }

    /** "The press conference" of somebody of whom one has been told is that one, and so are talks. */
    private boolean isTold(Occurrence.Telling telling, List<String> parties) {
        Draft draft = telling.draft();
        boolean again = draft.isDefinite() || draft.kind.equals("meeting");
        return again
                && !parties.isEmpty()
                && events.stream()
                        .anyMatch(event -> event.kind.equals(draft.kind)
                                && event.parties().keySet().containsAll(parties)
                                && (draft.isDefinite() || sameness.timesAgree(event, telling))
                                && Sameness.peopleAgree(event, draft));
    }

    /** "He visited the port of X" is read as a visit to X and as one to a port; for a guest of the land it is the latter. */
    private static boolean isOfSite(Occurrence.Telling visit, Occurrence.Telling next) {
        return next.draft().frame.option("needs").equals("site") && sameWords(visit.draft(), next.draft());
    }

    private static boolean sameWords(Draft draft, Draft other) {
        return draft.trigger().first() == other.trigger().first();
    }

    /** A site seen is an event of its own within the visit of the same guest. */
    private void site(Occurrence.Telling telling) {
        Draft draft = telling.draft();
        List<String> visitor = draft.parties("visitor");
        for (Occurrence event : events) {
            boolean alone = event.tellings.stream().allMatch(other -> sameWords(other.draft(), draft));
            if (event.kind.equals("visit")
                    && !alone
                    && !visitor.isEmpty()
                    && Sameness.roleOf(event, visitor.get(0), "visitor")) {
                for (Filler filler : event.parties().values()) {
                    if (filler.role().equals("host") && draft.parties("host").isEmpty()) {
                        draft.fillers.add(filler);
                    }
                }
                Occurrence seen = new Occurrence(telling);
                seen.partOf = event;
                events.add(seen);
                return;
            }
        }
        rejections.add(draft, Rejected.Reason.SITE_ALONE);
    }

    /** The last one; "his visit" is rather one told for itself than a stop of a tour. */
    private @Nullable Occurrence same(Occurrence.Telling telling) {
        Occurrence stop = null;
        for (int i = events.size() - 1; i >= Math.max(0, events.size() - REACH); i--) {
            Occurrence event = events.get(i);
            if (sameness.isSame(event, telling)) {
                if (!telling.draft().parties("host").isEmpty() || !isStop(event)) {
                    return event;
                }
                stop = stop == null ? event : stop;
            }
        }
        return stop;
    }

    private static boolean isStop(Occurrence event) {
        return event.tellings.stream().allMatch(telling -> telling.draft().isStop);
    }

    /**
     * "He will be at the summit", "the talks dealt with": a definite noun that does not say itself whose it is tells of
     * the last event of its kind, whoever is spoken of around it.
     */
    private @Nullable Occurrence referred(Occurrence.Telling telling) {
        Draft draft = telling.draft();
        boolean talks = draft.kind.equals("meeting");
        boolean definite =
                draft.isDefinite() || talks && isOfOne(draft) && draft.trigger().feature("pronoun") == null;
        if (draft.isVerb() || !definite || !Sameness.TOGETHER.contains(draft.kind)) {
            return null;
        }
        Set<String> named = named(draft);
        if (talks ? named.size() > 1 : !named.isEmpty()) {
            return null;
        }
        Occurrence last = null;
        for (int i = events.size() - 1; i >= Math.max(0, events.size() - REACH); i--) {
            Occurrence event = events.get(i);
            boolean call = event.kind.equals("call") && draft.frame.id().endsWith("talks");
            boolean kinds = talks
                    ? call || Sameness.TOGETHER.contains(event.kind)
                    : event.kind.equals(draft.kind) || isPress(event, draft);
            boolean later = last == null || lastTold(event, draft) > lastTold(last, draft);
            if (kinds
                    && later
                    && !Sameness.isStillAhead(event, telling)
                    && sameness.timesAgree(event, telling)
                    && event.parties().keySet().containsAll(named)) {
                last = event;
            }
        }
        boolean attended = draft.kind.equals("conference")
                && draft.parties("").size() > 1
                && (last == null || !isPress(last, draft));
        if (last != null && !attended) {
            draft.fillers.clear();
        }
        return last;
    }

    /** "The conference", where a press conference was told of last. */
    private static boolean isPress(Occurrence event, Draft draft) {
        boolean bare = draft.trigger().end() - draft.trigger().first() == 1;
        return bare && draft.kind.equals("conference") && event.kind.equals("address");
    }

    /** "The minister's talks". */
    private static boolean isOfOne(Draft draft) {
        return draft.fillers.stream().anyMatch(filler -> filler.source() == Source.GENITIVE);
    }

    /** Whom a noun names itself; "both sides" names nobody. */
    private static Set<String> named(Draft draft) {
        Set<String> named = new TreeSet<>();
        for (Filler filler : draft.fillers) {
            Actor actor = filler.part().actor();
            boolean both = actor != null && actor.kind() == Actor.Kind.BOTH;
            String id = filler.party().id();
            if (OWN.contains(filler.source()) && !both && id != null) {
                named.add(id);
            }
        }
        return named;
    }

    /** Where an event was last told before a telling, -1 where only behind it. */
    private static int lastTold(Occurrence event, Draft draft) {
        return event.tellings.stream()
                .mapToInt(telling -> telling.draft().trigger().first())
                .filter(first -> first < draft.trigger().first())
                .max()
                .orElse(-1);
    }

    static boolean isJourney(Draft draft) {
        return draft.kind.equals("visit") || draft.kind.equals("tour");
    }

    static boolean isTalks(Draft draft) {
        return draft.kind.equals("meeting") || draft.kind.equals("call");
    }

    /** "The visit", "his visit", "this meeting": a definite noun that tells no new event by itself. */
    static boolean refers(Draft draft) {
        boolean byDay = draft.dates.stream()
                .anyMatch(date -> date.first() == draft.trigger().end());
        return byDay || draft.isDefinite() || draft.trigger().feature("pronoun") != null;
    }

    /**
     * Status of an event out of its tellings: a postponement or cancellation is the news; else what is told with the
     * parties named counts before what only refers to the event, and the sure before the usual.
     */
    static Status status(Occurrence event) {
        Status best = null;
        int weight = -1;
        for (Occurrence.Telling telling : event.tellings) {
            Status status = telling.standing().status();
            boolean moved = status == Status.CANCELLED || status == Status.POSTPONED;
            boolean news = !telling.standing().earlier() && (!telling.draft().headline || best == null);
            if (status != null && moved && news) {
                return status;
            }
            int told = (telling.draft().parties("").size() > 1 ? 2 : 0)
                    + (telling.standing().sure() ? 1 : 0);
            told -= told > 0 && telling.draft().trigger().isMarked("before") ? 1 : 0;
            if (status != null && (moved ? weight < 0 : told > weight)) {
                best = status;
                weight = told;
            }
        }
        Occurrence whole = event.partOf;
        if (event.isToCome && (best == Status.UNDER_WAY || best == Status.HELD)) {
            return Status.SCHEDULED;
        }
        if (best == Status.UNDER_WAY && whole != null && whole.kind.equals("tour") && status(whole) == Status.HELD) {
            return Status.HELD;
        }
        return best == null ? Status.HELD : best;
    }
}
