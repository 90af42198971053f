package io.taqwim.engine.understand.events;

import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Entry;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.language.Types;
import io.taqwim.engine.text.Sentence;
import io.taqwim.engine.understand.names.Actor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What events are about: by the words that say what was talked about or agreed on, and by those that tell it wherever an event
 * is told. They belong to the event that is told nearest before them in the sentence; where a sentence tells of none and goes
 * on with "the two discussed", to the one that was told last.
 */
final class Topics {
    /** A topic with the words that say it, in the telling they belong to. */
    record Said(String code, Item words, Draft draft) {
        /** Id of the rule that has the words. */
        String rule() {
            Entry entry = words.entry();
            String rule = entry == null ? null : entry.feature("rule");
            return rule == null ? words.rule() : rule;
        }
    }

    private record Told(Occurrence event, Draft draft) {
        int at() {
            return draft.trigger().first();
        }
    }

    /** How many words behind "on" or "in the field of" can belong to it; what was talked about can be a long list. */
    private static final int NEAR = 25;

    private static final int FAR = 60;

    /** So far into a sentence a word of talking can stand that goes on with what was told before. */
    private static final int OPENING = 6;

    /** As many paragraphs later it can be. */
    private static final int LATER = 3;

    /** Right behind the noun stands what a conference, a summit or an agreement is called. */
    private static final int CALLED = 8;

    private static final Set<String> CALLED_BY_TOPIC = Set.of("conference", "summit", "signing");
    private static final Types NAMES = Types.of("office", "post", "agency", "organisation", "venue");

    private static final Set<String> TALKS = Set.of("meeting", "call", "summit", "conference");

    private final Chart chart;
    private final int[] endOfActor;

    Topics(Chart chart, List<Actor> actors) {
        this.chart = chart;
        endOfActor = new int[chart.size()];
        for (Actor actor : actors) {
            endOfActor[actor.first()] = Math.max(endOfActor[actor.first()], actor.end());
        }
    }

    void find(List<Occurrence> events) {
        List<Told> told = new ArrayList<>();
        for (Occurrence event : events) {
            event.tellings.forEach(telling -> told.add(new Told(event, telling.draft())));
        }
        told.sort(Comparator.comparingInt(Told::at));
        List<Told> last = List.of();
        int lastParagraph = -1;
        int next = 0;
        for (Sentence sentence : chart.sentences()) {
            List<Told> here = new ArrayList<>();
            while (next < told.size() && told.get(next).at() < sentence.end()) {
                here.add(told.get(next++));
            }
            boolean goesOn = here.isEmpty() && sentence.paragraph() - lastParagraph <= LATER;
            if (!here.isEmpty() || goesOn && !last.isEmpty()) {
                new Reading(sentence, here, last).read();
            }
            if (!here.isEmpty()) {
                last = lastTalks(here);
            }
            lastParagraph = here.isEmpty() ? lastParagraph : sentence.paragraph();
        }
        events.forEach(Topics::shared);
    }

    /** What the two sides of "they discussed" discussed in: the last talks of a sentence, or what else it tells last. */
    private static List<Told> lastTalks(List<Told> here) {
        for (int i = here.size() - 1; i >= 0; i--) {
            if (TALKS.contains(here.get(i).event.kind)) {
                return withSameWords(here, here.get(i));
            }
        }
        return withSameWords(here, here.get(here.size() - 1));
    }

    private static List<Told> withSameWords(List<Told> all, Told one) {
        return all.stream().filter(other -> other.at() == one.at()).toList();
    }

    /** A visit is about what its only talks are about, and these about what the visit is. */
    private static void shared(Occurrence event) {
        if (!event.kind.equals("visit")) {
            return;
        }
        List<Occurrence> talks =
                event.items.stream().filter(item -> TALKS.contains(item.kind)).toList();
        if (talks.size() == 1) {
            List<Said> own = List.copyOf(event.topics);
            talks.get(0).topics.forEach(said -> add(event, said));
            own.forEach(said -> add(talks.get(0), said));
        }
    }

    private static void add(Occurrence event, Said said) {
        if (event.topics.stream().noneMatch(other -> other.code().equals(said.code()))) {
            event.topics.add(said);
        }
    }

    /** One sentence being read. */
    private final class Reading {
        private final Sentence sentence;
        private final List<Told> here;
        private final List<Told> earlier;
        private List<Told> owner = List.of();

        /** How many of the tellings stand before the word that is read. */
        private int told;

        /** Words told always that stand before the first event of the sentence. */
        private final List<Item> waiting = new ArrayList<>();

        private int talkUntil;
        private int nearUntil;
        private int bound;

        Reading(Sentence sentence, List<Told> here, List<Told> earlier) {
            this.sentence = sentence;
            this.here = here;
            this.earlier = earlier;
            bound = sentence.first();
        }

        void read() {
            int taken = sentence.first();
            int at = sentence.first();
            while (at < sentence.end()) {
                tell(at);
                look(at);
                if (endOfActor[at] > at + 1) {
                    at = endOfActor[at];
                    continue;
                }
                taken = Math.max(taken, endOfName(at));
                if (at >= taken) {
                    taken = topics(at);
                }
                at++;
            }
        }

        /** Where a title or a body ends whose words would also be topics: "the minister of defence". */
        private int endOfName(int at) {
            int end = at;
            for (Item item : NAMES.mayBe(chart, at) ? chart.at(at) : List.<Item>of()) {
                end = NAMES.has(item) ? Math.max(end, item.end()) : end;
            }
            return end;
        }

        /** An event that is told from this word on owns what follows. */
        private void tell(int at) {
            int before = told;
            while (told < here.size() && here.get(told).at() <= at) {
                told++;
            }
            if (told == before) {
                return;
            }
            Told last = here.get(told - 1);
            int first = told - 1;
            while (first > 0 && here.get(first - 1).at() == last.at()) {
                first--;
            }
            owner = here.subList(first, told);
            if (CALLED_BY_TOPIC.contains(last.event.kind)) {
                nearUntil = Math.max(nearUntil, last.draft.trigger().end() + CALLED);
            }
            waiting.forEach(this::give);
            waiting.clear();
        }

        /** Words that open or close what something is about. */
        private void look(int at) {
            boolean goesOn = owner.isEmpty() && here.isEmpty() && at - bound <= OPENING;
            for (Item item : chart.at(at)) {
                close(item);
            }
            for (Item item : chart.at(at)) {
                if (item.type().equals("about")) {
                    boolean talk = item.text().equals("talk");
                    if (goesOn && talk) {
                        owner = earlier;
                    }
                    talkUntil = talk ? item.end() + FAR : talkUntil;
                    nearUntil = talk ? nearUntil : item.end() + NEAR;
                }
            }
        }

        /** Another statement, or a clause of its own, which does not end the list of what was talked about. */
        private void close(Item item) {
            Entry entry = item.type().equals("speech") ? item.entry() : null;
            boolean says = entry != null && entry.feature("tense") != null;
            boolean statement = item.type().equals("clause-that") || says;
            boolean clause = item.type().equals("relative")
                    || item.type().equals("clause") && !item.text().equals("purpose");
            if (statement) {
                talkUntil = 0;
                waiting.clear();
            }
            if (statement || clause) {
                nearUntil = 0;
                bound = item.first();
            }
        }

        /** Takes the longest topic words at a token; returns where they end. */
        private int topics(int at) {
            int end = endOfTopic(at);
            for (int inside = at + 1; inside < end; inside++) {
                if (endOfTopic(inside) > end) {
                    return at; // "the fields of military cooperation": the words behind say which
                }
            }
            for (Item item : chart.at(at)) {
                if (item.type().equals("topic") && item.end() == end && !is(item, "other")) {
                    boolean said = at < Math.max(talkUntil, nearUntil) || is(item, "always");
                    if (said && owner.isEmpty()) {
                        waiting.add(item);
                    } else if (said) {
                        give(item);
                    }
                }
            }
            return end;
        }

        private int endOfTopic(int at) {
            int end = at;
            for (Item item : chart.at(at)) {
                end = item.type().equals("topic") ? Math.max(end, item.end()) : end;
            }
            return end;
        }

        private void give(Item item) {
            owner.forEach(one -> add(one.event, new Said(item.text(), item, one.draft)));
        }
    }

    private static boolean is(Item item, String when) {
        Entry entry = item.entry();
        return entry != null && entry.is("when", when);
    }
}
