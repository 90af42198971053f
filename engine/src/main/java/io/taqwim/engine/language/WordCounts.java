package io.taqwim.engine.language;

import java.util.Arrays;

/** How often words stand in running news of a language: what is rare and follows a title is a name. */
public final class WordCounts {
    private int[] counts = new int[0];

    private WordCounts() {}

    static WordCounts read(PackFiles files, String path, Vocabulary words) {
        WordCounts all = new WordCounts();
        if (!files.has(path)) {
            return all;
        }
        String table = files.read(path);
        table.lines().skip(1).filter(line -> !line.startsWith("#")).forEach(line -> {
            int tab = line.indexOf('\t');
            String count = line.substring(tab + 1);
            if (tab > 0 && Character.isDigit(count.charAt(0))) {
                int word = words.add(line.substring(0, tab));
                if (word >= all.counts.length) {
                    all.counts = Arrays.copyOf(all.counts, Math.max(word + 1, all.counts.length * 2));
                }
                all.counts[word] = Integer.parseInt(count);
            }
        });
        return all;
    }

    /** The count of a word by its number; 0 for one that is rarer than the table reaches. */
    public int of(int word) {
        return word == Vocabulary.UNKNOWN || word >= counts.length ? 0 : counts[word];
    }
}
