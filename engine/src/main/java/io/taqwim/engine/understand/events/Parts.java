package io.taqwim.engine.understand.events;

import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.language.Types;
import io.taqwim.engine.text.Sentence;
import io.taqwim.engine.text.Token;
import io.taqwim.engine.understand.dates.DateMention;
import io.taqwim.engine.understand.names.Actor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into its parts: actors, places, dates, triggers, and the words that bound clauses. */
final class Parts {
    private static final Map<String, Part.Kind> KINDS = Map.ofEntries(
            Map.entry("trigger", Part.Kind.TRIGGER),
            Map.entry("light", Part.Kind.LIGHT),
            Map.entry("status", Part.Kind.STATUS),
            Map.entry("speech", Part.Kind.SPEECH),
            Map.entry("clause", Part.Kind.CLAUSE),
            Map.entry("clause-that", Part.Kind.THAT),
            Map.entry("relative", Part.Kind.RELATIVE),
            Map.entry("rank", Part.Kind.RANK),
            Map.entry("topic", Part.Kind.TOPIC),
            Map.entry("site", Part.Kind.SITE),
            Map.entry("remote", Part.Kind.REMOTE),
            Map.entry("furniture", Part.Kind.FURNITURE),
            Map.entry("agency", Part.Kind.AGENCY),
            Map.entry("leaders", Part.Kind.LEADERS),
            Map.entry("airport", Part.Kind.AIRPORT),
            Map.entry("abroad", Part.Kind.ABROAD),
            Map.entry("own-office", Part.Kind.OWN_OFFICE),
            Map.entry("agreement", Part.Kind.AGREEMENT),
            Map.entry("company", Part.Kind.COMPANY),
            Map.entry("tree", Part.Kind.TREE),
            Map.entry("source", Part.Kind.SOURCE),
            Map.entry("city", Part.Kind.CITY),
            Map.entry("venue", Part.Kind.VENUE),
            Map.entry("or", Part.Kind.OR),
            Map.entry("relocation", Part.Kind.RELOCATION),
            Map.entry("before-an-event", Part.Kind.DISTANCE),
            Map.entry("after-an-event", Part.Kind.DISTANCE));

    /** "Two days after" marks what it stands before like "after". */
    private static final Map<String, String> DISTANCES = Map.of("before-an-event", "before", "after-an-event", "after");

    private static final Types DISTANCE = Types.of(DISTANCES.keySet().toArray(String[]::new));
    private static final Types ANY = Types.of(KINDS.keySet().toArray(String[]::new));
    private static final Types PREPOSITION = Types.of("prep");
    private static final Types ALSO = Types.of("also");
    private static final Types EACH = Types.of("each");
    private static final Types IDIOM = Types.of("idiom");

    /** Words that may stand between a preposition and what it marks. */
    private static final List<String> PASSED =
            List.of("place-word", "nationality", "honorific", "state-word", "each", "modifier", "demonstrative");

    /** What the name of a ministry's business belongs to. */
    private static final Set<String> POSTS = Set.of("post", "office", "body");

    /** The sign of a doubled letter. */
    private static final char DOUBLED = '\u0651';

    private static final int LONGEST_DISTANCE = 6;
    private static final int FARTHEST_MARKER = 4;
    private static final int LONGEST_POST = 4;
    private static final int LONGEST_DATELINE = 14;

    private final Chart chart;
    private final Map<Integer, Actor> actors;
    private final Map<Integer, DateMention> dates;

    Parts(Chart chart, Map<Integer, Actor> actors, Map<Integer, DateMention> dates) {
        this.chart = chart;
        this.actors = actors;
        this.dates = dates;
    }

    List<Part> of(Sentence sentence) {
        List<Part> parts = new ArrayList<>();
        int at = afterDateline(sentence);
        while (at < sentence.end()) {
            Actor actor = actors.get(at);
            DateMention date = dates.get(at);
            if (date != null && (actor == null || date.end() >= actor.end())) {
                parts.add(part(Part.Kind.DATE, at, date.end(), null, null, date, parts));
                at = Math.max(at + 1, date.end());
            } else if (actor != null && !isTownByItsSigns(actor) && !isLongerTrigger(actor)) {
                named(actor, parts);
                Part named = part(Part.Kind.ACTOR, at, actor.end(), actor.item(), actor, null, parts);
                parts.add(named);
                venue(named, parts);
                at = behind(actor, parts);
            } else {
                at = words(at, parts);
            }
        }
        return parts;
    }

    /** A state and a town may differ in a doubled letter only, and who writes that out means the town. */
    private boolean isTownByItsSigns(Actor actor) {
        return actor.kind() == Actor.Kind.STATE
                && chart.quote(actor.item()).indexOf(DOUBLED) >= 0
                && chart.at(actor.first()).stream()
                        .anyMatch(item -> item.type().equals("city") && item.end() == actor.end());
    }

    /** "The council of cooperation on high level" of two states begins like the name of an organisation. */
    private boolean isLongerTrigger(Actor actor) {
        Item trigger = actor.kind() == Actor.Kind.STATE ? longest(actor.first()).get(Part.Kind.TRIGGER) : null;
        return trigger != null && trigger.end() > actor.end();
    }

    /** Where to go on behind an actor; a name may end in a word that also begins a date ("… Al-Sabah today Tuesday"). */
    private int behind(Actor actor, List<Part> parts) {
        for (int at = actor.first() + 1; at < actor.end(); at++) {
            DateMention date = dates.get(at);
            if (date != null && date.end() > actor.end()) {
                parts.add(part(Part.Kind.DATE, actor.end(), date.end(), null, null, date, parts));
                return date.end();
            }
        }
        return actor.end();
    }

    /** Where a report's paragraph begins behind "city, country (agency)--" or "city - agency -". */
    private int afterDateline(Sentence sentence) {
        boolean closed = false;
        int last = Math.min(sentence.end(), sentence.first() + LONGEST_DATELINE);
        for (int at = sentence.first(); at < last; at++) {
            char sign = chart.sign(at);
            closed |= sign == ')';
            boolean line = chart.token(at).gap() == Token.Gap.LINE && at == sentence.first();
            if (closed && sign == '-') {
                return at + 1;
            }
            if (sign != 0 && sign != '-' && sign != ',' && sign != '(' && sign != ')' && sign != '/' && !line) {
                return sentence.first();
            }
        }
        return sentence.first();
    }

    /** "The Arab summit" is in the list as a body and tells of an event all the same. */
    private void named(Actor actor, List<Part> parts) {
        Item trigger = actor.kind() == Actor.Kind.STATE ? longest(actor.first()).get(Part.Kind.TRIGGER) : null;
        if (trigger != null && trigger.end() < actor.end()) {
            parts.add(part(Part.Kind.TRIGGER, actor.first(), trigger.end(), trigger, null, null, parts));
        }
    }

    /** Where words end that stand for something else together: "the first round of the elections". */
    private int endOfIdiom(int at) {
        int end = at;
        for (Item item : IDIOM.mayBe(chart, at) ? chart.at(at) : List.<Item>of()) {
            if (item.type().equals("idiom")) {
                end = Math.max(end, item.end());
            }
        }
        return end;
    }

    /** "In the White House" is in the list as a government and is a place all the same. */
    private void venue(Part named, List<Part> parts) {
        Item venue =
                named.isMarked("in", "to", "front") ? longest(named.first()).get(Part.Kind.VENUE) : null;
        if (venue != null && venue.end() == named.end()) {
            parts.add(new Part(
                    Part.Kind.VENUE, named.first(), venue.end(), named.marker(), false, false, venue, null, null));
        }
    }

    /** Adds what the lexicon knows at a token, of each kind the longest, and returns where to go on. */
    private int words(int at, List<Part> parts) {
        int end = at + 1;
        int idiom = endOfIdiom(at);
        if (idiom > at) {
            return idiom;
        }
        Map<Part.Kind, Item> here = longest(at);
        Item remote = here.get(Part.Kind.REMOTE);
        Item speech = here.get(Part.Kind.SPEECH);
        Item source = here.get(Part.Kind.SOURCE);
        boolean isPreposition = speech != null
                && (remote != null && remote.end() > speech.end() || source != null && source.end() > speech.end());
        if (isPreposition) {
            here.remove(Part.Kind.SPEECH); // a word of saying that is a preposition here: "citing"
        }
        Item light = here.get(Part.Kind.LIGHT);
        if (light != null && light.text().equals("include")) {
            here.remove(Part.Kind.SPEECH); // "a tour that took him to": the verb of "they quoted him"
        }
        if (here.containsKey(Part.Kind.TOPIC) && isOfPost(at)) {
            here.remove(Part.Kind.TOPIC);
        }
        for (Map.Entry<Part.Kind, Item> longest : here.entrySet()) {
            Part.Kind kind = longest.getKey();
            Item best = longest.getValue();
            parts.add(part(kind, at, best.end(), best, null, null, parts));
            if (kind == Part.Kind.TRIGGER
                    || kind == Part.Kind.CITY
                    || kind == Part.Kind.VENUE
                    || kind == Part.Kind.RANK) {
                end = Math.max(end, best.end());
            }
        }
        return end;
    }

    /** The defence of "the minister of defence" is no matter of the talks. */
    private boolean isOfPost(int at) {
        for (int back = 0; back <= LONGEST_POST && at - back >= 0; back++) {
            for (Item item : chart.at(at - back)) {
                if (item.end() > at && POSTS.contains(item.type())) {
                    return true;
                }
            }
        }
        return false;
    }

    private Map<Part.Kind, Item> longest(int at) {
        Map<Part.Kind, Item> longest = Map.of(); // at most tokens there is none
        if (!ANY.mayBe(chart, at)) {
            return longest;
        }
        for (Item item : chart.at(at)) {
            Part.Kind kind = ANY.has(item) ? KINDS.get(item.type()) : null;
            boolean likeIt = item.clitics().has("like") || item.clitics().definite();
            boolean homograph = kind == Part.Kind.THAT && likeIt; // "was" and "now", as folded letters have it
            if (kind != null && !homograph) {
                longest = longest.isEmpty() ? new EnumMap<>(Part.Kind.class) : longest;
                longest.merge(kind, item, (one, other) -> isBetter(other, one) ? other : one);
            }
        }
        return longest;
    }

    private static boolean isBetter(Item item, Item best) {
        return item.end() != best.end()
                ? item.end() > best.end()
                : item.clitics().cost() < best.clitics().cost();
    }

    private Part part(
            Part.Kind kind,
            int first,
            int end,
            @Nullable Item item,
            @Nullable Actor actor,
            @Nullable DateMention date,
            List<Part> before) {
        boolean chained = item != null && item.clitics().has("and") || isAlso(first);
        String marker = glued(item);
        if (date != null && (startsSince(first) || isOfSince(first, before))) {
            marker = "since";
        }
        if (marker.isEmpty()) {
            marker = preposition(first, actor);
        }
        if (marker.isEmpty() && !before.isEmpty() && first > 0 && chart.sign(first - 1) == '(') {
            Part previous = before.get(before.size() - 1);
            boolean gloss = previous.is(Part.Kind.CITY) || previous.is(Part.Kind.ACTOR);
            marker = gloss && previous.end() == first - 1 ? previous.marker() : ""; // "to the town (the state)"
        }
        if (marker.isEmpty() && chained && !before.isEmpty()) {
            Part previous = before.get(before.size() - 1);
            boolean places = isPlace(previous.kind()) && isPlace(kind);
            boolean likeIt = previous.kind() == kind || places;
            marker = likeIt && first - previous.end() <= 2 ? previous.marker() : "";
        }
        boolean afterComma = first > 0 && chart.sign(first - 1) == ',';
        return new Part(kind, first, end, marker, chained, afterComma, item, actor, date);
    }

    private static boolean isPlace(Part.Kind kind) {
        return kind == Part.Kind.CITY || kind == Part.Kind.ACTOR;
    }

    /** "And also", "as well as" before it join it like "and". */
    private boolean isAlso(int first) {
        for (int back = 1; back <= 3 && first - back >= 0; back++) {
            for (Item item : ALSO.mayBe(chart, first - back) ? chart.at(first - back) : List.<Item>of()) {
                if (item.end() == first && item.type().equals("also")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Since 2011" dates what has been ever since, and no event. */
    private boolean startsSince(int at) {
        if (PREPOSITION.mayBe(chart, at)) {
            for (Item item : chart.at(at)) {
                if (item.type().equals("prep") && item.text().equals("since")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Since his election in June": nothing that tells of an event stands between. */
    private boolean isOfSince(int first, List<Part> before) {
        int from = before.isEmpty() ? 0 : before.get(before.size() - 1).end();
        for (int at = first - 1; at >= Math.max(from, first - FARTHEST_MARKER); at--) {
            if (startsSince(at)) {
                return true;
            }
        }
        return false;
    }

    private static String glued(@Nullable Item item) {
        if (item != null) {
            for (String type : item.clitics().types()) {
                if (!type.equals("and") && !type.equals("future")) {
                    return type;
                }
            }
        }
        return "";
    }

    /** The preposition that ends right before a token, words such as "the city of" passed over. */
    private String preposition(int first, @Nullable Actor actor) {
        boolean person = actor != null && actor.kind() == Actor.Kind.PERSON;
        int at = first - 1;
        for (int steps = 0; at >= 0 && steps < FARTHEST_MARKER; steps++) {
            int each = lengthOfEach(at);
            if (each > 1) { // the "of" of "each of" marks nothing
                at -= each;
                continue;
            }
            String distance = distanceTo(at);
            String found = distance == null ? endingAt(at) : distance;
            if (found != null) {
                return found;
            }
            String passed = passedOver(at, person);
            if (passed == null) {
                return "";
            }
            if (!passed.isEmpty()) {
                return passed;
            }
            at--;
        }
        return "";
    }

    /** How many words "each of" has that ends at a token. */
    private int lengthOfEach(int at) {
        for (int back = 1; back < 3 && at - back >= 0; back++) {
            for (Item item : EACH.mayBe(chart, at - back) ? chart.at(at - back) : List.<Item>of()) {
                if (item.end() == at + 1 && item.type().equals("each")) {
                    return back + 1;
                }
            }
        }
        return 0;
    }

    /** The longest one: "on the part of" is not "before". */
    private @Nullable String endingAt(int at) {
        for (int back = Math.min(3, at); back >= 0; back--) {
            for (Item item : PREPOSITION.mayBe(chart, at - back) ? chart.at(at - back) : List.<Item>of()) {
                if (item.end() == at + 1 && item.type().equals("prep")) {
                    return item.text();
                }
            }
        }
        return null;
    }

    private @Nullable String distanceTo(int at) {
        for (int back = Math.min(LONGEST_DISTANCE, at); back > 0; back--) {
            for (Item item : DISTANCE.mayBe(chart, at - back) ? chart.at(at - back) : List.<Item>of()) {
                if (item.end() == at + 1 && DISTANCES.containsKey(item.type())) {
                    return DISTANCES.get(item.type());
                }
            }
        }
        return null;
    }

    /** Empty where the word may be passed, the preposition glued to it if there is one, null where the search ends. */
    private @Nullable String passedOver(int at, boolean person) {
        if (chart.sign(at) == '"' || chart.sign(at) == '(') {
            return "";
        }
        for (Item item : chart.at(at)) {
            boolean apart =
                    person && item.type().equals("place-word") && item.clitics().definite();
            if (item.end() == at + 1 && PASSED.contains(item.type()) && !apart) {
                return glued(item);
            }
        }
        return null;
    }
}
