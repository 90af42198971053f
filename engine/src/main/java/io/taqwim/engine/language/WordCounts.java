package io.taqwim.engine.language;

import io.taqwim.engine.text.FoldedText;

/** How often words stand in running news of a language: what is rare and follows a title is a name. */
public final class WordCounts {
    private final Vocabulary words = new Vocabulary();
    private int[] counts = new int[0];

    private WordCounts() {}

    static WordCounts read(PackFiles files, String path) {
        WordCounts all = new WordCounts();
        if (!files.has(path)) {
            return all;
        }
        String table = files.read(path);
        all.counts = new int[(int) table.lines().count()];
        table.lines().skip(1).filter(line -> !line.startsWith("#")).forEach(line -> {
            int tab = line.indexOf('\t');
            String count = line.substring(tab + 1);
            if (tab > 0 && Character.isDigit(count.charAt(0))) {
                all.counts[all.words.add(line.substring(0, tab))] = Integer.parseInt(count);
            }
        });
        return all;
    }

    /** The count of a folded word; 0 for one that is rarer than the table reaches. */
    public int of(FoldedText text, int from, int to) {
        int word = words.find("", text, from, to);
        return word == Vocabulary.UNKNOWN ? 0 : counts[word];
    }
}
