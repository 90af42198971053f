package io.taqwim.engine.understand.events;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Status;
import io.taqwim.engine.understand.names.Actor;
import io.taqwim.engine.understand.names.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether a telling tells of an event that has been told of: kinds, parties, times and people must agree. */
final class Sameness {
    /** Ceremonies that several of each side attend. */
    private static final Set<String> CROWDED =
            Set.of("graduation", "inauguration", "opening", "funeral", "celebration");

    private static final int OLD = 10;

    /** In sentences, how long an event stays what is spoken of. */
    private static final int GOES_ON = 3;

    /** Kinds that one gathering may be called by in turn. */
    static final Set<String> TOGETHER = Set.of("meeting", "summit", "conference");

    /** Offices that say less than others: "the French minister" may be the foreign minister. */
    private static final Set<String> GENERAL = Set.of("minister", "leader");

    /** Ranks of those who meet below the summit. */
    private static final Set<String> MINISTERS = Set.of("minister", "deputy_minister", "envoy");

    /** Sorts of talks that follow one another. */
    private static final Set<String> SORTS = Set.of("closed", "extended");

    private final Gazetteer gazetteer;
    private final @Nullable LocalDate published;

    Sameness(Gazetteer gazetteer, @Nullable LocalDate published) {
        this.gazetteer = gazetteer;
        this.published = published;
    }

    boolean isSame(Occurrence event, Occurrence.Telling telling) {
        Draft draft = telling.draft();
        if (draft.frame.option("needs").equals("site")
                || event.tellings.get(0).draft().frame.option("needs").equals("site")) {
            return false;
        }
        boolean ceremony = draft.kind.equals("ceremony") && event.kind.equals("ceremony");
        if ((ceremony || draft.kind.equals("meeting")) && !sameSort(event, draft)) {
            return false;
        }
        if (isForum(draft) && event.kind.equals("meeting") && event.parties().size() == 2) {
            return false;
        }
        if (isOfCommittee(draft) && event.kind.equals("meeting")) {
            return false; // the session of a joint committee is something else than the talks before it
        }
        if (draft.kind.equals("meeting") && draft.isDefinite() && isStillAhead(event, telling)) {
            return false;
        }
        boolean kinds = event.kind.equals(draft.kind)
                || TOGETHER.contains(event.kind) && TOGETHER.contains(draft.kind) && oneGathering(event, draft)
                || isHeadlineOf(event, draft)
                || isCourseOf(event, draft);
        return kinds && partiesAgree(event, telling) && timesAgree(event, telling) && peopleAgree(event, draft);
    }

    /** "The conference", "the forum": whatever two have told each other of it, it is no meeting of theirs. */
    private static boolean isForum(Draft draft) {
        return draft.kind.equals("conference") && "forum".equals(draft.trigger().feature("what"));
    }

    private boolean partiesAgree(Occurrence event, Occurrence.Telling telling) {
        Draft draft = telling.draft();
        List<String> here = draft.parties("");
        Set<String> there = event.parties().keySet();
        if (Gathering.isJourney(draft)) {
            List<String> visitor = draft.parties("visitor");
            List<String> host = draft.parties("host");
            String country = host.isEmpty() ? null : host.get(0);
            boolean sameVisitor =
                    visitor.isEmpty() || there.containsAll(visitor) && roleOf(event, visitor.get(0), "visitor");
            boolean sameHost = country == null
                    || event.kind.equals("tour")
                    || there.contains(country) && roleOf(event, country, "host");
            return sameVisitor && sameHost && (!visitor.isEmpty() || country != null || Gathering.refers(draft));
        }
        if (here.isEmpty()) {
            boolean open = Gathering.refers(draft) || isJoint(draft) || isNextDocument(event, draft);
            return event.kind.equals(draft.kind) && open;
        }
        if (sharesBody(event, draft) || isSameConference(event, telling)) {
            return true;
        }
        if (here.size() == 1) {
            boolean organisation = draft.fillers.stream().anyMatch(filler -> filler.isBody(gazetteer));
            boolean heading = draft.headline && event.kind.equals(draft.kind);
            boolean told = Gathering.refers(draft) || draft.isVerb() || heading;
            return there.containsAll(here) && (told || organisation);
        }
        boolean one = there.size() == 1 && there.stream().anyMatch(gazetteer::isState);
        return there.containsAll(here) || (here.containsAll(there) && !one);
    }

    /** "A joint press conference": of those who met, whoever speaks. */
    static boolean isJoint(Draft draft) {
        return "joint".equals(draft.trigger().feature("what"));
    }

    /** "A memorandum on defence was signed, and an agreement on youth": further papers of one signing. */
    private static boolean isNextDocument(Occurrence event, Draft draft) {
        return draft.kind.equals("signing")
                && event.tellings.stream().anyMatch(telling -> {
                    int behind = draft.sentence - telling.draft().sentence;
                    return behind >= 0 && behind <= 1;
                });
    }

    /** "The summit of the group", told of by one who will be there and by another: whose summit it is decides. */
    private boolean sharesBody(Occurrence event, Draft draft) {
        boolean gathering = draft.kind.equals("summit") && event.kind.equals("summit");
        return gathering
                && draft.fillers.stream()
                        .filter(filler -> filler.source() == Source.GENITIVE || filler.source() == Source.ADJECTIVE)
                        .anyMatch(filler -> filler.isBody(gazetteer)
                                && filler.party().id() != null
                                && event.parties().containsKey(filler.party().id()));
    }

    /** A conference on the same day or in the same town that one of those takes part in who take part in the other. */
    private boolean isSameConference(Occurrence event, Occurrence.Telling telling) {
        Draft draft = telling.draft();
        LocalDate start = telling.dated().when().start();
        boolean day = start != null && start.equals(event.dated().when().start());
        return draft.kind.equals("conference")
                && event.kind.equals("conference")
                && (draft.headline && sharesPlace(event, draft)
                        || (day || sharesPlace(event, draft))
                                && draft.parties("").stream()
                                        .anyMatch(party -> event.parties().containsKey(party)));
    }

    /** The same town, or for a heading the same land. */
    private boolean sharesPlace(Occurrence event, Draft draft) {
        Set<String> places = places(draft, draft.headline);
        return event.tellings.stream()
                .anyMatch(telling ->
                        places(telling.draft(), draft.headline).stream().anyMatch(places::contains));
    }

    private Set<String> places(Draft draft, boolean lands) {
        Set<String> places = new TreeSet<>();
        for (Part place : draft.places) {
            if (place.is(Part.Kind.CITY)) {
                places.add(lands ? String.valueOf(gazetteer.countryOfCity(place.value())) : place.value());
            } else if (lands && place.actor() != null && Destinations.isState(place)) {
                place.actor().parties().forEach(party -> places.add(String.valueOf(party.id())));
            }
        }
        return places;
    }

    /** A welcome is no banquet, the extended talks are not the closed ones: the lexicon says what sort its words tell of. */
    private static boolean sameSort(Occurrence event, Draft draft) {
        String what = draft.trigger().feature("what");
        return event.tellings.stream()
                .filter(telling -> telling.draft().kind.equals(draft.kind))
                .map(telling -> telling.draft().trigger().feature("what"))
                .allMatch(other -> what == null
                        || other == null
                        || what.equals(other)
                        || draft.kind.equals("meeting") && !(SORTS.contains(what) && SORTS.contains(other)));
    }

    /** "N receives M", "N and M discuss" in a headline is whatever the body tells of the two: a call, a ceremony, a summit. */
    private static boolean isHeadlineOf(Occurrence event, Draft draft) {
        boolean body = event.tellings.get(0).draft().sentence > draft.sentence;
        boolean general =
                isGeneral(draft) && !Gathering.isJourney(event.tellings.get(0).draft());
        return body && general && event.parties().keySet().containsAll(draft.parties(""));
    }

    /** "He called him, and the two discussed", "the two discussed in a call": one call, told twice in a sentence. */
    private static boolean isCourseOf(Occurrence event, Draft draft) {
        Draft first = event.tellings.get(0).draft();
        boolean discussed = event.kind.equals("call") && isGeneral(draft);
        boolean inCall = draft.kind.equals("call") && draft.trigger().isMarked("in", "during") && isGeneral(first);
        boolean inSentence = event.tellings.stream().anyMatch(telling -> telling.draft().sentence == draft.sentence);
        boolean goesOn = discussed && isSpokenOf(event, draft);
        return (inSentence && (discussed || inCall) || goesOn)
                && event.parties().keySet().containsAll(draft.parties(""));
    }

    /** "The two discussed" some sentences on, without a day or place of its own: what has been spoken of since. */
    private static boolean isSpokenOf(Occurrence event, Draft draft) {
        boolean open = draft.frame.option("means").equals("any") && draft.dates.isEmpty() && draft.places.isEmpty();
        return open
                && event.tellings.stream()
                        .anyMatch(telling -> draft.sentence - telling.draft().sentence >= 0
                                && draft.sentence - telling.draft().sentence <= GOES_ON);
    }

    /** "They discussed", "he received": what they came together for is not said by the verb. */
    private static boolean isGeneral(Draft draft) {
        return draft.isVerb() && draft.kind.equals("meeting");
    }

    /** "The meeting" after a summit is the summit; talks are something else, and so is what is on its margins. */
    private boolean oneGathering(Occurrence event, Draft draft) {
        boolean summit = event.kind.equals("summit") || draft.kind.equals("summit");
        Draft other = event.tellings.get(0).draft();
        Draft plain = draft.kind.equals("summit") ? other : draft;
        Draft large = draft.kind.equals("summit") ? draft : other;
        boolean apart = !summit
                && !isOfBoth(event, draft)
                && draft.isVerb() != other.isVerb()
                && named(draft.isVerb() ? draft : other)
                && !named(draft.isVerb() ? other : draft);
        if (apart) {
            return false; // who met by name is something else than the forum of their states
        }
        if (summit && large.trigger().isMarked("margin")) {
            return plain.kind.equals("summit");
        }
        if (event.kind.equals("summit") != draft.kind.equals("summit") && isOfMinisters(plain)) {
            return false;
        }
        boolean leaders =
                plain.fillers.stream().allMatch(filler -> filler.party().person() != null);
        return !summit || plain.isVerb() || leaders || !plain.frame.id().endsWith("talks") && !plain.isPlural();
    }

    /** "Both sides reviewed" tells of the round of talks of two that has been told of right before. */
    private static boolean isOfBoth(Occurrence event, Draft draft) {
        boolean both = draft.fillers.stream()
                .allMatch(filler ->
                        filler.part().actor() != null && filler.part().actor().kind() == Actor.Kind.BOTH);
        return both && event.parties().size() == 2 && isSpokenOf(event, draft);
    }

    /** Ministers and envoys who meet hold no summit. */
    private boolean isOfMinisters(Draft draft) {
        return draft.fillers.stream()
                .map(filler -> filler.party().office())
                .anyMatch(office -> office != null && MINISTERS.contains(gazetteer.rank(office)));
    }

    private static boolean isOfCommittee(Draft draft) {
        boolean session = draft.kind.equals("conference") && draft.parties("").size() > 1;
        return session && (draft.clause.isOfCommittee() || draft.trigger().is(Part.Kind.TRIGGER, Clause.COMMITTEE));
    }

    private static boolean named(Draft draft) {
        return draft.fillers.stream().allMatch(filler -> filler.party().person() != null);
    }

    static boolean roleOf(Occurrence event, String party, String role) {
        Filler filler = event.parties().get(party);
        return filler != null && filler.role().equals(role);
    }

    boolean timesAgree(Occurrence event, Occurrence.Telling telling) {
        DateInterval when = telling.dated().when();
        boolean apart = false;
        for (Occurrence.Telling other : event.tellings) {
            DateInterval then = other.dated().when();
            apart |= when.isDated() && then.isDated() && !when.meets(then);
            apart |= isOld(when) && isNews(other) || isOld(then) && isNews(telling);
            apart |= isToCome(when) && isOver(other) || isToCome(then) && isOver(telling);
            boolean past = telling.standing().earlier() != other.standing().earlier()
                    && telling.standing().status() != other.standing().status();
            apart |= past && (telling.standing().sure() && other.standing().sure());
        }
        return !apart;
    }

    /** "He said after the talks that the meeting next month": what is to come on a day is not what was. */
    static boolean isStillAhead(Occurrence event, Occurrence.Telling telling) {
        boolean ahead = telling.standing().status() == Status.SCHEDULED
                && telling.standing().sure()
                && telling.dated().when().isDated();
        return ahead
                && event.tellings.stream()
                        .allMatch(other -> other.standing().status() == Status.HELD
                                && (other.standing().sure() || !other.draft().headline));
    }

    /** What was weeks ago is not what the report tells without a day. */
    private boolean isOld(DateInterval when) {
        LocalDate last = when.lastKnown();
        return published != null && last != null && last.isBefore(published.minusDays(OLD));
    }

    private boolean isToCome(DateInterval when) {
        LocalDate first = when.firstKnown();
        return published != null && first != null && first.isAfter(published);
    }

    private static boolean isOver(Occurrence.Telling telling) {
        return telling.standing().status() == Status.HELD && telling.standing().sure();
    }

    private static boolean isNews(Occurrence.Telling telling) {
        return !telling.dated().when().isDated() && !telling.standing().earlier();
    }

    /** Two named people who act for one state are two meetings. */
    static boolean peopleAgree(Occurrence event, Draft draft) {
        if (draft.kind.equals("ceremony")
                && CROWDED.contains(String.valueOf(draft.trigger().feature("what")))) {
            return true;
        }
        Map<String, Filler> there = event.parties();
        for (Filler filler : draft.fillers) {
            Filler other = filler.party().id() == null
                    ? null
                    : there.get(filler.party().id());
            if (other == null || (Gathering.isJourney(draft) && filler.role().equals("host"))) {
                continue;
            }
            if (differ(filler.party(), other.party())) {
                return false;
            }
        }
        return true;
    }

    private static boolean differ(Party one, Party other) {
        if (one.person() != null && other.person() != null) {
            return !one.person().equals(other.person());
        }
        String office = one.office();
        return office != null
                && other.office() != null
                && !office.equals(other.office())
                && !GENERAL.contains(office)
                && !GENERAL.contains(other.office());
    }
}
