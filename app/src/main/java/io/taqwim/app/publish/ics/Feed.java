package io.taqwim.app.publish.ics;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which feed: whose events, in which language, and how what is odd is told.
 *
 * @param scope what {@code of} names
 * @param of ISO 3166-1 alpha-2, id of an organisation, English canonical name of a person, or id of a kind; empty for all
 * @param language a folder of {@code languages/}
 * @param undated the events that have no day instead of those that have one
 */
public record Feed(
        Scope scope,
        String of,
        String language,
        boolean undated,
        Cancelled cancelled,
        Nested nested,
        Precision precision,
        Past past) {

    /** Whose events. */
    public enum Scope {
        ALL,
        COUNTRY,
        PERSON,
        ORGANISATION,
        KIND
    }

    /** Google's calendar drops what is cancelled by status, so by default only the title says it. */
    public enum Cancelled {
        MARK,
        STRICT,
        HIDE
    }

    /** Whether the items of a programme are events of their own besides standing in the text of their visit. */
    public enum Nested {
        ALL,
        PARENT
    }

    /** How exactly the days of an event must be known to be shown on them. */
    public enum Precision {
        DAY,
        WEEK
    }

    /** Whether events leave some time after they are over or called off. */
    public enum Past {
        RECENT,
        ALL
    }

    /** Everything, with all defaults. */
    public static Feed all(String language) {
        return new Feed(Scope.ALL, "", language, false, Cancelled.MARK, Nested.ALL, Precision.DAY, Past.RECENT);
    }

    /** The same choices for one country, person, organisation or kind. */
    public Feed of(Scope wanted, String name) {
        return new Feed(wanted, name, language, undated, cancelled, nested, precision, past);
    }

    public Feed undated(boolean wanted) {
        return new Feed(scope, of, language, wanted, cancelled, nested, precision, past);
    }

    public Feed cancelled(Cancelled wanted) {
        return new Feed(scope, of, language, undated, wanted, nested, precision, past);
    }

    public Feed nested(Nested wanted) {
        return new Feed(scope, of, language, undated, cancelled, wanted, precision, past);
    }

    public Feed precision(Precision wanted) {
        return new Feed(scope, of, language, undated, cancelled, nested, wanted, past);
    }

    public Feed past(Past wanted) {
        return new Feed(scope, of, language, undated, cancelled, nested, precision, wanted);
    }

    /**
     * Reads an address.
     *
     * @param scope {@code all}, {@code country} …
     * @param of as the address has it, decoded; a country in any case of letters
     * @param parameters {@code lang}, {@code undated}, {@code cancelled}, {@code nested}, {@code precision}, {@code past}; others
     *     are nobody's business here
     * @param language where no {@code lang} is given
     * @throws IllegalArgumentException with a sentence for the user
     */
    public static Feed read(String scope, String of, Map<String, String> parameters, String language) {
        String undated = parameters.getOrDefault("undated", "0");
        if (!List.of("0", "1").contains(undated)) {
            throw new IllegalArgumentException("undated takes 0, 1, not " + undated);
        }
        Scope whose = one(Scope.class, "A feed", scope, Scope.ALL);
        return new Feed(
                whose,
                whose == Scope.COUNTRY ? of.toUpperCase(Locale.ROOT) : of,
                parameters.getOrDefault("lang", language),
                undated.equals("1"),
                one(Cancelled.class, "cancelled", parameters.get("cancelled"), Cancelled.MARK),
                one(Nested.class, "nested", parameters.get("nested"), Nested.ALL),
                one(Precision.class, "precision", parameters.get("precision"), Precision.DAY),
                one(Past.class, "past", parameters.get("past"), Past.RECENT));
    }

    private static <E extends Enum<E>> E one(
            Class<E> type, String name, @org.jspecify.annotations.Nullable String word, E otherwise) {
        if (word == null) {
            return otherwise;
        }
        E[] values = type.getEnumConstants();
        return Arrays.stream(values)
                .filter(value -> code(value).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " takes "
                        + String.join(
                                ", ", Arrays.stream(values).map(Feed::code).toList()) + ", not " + word));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Its address below that of the server, with what is not the default: {@code /feeds/country/OM.ics?lang=ar}. */
    public String path() {
        String name = scope == Scope.ALL ? "all" : code(scope) + "/" + encoded(of);
        List<String> parameters = new ArrayList<>(List.of("lang=" + encoded(language)));
        Feed plain = all(language);
        if (undated) {
            parameters.add("undated=1");
        }
        add(parameters, "cancelled", cancelled, plain.cancelled);
        add(parameters, "nested", nested, plain.nested);
        add(parameters, "precision", precision, plain.precision);
        add(parameters, "past", past, plain.past);
        return "/feeds/" + name + ".ics?" + String.join("&", parameters);
    }

    private static void add(List<String> parameters, String name, Enum<?> value, Enum<?> plain) {
        if (value != plain) {
            parameters.add(name + "=" + code(value));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
