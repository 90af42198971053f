package io.taqwim.engine.reconcile.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tellings that are taken for one event so far. */
final class Cluster {
    private final List<Telling> tellings = new ArrayList<>();
    /** Those that tell of other days than their own: they alone can account for a move. */
    private final List<Telling> movers = new ArrayList<>();

    /** The parties that tellings name, each combination once. */
    private final Set<Set<String>> companies = new HashSet<>();

    private final Set<Integer> reports = new HashSet<>();

    Cluster(Telling first) {
        tellings.add(first);
        companies.add(first.parties());
        if (first.moves() || !first.otherDays().isEmpty()) {
            movers.add(first);
        }
        first.told().forEach(told -> reports.add(told.report()));
    }

    List<Telling> tellings() {
        return tellings;
    }

    int size() {
        return tellings.size();
    }

    /** Two mentions of one report are two events: its reader has already joined what the report tells twice. */
    boolean sharesReport(Cluster other) {
        Set<Integer> fewer = reports.size() < other.reports.size() ? reports : other.reports;
        Set<Integer> more = fewer == reports ? other.reports : reports;
        return fewer.stream().anyMatch(more::contains);
    }

    void take(Cluster other) {
        tellings.addAll(other.tellings);
        movers.addAll(other.movers);
        companies.addAll(other.companies);
        reports.addAll(other.reports);
    }

    /** Whether some telling of either names the parties of two: talks of three are often told as those of two of them. */
    boolean namesAll(Cluster other, Telling here, Telling there) {
        return namesAll(companies, here, there) || namesAll(other.companies, here, there);
    }

    private static boolean namesAll(Set<Set<String>> companies, Telling here, Telling there) {
        return companies.stream()
                .anyMatch(company -> company.containsAll(here.parties()) && company.containsAll(there.parties()));
    }

    /** Whether some telling of either accounts for two dates that exclude each other. */
    boolean explains(Cluster other, Telling here, Telling there) {
        return tells(movers, here, there) || tells(other.movers, here, there);
    }

    private static boolean tells(List<Telling> movers, Telling a, Telling b) {
        for (Telling mover : movers) {
            if (moved(mover, a, b) || moved(mover, b, a)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code mover} says that the event went from the days of one to those of the other. */
    private static boolean moved(Telling mover, Telling from, Telling to) {
        boolean former = leaves(mover, from);
        boolean latter = mover == to || (mover.reach().told() ? mover.reach().meets(to.reach()) : after(mover, to));
        return former && latter && mover != from;
    }

    private static boolean leaves(Telling mover, Telling from) {
        boolean named = mover.otherDays().stream()
                .anyMatch(day -> from.reach().from() <= day.toEpochDay()
                        && day.toEpochDay() <= from.reach().to());
        return named || (mover.moves() && mover.otherDays().isEmpty() && after(from, mover));
    }

    private static boolean after(Telling earlier, Telling later) {
        LocalDate before = earlier.first().published();
        LocalDate then = later.first().published();
        return before != null && then != null && before.isBefore(then);
    }
}
