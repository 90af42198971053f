package io.taqwim.engine.understand.events;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Status;
import io.taqwim.engine.understand.names.Actor;
import io.taqwim.engine.understand.names.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings the tellings of one event together: the same talks in headline, lead and body are one event. */
final class Gathering {
    /** How far back, in events, a telling looks for the event that it tells again. */
    private static final int REACH = 24;

    private static final int OLD = 10;

    /** In sentences, how long an event stays what is spoken of. */
    private static final int GOES_ON = 3;

    /** No report tells of more; it bounds the work that hostile text can ask for. */
    private static final int MOST = 200;

    /** Where the parties stand that a noun names itself. */
    private static final Set<Source> OWN =
            Set.of(Source.GENITIVE, Source.LEADERS, Source.ADJECTIVE, Source.BETWEEN, Source.WITH);

    /** Whichever other words tell of it, an event that is called so once is one. */
    private static final Set<String> DECISIVE = Set.of("summit", "call");

    private static final Set<String> TOGETHER = Set.of("meeting", "summit", "conference");

    private final Gazetteer gazetteer;
    private final @Nullable LocalDate published;
    private final Rejections rejections;
    private final List<Occurrence> events = new ArrayList<>();
    private boolean full;

    Gathering(Gazetteer gazetteer, @Nullable LocalDate published, Rejections rejections) {
        this.rejections = rejections;
        this.gazetteer = gazetteer;
        this.published = published;
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
            } else if (fromContext(telling) || isEnough(telling.draft())) {
                events.add(new Occurrence(telling));
            } else {
                open.add(telling);
            }
        }
        for (Occurrence.Telling telling : open) {
            Occurrence same = telling.draft().parties("").isEmpty() ? null : same(telling);
            if (same != null) {
                same.add(telling);
            } else if (events.size() < MOST && telling.draft().kind.equals("ceremony") && fromContext(telling)) {
                events.add(new Occurrence(telling));
            } else {
                boolean journey = isJourney(telling.draft());
                rejections.add(telling.draft(), journey ? Rejected.Reason.NO_TRAVELLER : Rejected.Reason.TOO_FEW);
            }
        }
        sites.forEach(this::site);
        return events;
    }

    /** A signing, banquet or speech of one party on the occasion of a visit or meeting takes its other party from there. */
    private boolean fromContext(Occurrence.Telling telling) {
        Draft draft = telling.draft();
        List<String> one = draft.parties("");
        boolean open = draft.frame.roles().values().stream().anyMatch(sources -> sources.contains(Source.CONTEXT));
        boolean planned =
                telling.standing().status() == Status.SCHEDULED || draft.light != null && draft.light.isFinite();
        if (!open || one.size() > 1 || one.isEmpty() && !planned) {
            return false;
        }
        boolean passing =
                "speech".equals(draft.trigger().feature("what")) && (draft.light == null || !draft.light.isFinite());
        if (passing || isTold(draft, one)) {
            return false;
        }
        for (int i = events.size() - 1; i >= 0; i--) {
            Occurrence event = events.get(i);
            boolean occasion = (event.kind.equals("visit") || event.kind.equals("meeting"))
                    && event.parties().keySet().containsAll(one)
                    && event.tellings.get(0).standing().earlier()
                            == telling.standing().earlier();
            if (occasion) {
                for (Filler filler : event.parties().values()) {
                    if (!one.contains(filler.party().id())) {
                        draft.fillers.add(new Filler("participant", filler.party(), filler.part(), Source.CONTEXT));
                    }
                }
                return true;
            }
        }
        return false;
    }

    /** "The press conference" of somebody of whom one has been told is that one. */
    private boolean isTold(Draft draft, List<String> parties) {
        return draft.isDefinite()
                && !parties.isEmpty()
                && events.stream()
                        .anyMatch(event -> event.kind.equals(draft.kind)
                                && event.parties().keySet().containsAll(parties));
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
                    && roleOf(event, visitor.get(0), "visitor")) {
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

    private @Nullable Occurrence same(Occurrence.Telling telling) {
        for (int i = events.size() - 1; i >= Math.max(0, events.size() - REACH); i--) {
            if (isSame(events.get(i), telling)) {
                return events.get(i);
            }
        }
        return null;
    }

    /**
     * "He will be at the summit": a definite noun with no parties of its own is the last event of its kind, whoever is
     * spoken of around it.
     */
    private @Nullable Occurrence referred(Occurrence.Telling telling) {
        Draft draft = telling.draft();
        boolean gathering = draft.kind.equals("summit") || draft.kind.equals("conference");
        boolean named = draft.fillers.stream().anyMatch(filler -> OWN.contains(filler.source()));
        if (!gathering || named || !draft.isDefinite() || draft.parties("").size() > 1) {
            return null;
        }
        for (int i = events.size() - 1; i >= Math.max(0, events.size() - REACH); i--) {
            Occurrence event = events.get(i);
            if (event.kind.equals(draft.kind) && timesAgree(event, telling)) {
                draft.fillers.clear();
                return event;
            }
        }
        return null;
    }

    private boolean isSame(Occurrence event, Occurrence.Telling telling) {
        Draft draft = telling.draft();
        if (draft.frame.option("needs").equals("site")
                || event.tellings.get(0).draft().frame.option("needs").equals("site")) {
            return false;
        }
        if (draft.kind.equals("ceremony") && event.kind.equals("ceremony") && !sameCeremony(event, draft)) {
            return false;
        }
        boolean kinds = event.kind.equals(draft.kind)
                || TOGETHER.contains(event.kind) && TOGETHER.contains(draft.kind) && oneGathering(event, draft)
                || isHeadlineOf(event, draft)
                || isCourseOf(event, draft);
        return kinds && partiesAgree(event, draft) && timesAgree(event, telling) && peopleAgree(event, draft);
    }

    private boolean partiesAgree(Occurrence event, Draft draft) {
        List<String> here = draft.parties("");
        Set<String> there = event.parties().keySet();
        if (isJourney(draft)) {
            List<String> visitor = draft.parties("visitor");
            List<String> host = draft.parties("host");
            String country = host.isEmpty() ? null : host.get(0);
            boolean sameVisitor =
                    visitor.isEmpty() || there.containsAll(visitor) && roleOf(event, visitor.get(0), "visitor");
            boolean sameHost = country == null
                    || event.kind.equals("tour")
                    || there.contains(country) && roleOf(event, country, "host");
            return sameVisitor && sameHost && (!visitor.isEmpty() || country != null || refers(draft));
        }
        if (here.isEmpty()) {
            return event.kind.equals(draft.kind) && (refers(draft) || isNextDocument(event, draft));
        }
        if (sharesBody(event, draft)) {
            return true;
        }
        if (here.size() == 1) {
            boolean organisation = draft.fillers.stream().anyMatch(this::isBody);
            return there.containsAll(here) && (refers(draft) || draft.isVerb() || organisation);
        }
        boolean one = there.size() == 1 && there.stream().anyMatch(gazetteer::isState);
        return there.containsAll(here) || (here.containsAll(there) && !one);
    }

    /** "A memorandum on defence was signed, and an agreement on youth": further papers of one signing. */
    private static boolean isNextDocument(Occurrence event, Draft draft) {
        return draft.kind.equals("signing") && event.tellings.stream().anyMatch(telling -> {
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
                        .anyMatch(filler -> isBody(filler)
                                && filler.party().id() != null
                                && event.parties().containsKey(filler.party().id()));
    }

    /** A welcome is no banquet; the lexicon says what a ceremony's words are of. */
    private static boolean sameCeremony(Occurrence event, Draft draft) {
        String what = draft.trigger().feature("what");
        return event.tellings.stream()
                .map(telling -> telling.draft().trigger().feature("what"))
                .allMatch(other -> what == null || other == null || what.equals(other));
    }

    /** "N receives M", "N and M discuss" in a headline is whatever the body tells of the two: a call, a ceremony, a summit. */
    private static boolean isHeadlineOf(Occurrence event, Draft draft) {
        boolean body = event.tellings.get(0).draft().sentence > draft.sentence;
        boolean general = isGeneral(draft) && !isJourney(event.tellings.get(0).draft());
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
    private static boolean oneGathering(Occurrence event, Draft draft) {
        boolean summit = event.kind.equals("summit") || draft.kind.equals("summit");
        Draft other = event.tellings.get(0).draft();
        Draft plain = draft.kind.equals("summit") ? other : draft;
        Draft large = draft.kind.equals("summit") ? draft : other;
        boolean apart = !summit
                && draft.isVerb() != other.isVerb()
                && named(draft.isVerb() ? draft : other)
                && !named(draft.isVerb() ? other : draft);
        if (apart) {
            return false; // who met by name is something else than the forum of their states
        }
        if (summit && large.trigger().isMarked("margin")) {
            return plain.kind.equals("summit");
        }
        boolean leaders =
                plain.fillers.stream().allMatch(filler -> filler.party().person() != null);
        return !summit || plain.isVerb() || leaders || !plain.frame.id().endsWith("talks") && !plain.isPlural();
    }

    private static boolean named(Draft draft) {
        return draft.fillers.stream().allMatch(filler -> filler.party().person() != null);
    }

    private static boolean roleOf(Occurrence event, String party, String role) {
        Filler filler = event.parties().get(party);
        return filler != null && filler.role().equals(role);
    }

    static boolean isJourney(Draft draft) {
        return draft.kind.equals("visit") || draft.kind.equals("tour");
    }

    /** "The visit", "his visit", "this meeting": a definite noun that tells no new event by itself. */
    static boolean refers(Draft draft) {
        boolean byDay = draft.dates.stream()
                .anyMatch(date -> date.first() == draft.trigger().end());
        return byDay || draft.isDefinite() || draft.trigger().feature("pronoun") != null;
    }

    private boolean timesAgree(Occurrence event, Occurrence.Telling telling) {
        DateInterval when = telling.dated().when();
        boolean apart = false;
        for (Occurrence.Telling other : event.tellings) {
            DateInterval then = other.dated().when();
            apart |= when.isDated() && then.isDated() && !when.meets(then);
            apart |= isOld(when) && isNews(other) || isOld(then) && isNews(telling);
            boolean past = telling.standing().earlier() != other.standing().earlier()
                    && telling.standing().status() != other.standing().status();
            apart |= past && (telling.standing().sure() && other.standing().sure());
        }
        return !apart;
    }

    /** What was weeks ago is not what the report tells without a day. */
    private boolean isOld(DateInterval when) {
        LocalDate last = when.lastKnown();
        return published != null && last != null && last.isBefore(published.minusDays(OLD));
    }

    private static boolean isNews(Occurrence.Telling telling) {
        return !telling.dated().when().isDated() && !telling.standing().earlier();
    }

    /** Two named people who act for one state are two meetings. */
    private static boolean peopleAgree(Occurrence event, Draft draft) {
        Map<String, Filler> there = event.parties();
        for (Filler filler : draft.fillers) {
            Filler other = filler.party().id() == null
                    ? null
                    : there.get(filler.party().id());
            if (other == null || (isJourney(draft) && filler.role().equals("host"))) {
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
        return one.office() != null && other.office() != null && !one.office().equals(other.office());
    }

    /** Whether a telling can stand as an event of its own: who is in it must be known, and they must be two. */
    private boolean isEnough(Draft draft) {
        List<String> all = draft.parties("");
        if (isProcess(draft)) {
            return false;
        }
        return switch (draft.kind) {
            case "visit" ->
                !draft.parties("visitor").isEmpty()
                        && !draft.parties("host").isEmpty()
                        && all.size() > 1
                        && acts(draft, "visitor");
            case "tour" -> isAbroad(draft) && !draft.parties("visitor").isEmpty() && acts(draft, "visitor");
            case "summit", "conference" ->
                all.size() > 1 || draft.fillers.stream().anyMatch(this::isBody);
            default -> all.size() > 1;
        };
    }

    /** "The negotiations between A and B" go on for years; an event is what has a day, a place or a verb that holds it. */
    private static boolean isProcess(Draft draft) {
        boolean told = draft.light != null
                || !draft.dates.isEmpty()
                || !draft.places.isEmpty()
                || draft.trigger().isMarked("during", "after", "margin");
        return "process".equals(draft.trigger().feature("what")) && !told;
    }

    /** A tour goes to states that are named, or is called foreign, Arab, European … */
    private static boolean isAbroad(Draft draft) {
        boolean hosts = draft.parties("host").stream()
                .anyMatch(id -> !draft.parties("visitor").contains(id));
        return hosts || draft.clause.own().stream().anyMatch(part -> part.is(Part.Kind.ABROAD));
    }

    /** Whether the words name an organisation: ids of states and of organisations can be the same two letters. */
    private boolean isBody(Filler filler) {
        Item said = filler.party().said();
        boolean named = said != null
                && (said.type().equals("organisation")
                        || said.entry() != null && said.entry().is("body", "yes"));
        return named
                || filler.party().id() != null
                        && !gazetteer.isState(filler.party().id());
    }

    /** Who is only meant by a verb travels to a state that is named, not "to two per cent". */
    private boolean isJourneyToState(Draft draft) {
        boolean silent = draft.fillers.stream()
                .anyMatch(filler -> filler.role().equals("visitor") && filler.source() == Source.LEFT_OUT);
        return !silent || draft.parties("host").stream().allMatch(gazetteer::isState);
    }

    /** A person or a delegation travels; a state does not. */
    private static boolean acts(Draft draft, String role) {
        for (Filler filler : draft.fillers) {
            Actor actor = filler.part().actor();
            boolean person = filler.party().person() != null || filler.party().office() != null;
            if (filler.role().equals(role) && (person || actor != null && actor.kind() != Actor.Kind.STATE)) {
                return true;
            }
        }
        return false;
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
            if (status != null && (moved ? weight < 0 : told > weight)) {
                best = status;
                weight = told;
            }
        }
        Occurrence whole = event.partOf;
        if (best == Status.UNDER_WAY && whole != null && whole.kind.equals("tour") && status(whole) == Status.HELD) {
            return Status.HELD;
        }
        return best == null ? Status.HELD : best;
    }
}
