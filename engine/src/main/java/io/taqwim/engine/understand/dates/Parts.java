package io.taqwim.engine.understand.dates;

import io.taqwim.engine.language.Entry;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.language.Rule;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a rule captured, by the rule's names, as what it is. */
record Parts(Rule rule, Map<String, Item> items) {
    Parts {
        items = Map.copyOf(items);
    }

    boolean has(String name) {
        return items.containsKey(name);
    }

    @Nullable
    Object value(String name) {
        Item item = items.get(name);
        return item == null ? null : item.value();
    }

    private <T> T needed(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("rule " + rule.id() + " captures no usable '" + name + "'");
        }
        return value;
    }

    /** A number that was read, or that the lexicon holds. */
    int number(String name) {
        Object value = value(name);
        if (value instanceof Entry entry) {
            return Integer.parseInt(entry.value());
        }
        return needed(name, value instanceof Integer number ? number : null);
    }

    int digits(String name) {
        Item item = items.get(name);
        return item == null ? 0 : item.text().length();
    }

    MonthName month(String name) {
        Object value = value(name);
        return value instanceof Entry entry
                ? MonthName.of(entry.value())
                : needed(name, value instanceof MonthName month ? month : null);
    }

    /** A stretch of the calendar, or the year whose number was read. */
    Stretch stretch(String name) {
        Object value = value(name);
        return value instanceof Integer year
                ? Stretch.of(new Anchor.Year(year, false))
                : needed(name, value instanceof Stretch stretch ? stretch : null);
    }

    @Nullable
    Stretch stretchOrNull(String name) {
        return value(name) instanceof Stretch stretch ? stretch : null;
    }

    DateValue date(String name) {
        return needed(name, value(name) instanceof DateValue date ? date : null);
    }

    Length length(String name) {
        Object value = value(name);
        return value instanceof Lasting lasting
                ? lasting.length()
                : needed(name, value instanceof Length length ? length : null);
    }

    String text(String name) {
        return needed(name, items.get(name)).text();
    }

    @Nullable
    String feature(String name, String feature) {
        Entry entry = needed(name, items.get(name)).entry();
        return entry == null ? null : entry.feature(feature);
    }

    Unit unit(String name) {
        return Unit.valueOf(text(name).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    DayOfWeek weekday(String name) {
        return DayOfWeek.of(number(name));
    }

    /** A setting of the rule's {@code value}. */
    String setting(String name, String otherwise) {
        return String.valueOf(rule.value().getOrDefault(name, otherwise));
    }

    int setting(String name, int otherwise) {
        return rule.value().get(name) instanceof Integer number ? number : otherwise;
    }
}
