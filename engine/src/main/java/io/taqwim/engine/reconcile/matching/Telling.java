package io.taqwim.engine.reconcile.matching;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.Denial;
import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.Participant;
import io.taqwim.engine.model.Status;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Mentions of different reports that say the same of one event, taken together so that what many reports print is
 * compared once.
 */
final class Telling {
    private final List<Told> told = new ArrayList<>();
    private final Told first;
    private final Kinds.Kind kind;
    private final Reach reach;
    private final boolean onSite;
    private final SortedSet<String> parties = new TreeSet<>();
    private final SortedSet<String> visitors = new TreeSet<>();
    private final SortedSet<String> hosts = new TreeSet<>();
    private final SortedSet<String> organisations = new TreeSet<>();
    private final SortedMap<String, SortedSet<String>> people = new TreeMap<>();
    private final SortedSet<LocalDate> otherDays;
    private final SortedMap<String, Boolean> sides;
    private final boolean moves;

    /**
     * @param gazetteer says which parties are states; every other is an organisation
     * @param onSite whether it is a visit to a site within a visit
     * @param stop whether it is a visit within a tour
     * @param sides on which side of which editor's split it stands
     */
    Telling(
            Told first,
            Kinds.Kind kind,
            Gazetteer gazetteer,
            boolean onSite,
            boolean stop,
            SortedMap<String, Boolean> sides) {
        this.first = first;
        this.kind = kind;
        this.onSite = onSite;
        this.sides = sides;
        this.reach = Reach.of(first.in(), first.mention(), kind, stop);
        mention().parties().forEach(party -> add(party, gazetteer));
        String country = mention().place().country();
        if (kind.travel() && hosts.isEmpty() && country != null) {
            hosts.add(country);
            parties.add(country);
        }
        this.otherDays = daysBeside();
        this.moves = isMove(mention());
        told.add(first);
    }

    private void add(Participant party, Gazetteer gazetteer) {
        parties.add(party.id());
        if (party.role().equals("visitor")) {
            visitors.add(party.id());
        } else if (party.role().equals("host")) {
            hosts.add(party.id());
        }
        if (!gazetteer.isState(party.id())) {
            organisations.add(party.id());
        }
        String person = party.person() == null ? party.holder() : party.person();
        if (person != null) {
            people.computeIfAbsent(party.id(), id -> new TreeSet<>()).add(person);
        }
    }

    /**
     * First days that the report gives beside the one that its mention holds: the former date of what was postponed, the
     * wrong one of what is corrected.
     */
    private SortedSet<LocalDate> daysBeside() {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Claim claim : mention().claims()) {
            LocalDate day = claim.field().equals("start") ? day(claim.value()) : null;
            if (day != null && !day.equals(mention().when().start())) {
                days.add(day);
            }
        }
        for (Denial denial : first.in().denials()) {
            LocalDate day = denial.when().start();
            if (day != null && denial.kind().equals(kind()) && parties.containsAll(denial.parties())) {
                days.add(day);
            }
        }
        return days;
    }

    private static @Nullable LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    void add(Told another) {
        told.add(another);
    }

    List<Told> told() {
        return told;
    }

    Told first() {
        return first;
    }

    Mention mention() {
        return first.mention();
    }

    String kind() {
        return mention().kind();
    }

    Kinds.Kind traits() {
        return kind;
    }

    Reach reach() {
        return reach;
    }

    boolean onSite() {
        return onSite;
    }

    SortedSet<String> parties() {
        return parties;
    }

    SortedSet<String> visitors() {
        return visitors;
    }

    SortedSet<String> hosts() {
        return hosts;
    }

    SortedSet<String> organisations() {
        return organisations;
    }

    SortedMap<String, SortedSet<String>> people() {
        return people;
    }

    SortedSet<LocalDate> otherDays() {
        return otherDays;
    }

    SortedMap<String, Boolean> sides() {
        return sides;
    }

    /** Whether it tells that the event was moved from its day. */
    boolean moves() {
        return moves;
    }

    private static boolean isMove(Mention mention) {
        return mention.status() == Status.POSTPONED
                || mention.claims().stream()
                        .anyMatch(claim ->
                                claim.field().equals("change") && claim.value().equals("start"));
    }

    boolean isPlan() {
        return switch (mention().status()) {
            case MOOTED, SCHEDULED, POSTPONED, CANCELLED -> true;
            case UNDER_WAY, HELD -> false;
        };
    }
}
