package io.taqwim.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Texts of one kind, found by their words. Queries are built word by word, so there is no syntax to get wrong: every word
 * has to occur, the last one may be the beginning of one.
 */
final class TextIndex {
    static final int LONGEST_QUERY = 200;
    private static final int MOST_WORDS = 12;
    private static final int SHORTEST_BEGINNING = 2;
    private static final int MEGABYTES = 64;
    private static final String HEAD = "head";
    static final String BODY = "body";
    private static final String HEAD_WHOLE = "head-whole";
    private static final String BODY_WHOLE = "body-whole";
    private static final float WEIGHT_OF_HEAD = 3f;

    private final Words words = new Words(false);
    private final Words whole = new Words(true);
    private final IndexSearcher searcher;
    private final int size;

    /** @param head counts more than {@code body} */
    record Text(String head, String body) {}

    /** Texts keep their order: of those that fit alike, the earlier comes first. */
    TextIndex(Iterable<Text> texts) {
        Analyzer analyzer = new PerFieldAnalyzerWrapper(words, Map.of(HEAD_WHOLE, whole, BODY_WHOLE, whole));
        IndexWriterConfig config = new IndexWriterConfig(analyzer)
                .setMergePolicy(new LogDocMergePolicy()) // which keeps the order of documents
                .setRAMBufferSizeMB(MEGABYTES)
                .setUseCompoundFile(false);
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Text text : texts) {
                Document document = new Document();
                for (String field : List.of(HEAD, HEAD_WHOLE)) {
                    document.add(new TextField(field, text.head(), Field.Store.NO));
                }
                for (String field : List.of(BODY, BODY_WHOLE)) {
                    document.add(new TextField(field, text.body(), Field.Store.NO));
                }
                writer.addDocument(document);
            }
            writer.forceMerge(1);
            writer.commit();
            DirectoryReader reader = DirectoryReader.open(directory);
            searcher = new IndexSearcher(reader);
            size = reader.maxDoc();
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot be written", e);
        }
    }

    /** Which texts fit and how well, by position. */
    static final class Fit {
        private final BitSet fitting = new BitSet();
        private final float[] scores;

        private Fit(int size) {
            scores = new float[size];
        }

        BitSet fitting() {
            return fitting;
        }

        float[] scores() {
            return scores;
        }
    }

    /** @param others for the whole query: texts with these words in their order in the head fit as well */
    Fit fit(String query, List<String> others) {
        Fit fit = new Fit(size);
        Query built = query(query, others);
        if (built == null) {
            return fit;
        }
        try {
            searcher.search(built, new Alone(new Scores(fit)));
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot be read", e);
        }
        return fit;
    }

    /** What is looked for; null where there is no word. */
    @Nullable
    Query query(String text, List<String> others) {
        String bounded = text.substring(0, Math.min(text.length(), LONGEST_QUERY));
        Query every = every(bounded, true);
        if (every == null) {
            return null;
        }
        List<Query> ways = new ArrayList<>(List.of(every));
        for (String other : others) {
            Query way = every(other, false);
            if (way != null) {
                ways.add(way);
            }
        }
        return ways.size() == 1 ? every : new DisjunctionMaxQuery(ways, 0);
    }

    /** All words of a text; null where it has none. */
    private @Nullable Query every(String text, boolean begun) {
        List<String> asWritten = whole.of(text, MOST_WORDS);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int i = 0; i < asWritten.size(); i++) {
            boolean last = i == asWritten.size() - 1;
            all.add(word(asWritten.get(i), begun && last), BooleanClause.Occur.MUST);
        }
        return asWritten.isEmpty() ? null : all.build();
    }

    private Query word(String written, boolean begun) {
        List<Query> ways = new ArrayList<>();
        for (String stem : words.of(written, 1)) {
            ways.add(new BoostQuery(new TermQuery(new Term(HEAD, stem)), WEIGHT_OF_HEAD));
            ways.add(new TermQuery(new Term(BODY, stem)));
        }
        if (begun && written.length() >= SHORTEST_BEGINNING) {
            ways.add(new PrefixQuery(new Term(HEAD_WHOLE, written)));
            ways.add(new PrefixQuery(new Term(BODY_WHOLE, written)));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    /** One collector is enough for one segment. */
    private record Alone(Scores scores) implements CollectorManager<Scores, Scores> {
        @Override
        public Scores newCollector() {
            return scores;
        }

        @Override
        public Scores reduce(Collection<Scores> collectors) {
            return scores;
        }
    }

    private static final class Scores extends SimpleCollector {
        private final Fit fit;
        private int base;
        private @Nullable Scorable scorer;

        Scores(Fit fit) {
            this.fit = fit;
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) {
            base = context.docBase;
        }

        @Override
        public void collect(int doc) throws IOException {
            if (scorer != null) {
                fit.fitting.set(base + doc);
                fit.scores[base + doc] = scorer.score();
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }
}
