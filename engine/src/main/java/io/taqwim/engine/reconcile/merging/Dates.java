package io.taqwim.engine.reconcile.merging;

import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.Conflict;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Precision;
import io.taqwim.engine.reconcile.matching.Told;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The days of an event out of all that reports give: refined, moved, or in conflict. */
final class Dates {
    private static final String START_PLUS = "start+";

    private final Account account;
    private final Weighing weighing;
    private final Weighing.Near near;

    /**
     * @param when what the calendar holds
     * @param conflicts of first and last day
     * @param former the readings that movement has made history
     */
    record Merged(DateInterval when, List<Conflict> conflicts, List<Reading> former) {
        Merged {
            conflicts = List.copyOf(conflicts);
            former = List.copyOf(former);
        }
    }

    Dates(Account account, Weighing weighing, Weighing.Near near) {
        this.account = account;
        this.weighing = weighing;
        this.near = near;
    }

    Merged merged() {
        List<Reading> readings = readings();
        Movement movement = new Movement(account, readings);
        List<Reading> former = readings.stream().filter(movement::isFormer).toList();
        List<Reading> valid = readings.stream()
                .filter(reading -> !movement.isFormer(reading) && !movement.isEcho(reading))
                .toList();
        List<Reading> exact = exact(valid);
        List<Conflict> conflicts = new ArrayList<>();
        DateInterval when = exact.isEmpty() ? coarse(valid, conflicts) : days(exact, valid, conflicts);
        return new Merged(when, conflicts, former);
    }

    private List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        for (Told told : account.current()) {
            DateInterval when = told.mention().when();
            if (when.precision() != null) {
                readings.add(new Reading(told, when.start(), when.end(), when.precision(), true));
            }
            readings.addAll(rivals(told));
        }
        return readings;
    }

    /** Days inside a report that its mention does not hold: the same words give first and last day of one rival. */
    private static List<Reading> rivals(Told told) {
        Map<Object, LocalDate> starts = days(told, "start");
        Map<Object, LocalDate> ends = days(told, "end");
        List<Reading> rivals = new ArrayList<>();
        starts.forEach((span, start) -> rivals.add(rival(told, start, ends.get(span))));
        ends.forEach((span, end) -> {
            if (!starts.containsKey(span)) {
                rivals.add(rival(told, null, end));
            }
        });
        DateInterval held = told.mention().when();
        rivals.removeIf(rival -> rival.precision() != Precision.DAY && rival.includes(held.start()));
        return rivals;
    }

    private static Map<Object, LocalDate> days(Told told, String field) {
        Map<Object, LocalDate> days = new LinkedHashMap<>();
        LocalDate held = field.equals("start")
                ? told.mention().when().start()
                : told.mention().when().end();
        for (Claim claim : told.mention().claims()) {
            LocalDate day = claim.field().equals(field) ? day(claim.value()) : null;
            if (day != null && !day.equals(held)) {
                days.putIfAbsent(claim.span(), day);
            }
        }
        return days;
    }

    /** A stretch of four weeks or more is a month or longer, named as such, and no stay. */
    private static Reading rival(Told told, @Nullable LocalDate start, @Nullable LocalDate end) {
        boolean month = start != null && end != null && !end.isBefore(start.plusDays(27));
        return new Reading(told, start, end, month ? Precision.MONTH : Precision.DAY, false);
    }

    static @Nullable LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Readings that name the day. What happens on one day and is told with several, lies somewhere inside them. */
    private List<Reading> exact(List<Reading> valid) {
        List<Reading> exact = valid.stream().filter(Reading::isExact).toList();
        if (account.kind().days()) {
            return exact;
        }
        List<Reading> oneDay = exact.stream()
                .filter(reading -> reading.start() != null
                        && (reading.end() == null || reading.start().equals(reading.end())))
                .toList();
        return oneDay.isEmpty() ? exact : oneDay;
    }

    private DateInterval days(List<Reading> exact, List<Reading> valid, List<Conflict> conflicts) {
        LocalDate start = start(exact, valid, conflicts);
        LocalDate end = end(start, exact, conflicts);
        if (start != null && end != null && end.isBefore(start)) {
            end = null;
        }
        return start == null && end == null ? DateInterval.UNDATED : new DateInterval(start, end, Precision.DAY);
    }

    private @Nullable LocalDate start(List<Reading> exact, List<Reading> valid, List<Conflict> conflicts) {
        SortedMap<String, Set<Said>> values = new TreeMap<>();
        for (Reading reading : exact) {
            if (reading.start() != null) {
                add(values, reading.start(), reading, "start");
            }
        }
        if (values.isEmpty()) {
            return null;
        }
        for (Reading reading : valid) {
            LocalDate start = reading.start();
            if (start != null && exact.stream().noneMatch(reading::meets) && !exact.contains(reading)) {
                add(values, start, reading, "start");
            }
        }
        return chosen("start", values, conflicts);
    }

    private @Nullable LocalDate end(@Nullable LocalDate start, List<Reading> exact, List<Conflict> conflicts) {
        SortedMap<String, Set<Said>> values = new TreeMap<>();
        Set<LocalDate> ends = new HashSet<>();
        exact.stream().filter(reading -> isSame(start, reading.start())).forEach(reading -> ends.add(reading.end()));
        for (Reading reading : exact) {
            if (reading.end() != null && !isShifted(reading, start, ends)) {
                add(values, reading.end(), reading, "end");
            }
        }
        if (start != null) {
            addLengths(values, start);
        }
        if (values.isEmpty()) {
            return null;
        }
        return account.kind().days() ? chosen("end", values, conflicts) : chosen("end", values, new ArrayList<>());
    }

    /**
     * As long a stay from another first day is a conflict of the first day alone.
     *
     * @param ends last days that readings give to a stay from {@code start}
     */
    private static boolean isShifted(Reading reading, @Nullable LocalDate start, Set<LocalDate> ends) {
        LocalDate from = reading.start();
        LocalDate to = reading.end();
        return start != null
                && from != null
                && to != null
                && !from.equals(start)
                && ends.contains(start.plusDays(to.toEpochDay() - from.toEpochDay()));
    }

    private static boolean isSame(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && day.equals(other);
    }

    /** "Two days", said without the first day, counts from the one that the calendar holds. */
    private void addLengths(SortedMap<String, Set<Said>> values, LocalDate start) {
        for (Told told : account.current()) {
            String expression = told.mention().endExpr();
            int days = expression == null || told.mention().when().isDated() ? -1 : days(expression);
            if (days >= 0) {
                LocalDate end = start.plusDays(days);
                List<Said> said = Account.claims(
                        told,
                        claim -> claim.field().equals("end") && claim.value().equals(expression));
                values.computeIfAbsent(end.toString(), v -> new LinkedHashSet<>())
                        .addAll(said);
            }
        }
    }

    /** So many days after the first; -1 where it is not said in days. */
    private static int days(String expression) {
        if (!expression.startsWith(START_PLUS)) {
            return -1;
        }
        try {
            return Integer.parseInt(expression.substring(START_PLUS.length()));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static void add(SortedMap<String, Set<Said>> values, LocalDate day, Reading reading, String field) {
        String value = day.toString();
        values.computeIfAbsent(value, v -> new LinkedHashSet<>())
                .addAll(Account.claims(
                        reading.told(),
                        claim -> claim.field().equals(field) && claim.value().equals(value)));
    }

    private @Nullable LocalDate chosen(String field, SortedMap<String, Set<Said>> values, List<Conflict> conflicts) {
        SortedMap<String, List<Said>> sides = new TreeMap<>();
        values.forEach((value, said) -> sides.put(value, List.copyOf(said)));
        Conflict weighed = weighing.weigh(field, sides, near, List.of(), (tongue, value) -> {
            LocalDate day = day(value);
            return day == null ? value : tongue.day(day);
        });
        if (weighed.sides().size() > 1) {
            conflicts.add(weighed);
        }
        return day(weighed.chosen());
    }

    /** No report names the day: the finest interval is held, and those that exclude it are in conflict. */
    private DateInterval coarse(List<Reading> valid, List<Conflict> conflicts) {
        if (valid.isEmpty()) {
            return DateInterval.UNDATED;
        }
        SortedMap<String, Set<Said>> values = new TreeMap<>();
        List<Reading> finest = valid.stream()
                .sorted(Comparator.comparing(Reading::precision)
                        .thenComparing(Reading::start, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Reading::end, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        List<Reading> sides = new ArrayList<>();
        for (Reading reading : finest) {
            if (sides.stream().noneMatch(reading::meets)) {
                sides.add(reading);
            }
        }
        for (Reading side : sides) {
            for (Reading reading : finest) {
                if (reading.meets(side) && side.start() != null && reading.start() != null) {
                    add(values, side.start(), reading, "start");
                }
            }
        }
        LocalDate start = sides.size() < 2 || values.size() < 2 ? null : chosen("start", values, conflicts);
        Reading held = sides.stream()
                .filter(side -> start == null || start.equals(side.start()))
                .findFirst()
                .orElse(sides.get(0));
        return new DateInterval(held.start(), held.end(), held.precision());
    }
}
