package io.taqwim.engine.language;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/**
 * What was read at one token. A class of its own, since the engine asks for it more often than for anything else: with lists of
 * several classes every question would be a call that cannot be foreseen.
 */
final class Items extends AbstractList<Item> implements RandomAccess {
    private Item[] items = new Item[2];
    private int size;

    void append(Item item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size++] = item;
    }

    @Override
    public Item get(int index) {
        return items[index];
    }

    @Override
    public int size() {
        return size;
    }
}
