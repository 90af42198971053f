package io.taqwim.engine.reconcile.editing;

import io.taqwim.engine.model.Act;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Conflict;
import io.taqwim.engine.model.Decision;
import io.taqwim.engine.model.MentionRef;
import io.taqwim.engine.model.ReportClaim;
import io.taqwim.engine.model.Ruling;
import io.taqwim.engine.model.Ruling.Outcome;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The decisions that stand, told in the hashes that mentions have today. A decision never hangs on the order in which it came:
 * the last is looked at first, and an earlier one yields to it.
 */
public final class Editing {
    /** A decision with its hashes of today: those named and those seen. */
    private record Resolved(Decision decision, List<String> named, Set<String> seen) {}

    private final List<Resolved> standing = new ArrayList<>();
    private final Map<String, String> hashes;
    private final Links links = new Links();

    private Editing(Map<String, String> hashes) {
        this.hashes = hashes;
    }

    /** @param hashes the present hash of a mention by every hash that it has or had */
    public static Editing of(Collection<Decision> decisions, Map<String, String> hashes) {
        Editing editing = new Editing(hashes);
        for (Decision decision : Standing.of(decisions)) {
            editing.standing.add(new Resolved(
                    decision, editing.today(decision.act().events()), new TreeSet<>(editing.today(decision.seen()))));
        }
        editing.link();
        return editing;
    }

    private List<String> today(Collection<String> names) {
        return names.stream().map(name -> hashes.getOrDefault(name, name)).toList();
    }

    private void link() {
        List<Set<String>> merged = new ArrayList<>();
        for (Resolved resolved : standing) {
            if (resolved.decision.act() instanceof Act.Merge) {
                Set<String> all = new TreeSet<>(resolved.named);
                all.addAll(resolved.seen);
                links.join(all);
                merged.add(all);
            } else if (resolved.decision.act() instanceof Act.Split split) {
                Set<String> named = new TreeSet<>(today(split.mentions()));
                Set<String> rest = rest(resolved, named);
                boolean since = merged.stream().anyMatch(all -> meet(all, named) && meet(all, rest));
                if (!since) {
                    links.part(resolved.decision.id(), named, rest);
                }
            }
        }
    }

    private static Set<String> rest(Resolved split, Set<String> named) {
        Set<String> rest = new TreeSet<>(split.seen);
        rest.addAll(split.named);
        rest.removeAll(named);
        return rest;
    }

    private static boolean meet(Collection<String> some, Collection<String> others) {
        return !Collections.disjoint(some, others);
    }

    /** What editors said of which mentions are one event. */
    public Links links() {
        return links;
    }

    /**
     * What editors said of the fields of an event.
     *
     * @param event hashes of its mentions
     */
    public Words words(Collection<String> event) {
        SortedMap<String, Words.Word> byField = new TreeMap<>();
        for (Resolved resolved : standing) {
            Words.Word word = word(resolved.decision);
            if (word != null && event.contains(resolved.named.get(0))) {
                byField.putIfAbsent(word.field(), word);
            }
        }
        return byField.isEmpty() ? Words.NONE : new Words(byField);
    }

    private static Words.@Nullable Word word(Decision decision) {
        if (decision.act() instanceof Act.Correct correct) {
            return new Words.Word(decision, correct.field(), correct.value());
        }
        return decision.act() instanceof Act.Pin pin ? new Words.Word(decision, pin.field(), pin.value()) : null;
    }

    /** Whether an editor took an event out, and no later decision makes it one with another. */
    public boolean dismissed(CalendarEvent event) {
        for (Resolved resolved : standing) {
            boolean here = meet(event.aliases(), resolved.named);
            if (here && resolved.decision.act() instanceof Act.Merge) {
                return false;
            }
            if (here && resolved.decision.act() instanceof Act.Dismiss) {
                return true;
            }
        }
        return false;
    }

    /** What came of each decision, from the first to the last. */
    public List<Ruling> rulings(List<CalendarEvent> events) {
        Map<String, CalendarEvent> byHash = new HashMap<>();
        for (CalendarEvent event : standing.isEmpty() ? List.<CalendarEvent>of() : events) {
            event.aliases().forEach(alias -> byHash.put(alias, event));
        }
        List<Ruling> rulings = new ArrayList<>();
        for (Resolved resolved : standing) {
            CalendarEvent event = byHash.get(resolved.named.get(0));
            Outcome outcome = event == null ? Outcome.UNRESOLVED : outcome(resolved, event, byHash);
            rulings.add(new Ruling(resolved.decision, event == null ? null : event.id(), outcome));
        }
        Collections.reverse(rulings);
        return rulings;
    }

    private Outcome outcome(Resolved resolved, CalendarEvent event, Map<String, CalendarEvent> byHash) {
        Act act = resolved.decision.act();
        if (act instanceof Act.Merge) {
            Set<CalendarEvent> events = events(resolved.named, byHash);
            boolean known = byHash.keySet().containsAll(resolved.named);
            return events.size() > 1 ? Outcome.OVERRULED : known ? Outcome.STANDS : Outcome.UNRESOLVED;
        }
        if (act instanceof Act.Split split) {
            Set<String> named = new TreeSet<>(today(split.mentions()));
            Set<CalendarEvent> here = events(named, byHash);
            Set<CalendarEvent> there = events(rest(resolved, named), byHash);
            if (here.isEmpty() || there.isEmpty()) {
                return Outcome.UNRESOLVED;
            }
            return Collections.disjoint(here, there) ? Outcome.STANDS : Outcome.OVERRULED;
        }
        if (act instanceof Act.Dismiss) {
            return !dismissed(event) ? Outcome.OVERRULED : hasNews(resolved, event) ? Outcome.REOPENED : Outcome.STANDS;
        }
        Words.Word word = word(resolved.decision);
        if (word == null || !word.equals(words(event.aliases()).on(word.field()))) {
            return Outcome.OVERRULED;
        }
        return contradicted(resolved, word, event) ? Outcome.REOPENED : Outcome.STANDS;
    }

    private static Set<CalendarEvent> events(Collection<String> hashes, Map<String, CalendarEvent> byHash) {
        Set<CalendarEvent> events = new HashSet<>();
        for (String hash : hashes) {
            CalendarEvent event = byHash.get(hash);
            if (event != null) {
                events.add(event);
            }
        }
        return events;
    }

    private static boolean hasNews(Resolved resolved, CalendarEvent event) {
        return event.mentions().stream().anyMatch(mention -> !resolved.seen.contains(mention.hash()));
    }

    private static boolean contradicted(Resolved resolved, Words.Word word, CalendarEvent event) {
        Map<MentionRef, String> hashes = new HashMap<>();
        event.mentions().forEach(mention -> hashes.put(mention, mention.hash()));
        return event.conflicts().stream()
                .filter(conflict -> conflict.field().equals(word.field()))
                .flatMap(conflict -> conflict.sides().stream())
                .filter(side -> side.editor() == null)
                .map(Conflict.Side::claims)
                .flatMap(List::stream)
                .anyMatch(claim -> isNew(resolved, claim, hashes));
    }

    /** A denial is no mention and has no hash; it is new where it appeared after the decision. */
    private static boolean isNew(Resolved resolved, ReportClaim claim, Map<MentionRef, String> hashes) {
        String mention = claim.mention();
        if (mention == null) {
            return claim.published() != null
                    && claim.published()
                            .isAfter(resolved.decision
                                    .time()
                                    .atOffset(ZoneOffset.UTC)
                                    .toLocalDate());
        }
        String hash = hashes.get(new MentionRef(claim.report(), mention));
        return hash != null && !resolved.seen.contains(hash);
    }
}
