package io.taqwim.app.web.http;

import io.taqwim.app.desk.Edition;
import io.taqwim.app.web.index.Index;
import io.taqwim.app.web.words.Speech;
import io.taqwim.engine.text.Visible;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One request: the edition it reads, the language it is answered in, and what it asks for. Links of a page keep the
 * language and the day that its own address names, so an address alone says what is shown and no cookie is needed.
 *
 * @param path as asked for, without the query
 * @param segments the named parts of the path
 * @param query values of each name of the query, in their order
 * @param body of a write; empty otherwise
 * @param form the fields of a form that was sent, each with its values
 * @param editor who is signed in to write; null: a reader
 */
public record Visit(
        Index index,
        Speech speech,
        String path,
        Map<String, String> segments,
        Map<String, List<String>> query,
        byte[] body,
        Map<String, List<String>> form,
        @Nullable Editor editor) {
    private static final List<String> KEPT = List.of("asof", "lang");

    public Visit {
        segments = Map.copyOf(segments);
        query = new TreeMap<>(query);
        form = new TreeMap<>(form);
    }

    public Edition edition() {
        return index.edition();
    }

    /** The id that a named part of the path stands for. */
    public String id(String segment) {
        return Key.read(segments.getOrDefault(segment, ""));
    }

    /** All values of a name that are not empty: a form sends its empty fields too. */
    public List<String> values(String name) {
        return query.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    public Optional<String> value(String name) {
        return values(name).stream().findFirst();
    }

    /** The first value of a field of the form, empty where there is none. */
    public String field(String name) {
        List<String> values = form.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    /** All values of a field of the form. */
    public List<String> fields(String name) {
        return form.getOrDefault(name, List.of());
    }

    /** Who is signed in, where the newest edition is shown: on an earlier day nothing can be decided. */
    public @Nullable Editor deciding() {
        return value("asof").isPresent() ? null : editor;
    }

    /** A day of the query; a fault if it is none. */
    public @Nullable LocalDate day(String name) {
        return value(name).map(day -> Visit.day(name, day)).orElse(null);
    }

    /** A day as it is written in addresses, 2026-04-14. */
    public static LocalDate day(String name, String day) {
        try {
            LocalDate read = LocalDate.parse(day);
            if (read.getYear() >= 1 && read.getYear() <= 9999) {
                return read;
            }
        } catch (DateTimeException e) {
            // said below, for a year out of range as well
        }
        throw Fault.badRequest(name + " takes a day such as 2026-04-14");
    }

    /** A number of the query between 1 and {@code most}; {@code standard} where there is none. */
    public int number(String name, int standard, int most) {
        String value = value(name).orElse(null);
        if (value == null) {
            return standard;
        }
        if (value.length() <= 9 && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int number = Integer.parseInt(value);
            if (number >= 1 && number <= most) {
                return number;
            }
        }
        throw Fault.badRequest(name + " takes a number from 1 to " + most);
    }

    /** The address of a page of this server, in this language and as of this day where the visit's own address names them. */
    public String link(String to, String... namesAndValues) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            parts.add(namesAndValues[i] + "=" + Key.quoted(namesAndValues[i + 1]));
        }
        for (String name : KEPT) {
            value(name).ifPresent(value -> parts.add(name + "=" + Key.quoted(value)));
        }
        return parts.isEmpty() ? to : to + "?" + String.join("&", parts);
    }

    /** The address of this visit with some names of the query given other values; an empty value takes one away. */
    public String here(String... namesAndValues) {
        return same(path, namesAndValues);
    }

    /** As {@link #here}, on another path: the same page as data. */
    public String same(String otherPath, String... namesAndValues) {
        Map<String, List<String>> other = new TreeMap<>(query);
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            other.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        List<String> parts = new ArrayList<>();
        other.forEach((name, values) -> values.stream()
                .filter(value -> !value.isBlank())
                .forEach(value -> parts.add(Key.quoted(name) + "=" + Key.quoted(value))));
        return parts.isEmpty() ? otherPath : otherPath + "?" + String.join("&", parts);
    }

    /** What a form must send on as hidden fields, so that its answer keeps language and day. */
    public List<Kept> kept() {
        return KEPT.stream()
                .flatMap(name -> value(name).map(value -> new Kept(name, value)).stream())
                .toList();
    }

    /** A name and value that a form carries on, harmless: what no page asks for has no need to come back as it was. */
    public record Kept(String name, String value) {
        public Kept {
            name = Visible.line(name);
            value = Visible.line(value);
        }
    }
}
