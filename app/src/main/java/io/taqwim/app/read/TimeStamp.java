package io.taqwim.app.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The day of a time stamp, by its own offset: the one it is written with. Known are ISO 8601 with and without hyphens and
 * time, RFC 822 (5.1), {@code dd/mm/yyyy} with any of {@code / - .}, {@code yyyy/mm/dd}, and seconds or milliseconds since
 * 1970 (UTC); words may stand before, a time after; digits of any script.
 */
public final class TimeStamp {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private TimeStamp() {}

    /** The day, or null where the shape is unknown or the day is none. */
    public static @Nullable LocalDate day(String stamp) {
        String plain = plain(stamp);
        int from = 0;
        while (from < plain.length() && !isDigit(plain.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < plain.length() && isDigit(plain.charAt(to))) {
            to++;
        }
        try {
            LocalDate day = day(plain.substring(from, to), plain.substring(to));
            return day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate day(String digits, String rest) {
        return switch (digits.length()) {
            case 8 -> LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
            case 10 -> epoch(Long.parseLong(digits));
            case 13 -> epoch(Long.parseLong(digits) / 1000);
            case 14 -> LocalDate.parse(digits.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
            case 4 -> yearFirst(Integer.parseInt(digits), rest);
            case 1, 2 -> dayFirst(Integer.parseInt(digits), rest);
            default -> null;
        };
    }

    private static LocalDate epoch(long seconds) {
        return OffsetDateTime.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC)
                .toLocalDate();
    }

    /** {@code -mm-dd…} or {@code /mm/dd…}. */
    private static @Nullable LocalDate yearFirst(int year, String rest) {
        int[] numbers = twoNumbers(rest);
        return numbers == null || numbers[1] > 31 ? null : LocalDate.of(year, numbers[0], numbers[1]);
    }

    /** {@code /mm/yyyy…}, or a month's English name and the year as RFC 822 has them. */
    private static @Nullable LocalDate dayFirst(int day, String rest) {
        int[] numbers = twoNumbers(rest);
        if (numbers != null) {
            return numbers[1] < FIRST_YEAR ? null : LocalDate.of(numbers[1], numbers[0], day);
        }
        String[] words = rest.split("[ -]+", 4); // the first is empty
        if (words.length < 3 || words[1].length() < 3 || words[2].length() < 4) {
            return null;
        }
        String midnight = day + " " + words[1].substring(0, 3) + " " + words[2].substring(0, 4) + " 00:00:00 GMT";
        return LocalDate.parse(midnight, DateTimeFormatter.RFC_1123_DATE_TIME);
    }

    /** Two numbers behind one separator each, or null. */
    private static int @Nullable [] twoNumbers(String rest) {
        int[] numbers = new int[2];
        int at = 0;
        for (int i = 0; i < 2; i++) {
            if (at >= rest.length() || "-/.".indexOf(rest.charAt(at)) < 0) {
                return null;
            }
            int from = ++at;
            while (at < rest.length() && isDigit(rest.charAt(at))) {
                at++;
            }
            if (at == from || at - from > 4) {
                return null;
            }
            numbers[i] = Integer.parseInt(rest.substring(from, at));
        }
        return numbers;
    }

    /** Western digits, no marks and no blanks at the ends. */
    private static String plain(String stamp) {
        StringBuilder plain = new StringBuilder();
        stamp.codePoints().filter(c -> Character.getType(c) != Character.FORMAT).forEach(c -> {
            int digit = Character.digit(c, 10);
            plain.appendCodePoint(digit >= 0 ? '0' + digit : c);
        });
        return plain.toString().strip();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
