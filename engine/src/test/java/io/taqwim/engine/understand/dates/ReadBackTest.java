package io.taqwim.engine.understand.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.taqwim.engine.language.Pack;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.DateInterval;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Dates of 1900 to 2100 written in every wording are read as what they are. */
class ReadBackTest {
    private static final DateReader READER = DateReader.of(Pack.read(PackFiles.packed(), "ar"));

    /** Not a multiple of a week; each wording begins a day later, so that every day comes in one of them. */
    private static final int STEP = 20;

    private static final List<String> GULF = List.of(
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
            "ديسمبر");
    private static final List<String> LEVANT = List.of(
            "كانون الثاني",
            "شباط",
            "آذار",
            "نيسان",
            "أيار",
            "حزيران",
            "تموز",
            "آب",
            "أيلول",
            "تشرين الأول",
            "تشرين الثاني",
            "كانون الأول");
    private static final List<String> MAGHREB = List.of(
            "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "شتنبر", "أكتوبر", "نونبر", "دجنبر");
    private static final List<String> HIJRI = List.of(
            "محرم",
            "صفر",
            "ربيع الأول",
            "ربيع الآخر",
            "جمادى الأولى",
            "جمادى الآخرة",
            "رجب",
            "شعبان",
            "رمضان",
            "شوال",
            "ذو القعدة",
            "ذو الحجة");
    private static final List<String> WEEKDAYS =
            List.of("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد");
    private static final List<String> ONES =
            List.of("", "واحد", "اثنين", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة");
    private static final List<String> TENS =
            List.of("", "عشرة", "عشرين", "ثلاثين", "أربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين");
    private static final List<String> ORDINALS = List.of(
            "",
            "الأول",
            "الثاني",
            "الثالث",
            "الرابع",
            "الخامس",
            "السادس",
            "السابع",
            "الثامن",
            "التاسع",
            "العاشر",
            "الحادي عشر",
            "الثاني عشر",
            "الثالث عشر",
            "الرابع عشر",
            "الخامس عشر",
            "السادس عشر",
            "السابع عشر",
            "الثامن عشر",
            "التاسع عشر");

    @TestFactory
    Stream<DynamicTest> every_wording() {
        List<DynamicTest> tests = new ArrayList<>();
        wordings().forEach((name, wording) -> {
            LocalDate first = LocalDate.of(1900, 1, 1).plusDays(tests.size() % STEP);
            tests.add(dynamicTest(name, () -> allReadBack(wording, first)));
        });
        return tests.stream();
    }

    private static void allReadBack(Function<LocalDate, String> wording, LocalDate first) {
        LocalDate published = LocalDate.of(2025, 11, 24);
        LocalDate last = LocalDate.of(2100, 12, 31);
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(STEP)) {
            String text = wording.apply(day);
            List<DateReading> read = READER.read(text, published);
            assertThat(read).as(text).hasSize(1);
            assertThat(read.get(0).when()).as(text).isEqualTo(DateInterval.day(day));
        }
    }

    private static Map<String, Function<LocalDate, String>> wordings() {
        Map<String, Function<LocalDate, String>> all = new LinkedHashMap<>();
        all.put("25/11/2025", day -> digits(day, "/"));
        all.put("25-11-2025", day -> digits(day, "-"));
        all.put("25.11.2025", day -> digits(day, "."));
        all.put("blanks", day -> digits(day, " / "));
        all.put("ISO", LocalDate::toString);
        all.put("year first", day -> day.toString().replace('-', '/'));
        all.put("eastern digits", day -> eastern(digits(day, "/")));
        all.put("Gulf", day -> day.getDayOfMonth() + " " + name(day, GULF) + " " + day.getYear());
        all.put("Levant", day -> day.getDayOfMonth() + " " + name(day, LEVANT) + " " + day.getYear());
        all.put("Maghreb", day -> day.getDayOfMonth() + " " + name(day, MAGHREB) + " " + day.getYear());
        all.put("glued", day -> day.getDayOfMonth() + name(day, GULF) + " " + day.getYear());
        all.put(
                "joined",
                day -> day.getDayOfMonth() + " " + name(day, GULF) + "/" + name(day, LEVANT) + " " + day.getYear());
        all.put(
                "in brackets",
                day -> day.getDayOfMonth() + " " + name(day, LEVANT) + " (" + name(day, GULF) + ") " + day.getYear());
        all.put("of the year", day -> day.getDayOfMonth() + " من " + name(day, GULF) + " عام " + day.getYear() + "م");
        all.put("month first", day -> name(day, GULF) + " " + day.getDayOfMonth() + "، " + day.getYear());
        all.put(
                "weekday",
                day -> "يوم " + weekday(day) + " " + day.getDayOfMonth() + " " + name(day, GULF) + " " + day.getYear());
        all.put("weekday and digits", day -> weekday(day) + "، " + digits(day, "/"));
        all.put("ordinal", day -> ordinal(day.getDayOfMonth()) + " من " + name(day, LEVANT) + " " + day.getYear());
        all.put(
                "words",
                day -> ordinal(day.getDayOfMonth()) + " من " + name(day, GULF) + " عام " + year(day.getYear()));
        all.put("Hijri", ReadBackTest::hijri);
        all.put("two calendars", day -> weekday(day) + " " + hijri(day) + " الموافق " + digits(day, " / ") + "م");
        return all;
    }

    private static String digits(LocalDate day, String between) {
        return day.getDayOfMonth() + between + day.getMonthValue() + between + day.getYear();
    }

    private static String name(LocalDate day, List<String> names) {
        return names.get(day.getMonthValue() - 1);
    }

    private static String weekday(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
    }

    private static String hijri(LocalDate day) {
        HijrahDate date = HijrahDate.from(day);
        return date.get(ChronoField.DAY_OF_MONTH)
                + " " + HIJRI.get(date.get(ChronoField.MONTH_OF_YEAR) - 1)
                + " " + date.get(ChronoField.YEAR_OF_ERA) + "هـ";
    }

    private static String eastern(String western) {
        StringBuilder eastern = new StringBuilder();
        western.chars().forEach(c -> eastern.append(c >= '0' && c <= '9' ? (char) (c - '0' + '٠') : (char) c));
        return eastern.toString();
    }

    private static String ordinal(int day) {
        if (day < 20) {
            return ORDINALS.get(day);
        }
        String tens = day < 30 ? "العشرين" : "الثلاثين";
        int ones = day % 10;
        return ones == 0 ? tens : (ones == 1 ? "الحادي" : ORDINALS.get(ones)) + " و" + tens;
    }

    private static String year(int year) {
        String rest = belowHundred(year % 100);
        if (year >= 2000) {
            String thousands = "ألفين" + (year >= 2100 ? " ومئة" : "");
            return rest.isEmpty() ? thousands : thousands + " و" + rest;
        }
        return "ألف وتسعمائة" + (rest.isEmpty() ? "" : " و" + rest);
    }

    private static String belowHundred(int number) {
        if (number == 0 || number == 10) {
            return number == 0 ? "" : "عشرة";
        }
        if (number > 10 && number < 20) {
            return number == 11 ? "أحد عشر" : number == 12 ? "اثني عشر" : ONES.get(number - 10) + " عشر";
        }
        String ones = ONES.get(number % 10);
        String tens = TENS.get(number / 10);
        return ones.isEmpty() ? tens : tens.isEmpty() ? ones : ones + " و" + tens;
    }
}
