package io.taqwim.engine.language;

import java.util.Set;

/** Some types of items, with a quick look that tells of most words that nothing of these types begins there. */
public final class Types {
    private final Set<String> names;
    private final long bits;

    private Types(Set<String> names) {
        this.names = names;
        long all = 0;
        for (String name : names) {
            all |= bit(name);
        }
        bits = all;
    }

    public static Types of(String... names) {
        return new Types(Set.of(names));
    }

    /** Whether something of these types may begin at a token; where not, nothing does. */
    public boolean mayBe(Chart chart, int at) {
        return (chart.types(at) & bits) != 0;
    }

    /** Whether something of these types begins at a token. */
    public boolean isAt(Chart chart, int at) {
        if (mayBe(chart, at)) {
            for (Item item : chart.at(at)) {
                if (has(item)) {
                    return true;
                }
            }
        }
        return false;
    }

    public boolean has(Item item) {
        return (bit(item.type()) & bits) != 0 && names.contains(item.type());
    }

    /** One of 64 bits, which several types may share. */
    static long bit(String type) {
        return 1L << (type.hashCode() * 0x9E3779B9 >>> 26);
    }
}
