package io.taqwim.engine.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields on which an editor has a word, and how their values are written. */
public final class EditedField {
    /** How visits and tours rank, the highest first. */
    public static final List<String> RANKS = List.of("state", "official", "working", "private", "transit");

    private static final Set<String> PLACES = Set.of("place.country", "place.city", "place.venue");
    private static final Set<String> ROLES = Set.of("visitor", "host", "participant");
    private static final String PARTIES = "parties.";
    private static final String PERSON = ".person";

    /** Longer than any name. */
    private static final int LONGEST = 200;

    private EditedField() {}

    /** IllegalArgumentException with a sentence where there is no such field or the value is none of it. */
    static void check(String field, @Nullable String value) {
        if (!isKnown(field)) {
            throw new IllegalArgumentException("an editor has no word on the field \"" + field
                    + "\"; there are kind, rank, status, start, end, background, place.country, place.city,"
                    + " place.venue, parties.ID and parties.ID.person");
        }
        if (value == null ? isNeeded(field) : !fits(field, value)) {
            throw new IllegalArgumentException("\"" + value + "\" is no value of the field \"" + field + "\"");
        }
    }

    private static boolean isKnown(String field) {
        return switch (field) {
            case "kind", "rank", "status", "start", "end", "background" -> true;
            default -> PLACES.contains(field) || partyOf(field) != null;
        };
    }

    /** The party that {@code parties.RU} or {@code parties.RU.person} is of, else null. */
    public static @Nullable String partyOf(String field) {
        if (!field.startsWith(PARTIES)) {
            return null;
        }
        String party =
                field.substring(PARTIES.length(), isPerson(field) ? field.length() - PERSON.length() : field.length());
        return party.isEmpty() || party.indexOf('.') >= 0 ? null : party;
    }

    /** Whether it names who acts for a party. */
    public static boolean isPerson(String field) {
        return field.startsWith(PARTIES)
                && field.endsWith(PERSON)
                && field.length() > PARTIES.length() + PERSON.length();
    }

    private static boolean isNeeded(String field) {
        return field.equals("kind") || field.equals("status") || field.equals("background");
    }

    private static boolean fits(String field, String value) {
        if (value.isBlank() || value.length() > LONGEST) {
            return false;
        }
        return switch (field) {
            case "rank" -> RANKS.contains(value);
            case "status" -> statusOf(value) != null;
            case "start" -> days(value).isDated();
            case "end" -> days(value).precision() == Precision.DAY;
            case "background" -> value.equals("true") || value.equals("false");
            default -> partyOf(field) == null || isPerson(field) || ROLES.contains(value);
        };
    }

    /** The status of that code, else null. */
    public static @Nullable CalendarStatus statusOf(String code) {
        return Arrays.stream(CalendarStatus.values())
                .filter(status -> status.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** {@code 2026-05-12}, {@code 2026-05}, {@code 2026}, {@code 2026-04-01/2026-06-30}; undated where it is none of these. */
    public static DateInterval days(String value) {
        try {
            return switch (value.length()) {
                case 10 -> DateInterval.day(LocalDate.parse(value));
                case 7 -> {
                    YearMonth month = YearMonth.parse(value);
                    yield new DateInterval(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
                }
                case 4 -> {
                    Year year = Year.parse(value);
                    yield new DateInterval(year.atDay(1), year.atMonth(12).atEndOfMonth(), Precision.YEAR);
                }
                case 21 -> stretch(LocalDate.parse(value.substring(0, 10)), LocalDate.parse(value.substring(11)));
                default -> DateInterval.UNDATED;
            };
        } catch (DateTimeException e) {
            return DateInterval.UNDATED;
        }
    }

    /** Somewhere in a week, a quarter and the like; its length tells which. */
    private static DateInterval stretch(LocalDate start, LocalDate end) {
        long days = end.toEpochDay() - start.toEpochDay() + 1;
        if (days < 2) {
            return DateInterval.UNDATED;
        }
        Precision precision = days <= 7
                ? Precision.WEEK
                : days <= 31
                        ? Precision.MONTH
                        : days <= 92
                                ? Precision.QUARTER
                                : days <= 184 ? Precision.HALF : days <= 366 ? Precision.YEAR : Precision.DECADE;
        return new DateInterval(start, end, precision);
    }
}
