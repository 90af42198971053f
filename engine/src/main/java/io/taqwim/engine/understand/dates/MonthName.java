package io.taqwim.engine.understand.dates;

/** A month by its number in its calendar. */
record MonthName(int number, boolean hijri) {
    /** As lexicons write it: {@code 11}, {@code H9}. */
    static MonthName of(String value) {
        boolean hijri = value.startsWith("H");
        return new MonthName(Integer.parseInt(hijri ? value.substring(1) : value), hijri);
    }

    Selector selector() {
        return new Selector.MonthNumber(number, hijri);
    }
}
