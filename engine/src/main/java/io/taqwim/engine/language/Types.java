package io.taqwim.engine.language;

/** Some types of items, with a quick look that tells of most words that nothing of these types begins there. */
public final class Types {
    private final String[] names;
    private final long bits;

    private Types(String[] names) {
        this.names = names;
        long all = 0;
        for (String name : names) {
            all |= bit(name);
        }
        bits = all;
    }

    public static Types of(String... names) {
        return new Types(names.clone());
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
        return (bit(item.type()) & bits) != 0 && isAmong(item.type());
    }

    private boolean isAmong(String type) {
        for (String name : names) {
            if (name.equals(type)) {
                return true;
            }
        }
        return false;
    }

    /** One of 64 bits, which several types may share. */
    static long bit(String type) {
        return 1L << (type.hashCode() * 0x9E3779B9 >>> 26);
    }
}
