package io.taqwim.app.publish.agenda;

import io.taqwim.engine.language.Labels;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.language.ShownNames;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Precision;
import io.taqwim.engine.text.Visible;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Labels, names, numbers and dates in words, in the language and digits of a look. */
public final class Phrases {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';
    private static final char EASTERN_ZERO = '\u0660';

    private final Labels labels;
    private final ShownNames names;
    private final Look look;

    public Phrases(PackFiles files, Look look) {
        this.labels = Labels.read(files, look.language());
        this.names = ShownNames.read(files, look.language());
        this.look = look;
    }

    public String language() {
        return look.language();
    }

    public boolean rightToLeft() {
        return label("direction").equals("rtl");
    }

    public ShownNames names() {
        return names;
    }

    /** The label {@code cli.<key>}. */
    public String label(String key, Object... values) {
        return labels.text("cli." + key, values);
    }

    /** The label of a code, or the code itself where it has none: {@code cli.kind.visit}. */
    public String code(String group, @Nullable String code) {
        if (code == null) {
            return "";
        }
        String key = "cli." + group + "." + code;
        return labels.has(key) ? labels.text(key) : code;
    }

    /** Where an event of a kind stands, in the words that its language has for that kind. */
    public String status(String kind, String status) {
        String own = "cli.status." + status + "." + kind;
        String inflected = "cli.status." + status + "." + code("gender", kind);
        return labels.has(own)
                ? labels.text(own)
                : labels.has(inflected) ? labels.text(inflected) : code("status", status);
    }

    public String counted(String key, int number) {
        return labels.counted("cli." + key, number, number(number));
    }

    public String number(int number) {
        String western = Integer.toString(number);
        if (!look.easternDigits()) {
            return western;
        }
        StringBuilder eastern = new StringBuilder();
        western.chars().forEach(c -> eastern.append((char) (EASTERN_ZERO + c - '0')));
        return eastern.toString();
    }

    /** Words that come from reports: on one line, harmless, and set apart where their direction may differ. */
    public String foreign(String words) {
        String line = Visible.line(words);
        return look.isolates() ? FIRST_STRONG_ISOLATE + line + END_OF_ISOLATE : line;
    }

    public String quote(String words) {
        return label("quote", foreign(words));
    }

    public String list(List<String> items) {
        return items.stream().reduce((a, b) -> label("list", a, b)).orElse("");
    }

    public String day(LocalDate day) {
        return label("date", number(day.getDayOfMonth()), month(day), number(day.getYear()));
    }

    public String weekday(LocalDate day) {
        return label("date.weekday", label("weekday." + day.getDayOfWeek().getValue()), day(day));
    }

    private String month(LocalDate day) {
        return label("month." + day.getMonthValue());
    }

    /** When something is, in words; {@code cli.nodate} where nobody says. */
    public String when(DateInterval when) {
        LocalDate start = when.start();
        LocalDate end = when.end();
        Precision precision = when.precision();
        if (precision == null) {
            return label("nodate");
        }
        if (end == null) {
            return start == null ? label("nodate") : label("from", day(start));
        }
        if (start == null) {
            return label("until", day(end));
        }
        return precision == Precision.DAY ? days(start, end) : period(start, end, precision);
    }

    private String days(LocalDate start, LocalDate end) {
        if (start.equals(end)) {
            return day(start);
        }
        if (start.getYear() != end.getYear()) {
            return label("range.days", day(start), day(end));
        }
        String from = number(start.getDayOfMonth());
        String to = number(end.getDayOfMonth());
        return start.getMonth() == end.getMonth()
                ? label("range.month", from, to, month(end), number(end.getYear()))
                : label("range.year", from, month(start), to, month(end), number(end.getYear()));
    }

    /** The name of a whole period; two days with "between" where the interval is none. */
    private String period(LocalDate start, LocalDate end, Precision precision) {
        String year = number(start.getYear());
        int month = start.getMonthValue();
        boolean whole = start.getDayOfMonth() == 1 && end.plusDays(1).getDayOfMonth() == 1;
        int months = (end.getYear() - start.getYear()) * 12 + end.getMonthValue() - month + 1;
        return switch (precision) {
            case WEEK -> label("week", day(start), day(end));
            case MONTH ->
                whole && months == 1 ? label("month", label("date.dayless", month(start), year)) : between(start, end);
            case QUARTER ->
                whole && months == 3 && month % 3 == 1
                        ? label("quarter." + (month / 3 + 1), year)
                        : between(start, end);
            case HALF ->
                whole && months == 6 && month % 6 == 1 ? label("half." + (month / 6 + 1), year) : between(start, end);
            case YEAR -> whole && months == 12 ? label("year", year) : between(start, end);
            case DECADE -> whole && months == 120 ? label("decade", year) : between(start, end);
            case DAY -> between(start, end);
        };
    }

    private String between(LocalDate start, LocalDate end) {
        return label("between", day(start), day(end));
    }

    /** What a claim's value is called: dates in words, codes by label, ids by name. */
    public String value(String field, String value) {
        String last = field.substring(field.lastIndexOf('.') + 1);
        return switch (last) {
            case "start", "end" -> dayOrItself(value);
            case "kind", "rank", "status" -> code(last, value);
            case "country" -> names.country(value);
            case "city" -> foreign(names.city(value));
            case "venue" -> foreign(names.venue(value));
            case "person", "holder", "attributedTo" -> foreign(names.person(value));
            default -> foreign(value);
        };
    }

    private String dayOrItself(String value) {
        return value.length() == 10 && Character.isDigit(value.charAt(0)) ? day(LocalDate.parse(value)) : value;
    }

    /** What a claim's field is called. */
    public String field(String field) {
        String general = field.startsWith("parties.")
                ? "parties" + (field.endsWith(".person") || field.endsWith(".holder") ? ".person" : "")
                : field;
        String key = "cli.field." + general;
        return labels.has(key) ? labels.text(key) : label("field.other", field);
    }
}
