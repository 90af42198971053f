package io.taqwim.engine.reconcile.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether two names can be one person's. Who is in the gazetteer has one name; who is not is known by a romanised
 * spelling, and spellings differ in vowels, doubled letters and how many of the names they give.
 */
public final class PersonNames {
    private static final Set<String> PARTICLES = Set.of("bn", "l", "b", "n", "d", "v", "vn", "dr");
    /** Saad and Saadaldin: the second half of a name of two that is mostly left out. */
    private static final String OF_THE_FAITH = "ldn";

    private static final String SILENT = "aeiouyhw'";

    private PersonNames() {}

    /** Whether the names are equal, or all parts of the one are parts of the other, vowels aside. */
    public static boolean agree(String name, String other) {
        if (name.equals(other)) {
            return true;
        }
        List<String> parts = consonants(name);
        List<String> others = consonants(other);
        List<String> fewer = parts.size() <= others.size() ? parts : others;
        List<String> more = fewer == parts ? others : parts;
        boolean telling = fewer.size() > 1 || fewer.stream().anyMatch(part -> part.length() > 2);
        return telling && fewer.stream().allMatch(part -> more.stream().anyMatch(one -> same(part, one)));
    }

    private static boolean same(String part, String other) {
        return part.equals(other) || part.equals(other + OF_THE_FAITH) || other.equals(part + OF_THE_FAITH);
    }

    private static List<String> consonants(String name) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i <= lower.length(); i++) {
            char c = i < lower.length() ? lower.charAt(i) : ' ';
            if (!Character.isLetter(c) && c != '\'') {
                add(parts, part);
                part.setLength(0);
            } else if (SILENT.indexOf(c) < 0 && (part.isEmpty() || part.charAt(part.length() - 1) != c)) {
                part.append(c);
            }
        }
        return parts;
    }

    private static void add(List<String> parts, StringBuilder part) {
        if (!part.isEmpty() && !PARTICLES.contains(part.toString())) {
            parts.add(part.toString());
        }
    }
}
