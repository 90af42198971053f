package io.taqwim.engine.understand.dates;

import io.taqwim.engine.language.Grammar;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.language.PackException;
import io.taqwim.engine.language.Rule;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Precision;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes values of what the date rules captured; {@code make} of a rule's value names which way. */
final class DateMaker implements Grammar.Maker {
    private static final int LAST_DAY_OF_A_MONTH = 31;

    private final Conventions conventions;
    private final Map<String, Function<Parts, @Nullable Object>> ways = new HashMap<>();

    DateMaker(Conventions conventions) {
        this.conventions = conventions;
        numbers();
        yearsAndMonths();
        days();
        partsOfUnits();
        lengths();
        several();
    }

    @Override
    public @Nullable Object make(Rule rule, Map<String, Item> items) {
        Function<Parts, @Nullable Object> way =
                ways.get(String.valueOf(rule.value().get("make")));
        if (way == null) {
            throw new PackException(rule.file(), rule.id(), "nothing is made by " + rule.value());
        }
        return way.apply(new Parts(rule, items));
    }

    private void numbers() {
        ways.put("number", p -> p.number("a"));
        ways.put("sum", p -> p.number("a") + p.number("b"));
        ways.put("product", p -> p.number("a") * p.number("t") + (p.has("b") ? p.number("b") : 0));
        ways.put("which", p -> p.number("w"));
        ways.put("which-but-one", p -> p.number("w") == p.setting("of", 0) ? 2 * p.number("w") : null);
        ways.put("no-date", p -> NoDate.NO_DATE);
        ways.put("same", p -> p.value(p.setting("of", "d")));
    }

    private void yearsAndMonths() {
        ways.put("month", p -> p.month("m"));
        ways.put(
                "month-by-number",
                p -> p.number("n") >= 1 && p.number("n") <= 12 ? new MonthName(p.number("n"), false) : null);
        ways.put("year", DateMaker::year);
        ways.put("bare-year", p -> isRecent(p.number("y")) ? p.number("y") : null);
        ways.put(
                "year-in",
                p -> isRecent(p.number("only")) ? Stretch.of(new Anchor.Year(p.number("only"), false)) : null);
        ways.put("decade", p -> decade(p.number("d")));
        ways.put("unit", p -> unit(p, p.has("w") ? p.number("w") : p.setting("by", 0)));
        ways.put("month-of", p -> monthOf(p, p.setting("of", "m")));
        ways.put("month-in-digits", p -> NumericDate.monthOf(p.number("a"), p.number("b")));
    }

    /** What a number alone is taken for a year. */
    private static boolean isRecent(int number) {
        return number >= 1900 && number <= 2100;
    }

    private static @Nullable Stretch year(Parts p) {
        int number = p.number("y");
        boolean hijri = p.has("e") && p.text("e").equals("hijri");
        boolean possible = hijri ? Hijri.holds(number) : number >= 1000 && number <= 2200;
        return possible ? Stretch.of(new Anchor.Year(number, hijri)) : null;
    }

    private static Stretch decade(int first) {
        return Stretch.of(new Anchor.Fixed(
                new DateInterval(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31), Precision.DECADE)));
    }

    private Stretch unit(Parts p, int by) {
        boolean hijri = p.has("e") && p.text("e").equals("hijri");
        Unit unit = hijri && p.unit("u") == Unit.YEAR ? Unit.HIJRI_YEAR : p.unit("u");
        return shifted(unit, by);
    }

    /** A month, with its year where there is one. */
    private Stretch monthOf(Parts p, String name) {
        MonthName month = p.month(name);
        Anchor anchor = anchor(p, month.hijri());
        return Stretch.of(anchor, month.selector());
    }

    /** The year that a month, a holiday or a day is said with, or an open one. */
    private Anchor anchor(Parts p, boolean hijri) {
        Stretch year = p.stretchOrNull("y");
        if (year != null) {
            return inCalendar(year.anchor(), hijri);
        }
        if (p.has("y")) {
            return new Anchor.Year(p.number("y"), hijri && NumericDate.isHijri(p.number("y")));
        }
        Pick pick = p.has("w") ? Pick.of(p.number("w")) : Pick.BY_TENSE;
        return open(hijri ? Unit.HIJRI_YEAR : Unit.YEAR, pick);
    }

    private Anchor inCalendar(Anchor year, boolean hijri) {
        if (hijri && year instanceof Anchor.Year named && NumericDate.isHijri(named.number())) {
            return new Anchor.Year(named.number(), true);
        }
        if (hijri && year instanceof Anchor.Shifted shifted && shifted.unit() == Unit.YEAR) {
            return new Anchor.Shifted(Unit.HIJRI_YEAR, shifted.by(), shifted.firstOfWeek());
        }
        return year;
    }

    private Anchor.Open open(Unit cycle, Pick pick) {
        return new Anchor.Open(cycle, pick, conventions.firstOfWeek());
    }

    private void days() {
        ways.put("day-of", p -> day(p.stretch("m"), p.number("d")));
        ways.put("day-of-month-of", p -> isYear(p) ? day(monthOf(p, "m"), p.number("d")) : null);
        ways.put("day-in-digits", this::dayInDigits);
        ways.put("day-and-month-in-digits", this::dayAndMonthInDigits);
        ways.put("day-shifted", p -> shifted(Unit.DAY, p.number("d")));
        ways.put("weekday", this::weekday);
        ways.put("weekday-in-week", p -> p.stretch("v").and(new Selector.DayOfThatName(p.weekday("w"))));
        ways.put(
                "weekday-after-weeks",
                p -> weeksOf(p.length("n")) == 0
                        ? null
                        : Stretch.of(
                                new Anchor.Shifted(
                                        Unit.WEEK,
                                        weeksOf(p.length("n")) * p.setting("sign", 1),
                                        conventions.firstOfWeek()),
                                new Selector.DayOfThatName(p.weekday("w"))));
        ways.put("weekday-and-number", this::weekdayAndNumber);
        ways.put("weekday-of-day", p -> p.stretch("d").on(p.weekday("w")));
        ways.put("said-twice", this::saidTwice);
        ways.put("two-calendars", DateMaker::twoCalendars);
        ways.put(
                "nth-weekday",
                p -> possible(p.stretch("m").and(new Selector.NthWeekday(p.number("n"), p.weekday("w")))));
        ways.put("nth-day", DateMaker::nthDay);
        ways.put("nth-week", p -> possible(p.stretch("m").and(new Selector.NthWeek(p.number("n")))));
        ways.put("holiday", this::holiday);
        ways.put("that-day", p -> new Anaphor(Unit.DAY, p.setting("by", 0), List.of(), null));
        ways.put(
                "month-of-that-year",
                p -> new Anaphor(Unit.YEAR, 0, List.of(p.month("m").selector()), null));
        ways.put(
                "day-of-that-year",
                p -> new Anaphor(
                        Unit.YEAR, 0, List.of(p.month("m").selector(), new Selector.DayNumber(p.number("d"))), null));
        ways.put("event-day", p -> new EventDay(p.number("n")));
    }

    /** Beside a day and a month any number of four digits is a year. */
    private static boolean isYear(Parts p) {
        return p.stretchOrNull("y") != null || (p.number("y") >= 1000 && p.number("y") <= 2200);
    }

    private static @Nullable Stretch nthDay(Parts p) {
        boolean fits = !p.setting("calendar", "").equals("hijri") || isHijri(p.stretch("m"));
        return fits ? day(p.stretch("m"), p.has("n") ? p.number("n") : 1) : null;
    }

    private static @Nullable Stretch possible(Stretch stretch) {
        return stretch.isPossible() ? stretch : null;
    }

    private static @Nullable Stretch day(Stretch month, int day) {
        return day == 0 || day > LAST_DAY_OF_A_MONTH ? null : possible(month.and(new Selector.DayNumber(day)));
    }

    private @Nullable Stretch dayInDigits(Parts p) {
        boolean hijri = p.has("e") && p.text("e").equals("hijri");
        return NumericDate.of(p.number("a"), p.number("b"), p.number("c"), p.digits("c"), hijri);
    }

    private @Nullable Stretch dayAndMonthInDigits(Parts p) {
        Stretch date = NumericDate.dayOf(p.number("a"), p.number("b"), open(Unit.YEAR, Pick.BY_TENSE));
        if (date == null || (!p.has("w") && !p.has("sure") && Math.max(p.number("a"), p.number("b")) <= 12)) {
            return null;
        }
        return p.has("w") ? date.on(p.weekday("w")) : date;
    }

    private Stretch weekday(Parts p) {
        Pick pick = p.has("p") ? Pick.of(p.number("p")) : Pick.valueOf(p.setting("pick", "BY_TENSE"));
        return Stretch.of(open(Unit.WEEK, pick), new Selector.DayOfThatName(p.weekday("w")));
    }

    private static int weeksOf(Length length) {
        return length.equals(new Length(0, 0, length.weeks(), 0)) ? length.weeks() : 0;
    }

    private @Nullable Stretch weekdayAndNumber(Parts p) {
        int day = p.number("d");
        return day < 1 || day > LAST_DAY_OF_A_MONTH
                ? null
                : Stretch.of(open(Unit.MONTH, Pick.BY_TENSE), new Selector.DayNumber(day))
                        .on(p.weekday("w"));
    }

    private DateValue saidTwice(Parts p) {
        Stretch named = p.has("w") ? weekdayOf(p) : p.stretch("d");
        return new Same(p.date("r"), named);
    }

    private Stretch weekdayOf(Parts p) {
        return p.has("d")
                ? p.stretch("d").on(p.weekday("w"))
                : Stretch.of(open(Unit.WEEK, Pick.BY_TENSE), new Selector.DayOfThatName(p.weekday("w")));
    }

    /** Of a day in two calendars the Gregorian one is meant; moon-sighting makes the other a day off now and then. */
    private static @Nullable Stretch twoCalendars(Parts p) {
        Stretch first = p.stretch("a");
        Stretch second = p.stretch("b");
        boolean said = p.has("said");
        if (!said && isHijri(first) == isHijri(second)) {
            return null;
        }
        return isHijri(first) ? second : first;
    }

    static boolean isHijri(Stretch stretch) {
        return stretch.anchor() instanceof Anchor.Year year && year.hijri()
                || stretch.path().stream()
                        .anyMatch(step -> step instanceof Selector.MonthNumber month && month.hijri());
    }

    /** A holiday's value is {@code H10-01} or {@code 01-01}. */
    private @Nullable Stretch holiday(Parts p) {
        String value = p.text("h");
        int dash = value.indexOf('-');
        MonthName month = MonthName.of(value.substring(0, dash));
        return possible(Stretch.of(
                anchor(p, month.hijri()),
                month.selector(),
                new Selector.DayNumber(Integer.parseInt(value.substring(dash + 1)))));
    }

    private void partsOfUnits() {
        ways.put("part", p -> part(p.stretch("m"), p.text("p")));
        ways.put("portion", this::portion);
        ways.put("weekend", p -> weekend(p));
        ways.put("rest", p -> new Rest(p.date("m"), Rest.From.valueOf(p.setting("from", "TODAY"))));
        ways.put("rolling", this::rolling);
    }

    private Stretch part(Stretch whole, String name) {
        return whole.and(new Selector.Part(name, conventions.parts()));
    }

    private @Nullable Stretch portion(Parts p) {
        boolean noYear = p.value("m") instanceof Integer number && !isRecent(number);
        if (noYear) {
            return null;
        }
        Stretch said = p.stretchOrNull("m");
        Stretch whole = said == null ? Stretch.of(anchorOfPortion(p)) : said;
        int of = p.number("p");
        int number = p.number("n") < 0 ? of : p.number("n");
        return possible(whole.and(new Selector.Portion(number, of)));
    }

    private Anchor anchorOfPortion(Parts p) {
        return p.value("m") instanceof Integer
                ? new Anchor.Year(p.number("m"), false)
                : new Anchor.Shifted(Unit.YEAR, 0, conventions.firstOfWeek());
    }

    private Stretch weekend(Parts p) {
        Stretch week = p.stretchOrNull("v");
        int by = p.has("w") ? p.number("w") : 0;
        Stretch in = week != null ? week : Stretch.of(new Anchor.Shifted(Unit.WEEK, by, conventions.firstOfWeek()));
        return in.and(new Selector.Weekend(conventions.weekend()));
    }

    private @Nullable Rolling rolling(Parts p) {
        int which = p.number("w");
        int amount = p.has("n") ? p.number("n") : times(p);
        return Math.abs(which) != 1 || amount < 2
                ? null
                : new Rolling(p.unit("u"), which * amount, conventions.firstOfWeek());
    }

    private void lengths() {
        ways.put("length", p -> length(p.number("n"), p.text("u")));
        ways.put(
                "length-of-form",
                p -> length(p.setting("times", 0) > 0 ? p.setting("times", 0) : times(p), p.text("u")));
        ways.put("length-part", p -> fraction(p.number("f"), p.text("u")));
        ways.put("length-and-part", DateMaker::lengthAndPart);
        ways.put("length-sum", DateMaker::sum);
        ways.put("lasting", p -> new Lasting(p.length("n"), p.has("d") ? p.date("d") : null));
        ways.put("offset", this::offset);
    }

    /** How many the form of a unit says itself: a dual says two. */
    private static int times(Parts p) {
        String times = p.feature("u", "n");
        return times == null ? 1 : Integer.parseInt(times);
    }

    private static @Nullable Length length(int amount, String unit) {
        if (amount < 1 || amount > 9999) {
            return null;
        }
        return unit.equals("century")
                ? new Length(100 * amount, 0, 0, 0)
                : Length.of(amount, Precision.valueOf(unit.toUpperCase(Locale.ROOT)));
    }

    /** Half a year is six months, a quarter of a century 25 years; null where no whole number comes out. */
    private static @Nullable Length fraction(int of, String unit) {
        return switch (unit) {
            case "century" -> new Length(100 / of, 0, 0, 0);
            case "decade" -> 10 % of == 0 ? new Length(10 / of, 0, 0, 0) : null;
            case "year" -> new Length(0, 12 / of, 0, 0);
            case "month" -> 30 % of == 0 ? new Length(0, 0, 0, 30 / of) : null;
            default -> null;
        };
    }

    private static @Nullable Length lengthAndPart(Parts p) {
        Length part = fraction(p.number("f"), p.text("u"));
        Length whole = p.has("n") ? length(p.number("n"), p.text("u")) : length(times(p), p.text("u"));
        return part == null || whole == null ? null : whole.plus(part);
    }

    private static Length sum(Parts p) {
        Length sum = p.length("a").plus(p.length("b"));
        return p.has("c") ? sum.plus(p.length("c")) : sum;
    }

    /** So long before or after the publication: days and weeks to the day, months to the month, years to the year. */
    private @Nullable Stretch offset(Parts p) {
        Length length = p.length("n");
        int sign = p.setting("sign", 1);
        boolean days = length.weeks() + length.days() > 0;
        boolean months = length.months() > 0;
        if (days && (months || length.years() > 0)) {
            return null;
        }
        if (days) {
            return shifted(Unit.DAY, sign * (7 * length.weeks() + length.days()));
        }
        return months
                ? shifted(Unit.MONTH, sign * (12 * length.years() + length.months()))
                : shifted(Unit.YEAR, sign * length.years());
    }

    private Stretch shifted(Unit unit, int by) {
        return Stretch.of(new Anchor.Shifted(unit, by, conventions.firstOfWeek()));
    }

    private void several() {
        ways.put("range", this::range);
        ways.put("bounded", p -> new Bounded(p.date("d"), bound(p)));
        ways.put("since", p -> new Bounded(begun(p.date("d")), DateValue.Bound.STARTS));
    }

    /** What something has lasted since has begun, whatever the tense of the verb. */
    private DateValue begun(DateValue date) {
        boolean byTense = date instanceof Stretch stretch
                && stretch.anchor() instanceof Anchor.Open open
                && open.pick() == Pick.BY_TENSE;
        if (!byTense) {
            return date;
        }
        Stretch stretch = (Stretch) date;
        return stretch.from(open(((Anchor.Open) stretch.anchor()).cycle(), Pick.BEGUN));
    }

    private static DateValue.Bound bound(Parts p) {
        return DateValue.Bound.valueOf(p.setting("bound", "WHOLE"));
    }

    private @Nullable DateValue range(Parts p) {
        DateValue range = p.has("m") ? DateRange.ofDays(p.stretch("m"), p.number("a"), p.number("b")) : rangeOfEnds(p);
        return range instanceof Stretch stretch && p.has("w") ? stretch.on(p.weekday("w")) : range;
    }

    private @Nullable DateValue rangeOfEnds(Parts p) {
        DateValue from = end(p, "a");
        DateValue to = end(p, "b");
        if (to == null) {
            return null;
        }
        return from == null ? DateRange.fromDay(p.number("a"), to) : DateRange.of(from, to);
    }

    /** One end of a range: a date, the name of a month, the number of a year; null where it is the number of a day. */
    private @Nullable DateValue end(Parts p, String name) {
        Object value = p.value(name);
        if (value instanceof MonthName month) {
            return Stretch.of(open(month.hijri() ? Unit.HIJRI_YEAR : Unit.YEAR, Pick.BY_TENSE), month.selector());
        }
        if (value instanceof Integer year) {
            return year >= 1000 && year <= 2200 ? Stretch.of(new Anchor.Year(year, false)) : null;
        }
        return value instanceof DateValue date ? date : null;
    }
}
