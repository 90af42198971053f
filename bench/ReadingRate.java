import io.taqwim.engine.Pipeline;
import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Pack;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.understand.dates.Dates;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reports of 3,000 characters a second, by the thread's processor time, so that a busy machine tells the same. */
public final class ReadingRate {
    private static final int REPORT = 3_000;
    private static final int BAD = 1_000_000;
    private static final JsonFactory JSON = new JsonFactory();

    public static void main(String[] files) throws IOException {
        List<String> reports = reports(files);
        Pack pack = Pack.read(PackFiles.packed(), "ar");
        Dates dates = Dates.of(pack);
        ToIntFunction<String> ours = text -> read(pack, dates, text);
        Analyzer lucene = new ArabicAnalyzer();
        Pipeline engine = Pipeline.of(PackFiles.packed());
        ToIntFunction<String> whole = text -> engine.understand(Report.ofText(text)).events().size();
        double floor = rate("Lucene ArabicAnalyzer", reports, text -> analyse(lucene, text));
        System.out.printf("Lucene is %.1f times as fast%n", floor / rate("dates", reports, ours));
        System.out.printf("Lucene is %.1f times as fast%n", floor / rate("whole understanding", reports, whole));
        bad("dates", ours, reports);
        bad("whole understanding", whole, reports);
    }

    private static List<String> reports(String[] files) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String file : files) {
            for (String line : Files.readAllLines(Path.of(file))) {
                if (!line.isBlank()) {
                    all.append(text(line)).append('\n');
                }
            }
        }
        while (all.length() < 50 * REPORT) {
            all.append(all, 0, all.length());
        }
        List<String> reports = new ArrayList<>();
        for (int at = 0; at + REPORT <= all.length(); at += REPORT) {
            reports.add(all.substring(at, at + REPORT));
        }
        return reports;
    }

    private static String text(String line) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.PROPERTY_NAME && json.currentName().equals("text")) {
                    json.nextToken();
                    return json.getString();
                }
            }
        }
        return "";
    }

    private static int read(Pack pack, Dates dates, String text) {
        Chart chart = pack.chart(text);
        return dates.read(chart).size();
    }

    private static int analyse(Analyzer analyzer, String text) {
        int tokens = 0;
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            stream.reset();
            while (stream.incrementToken()) {
                tokens++;
            }
            stream.end();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return tokens;
    }

    private static double rate(String name, List<String> reports, ToIntFunction<String> work) {
        double best = 0;
        int found = 0;
        for (int round = 0; round < 120; round++) {
            long before = processorTime();
            found = reports.stream().mapToInt(work).sum();
            best = Math.max(best, reports.size() * 1e9 / (processorTime() - before));
        }
        System.out.printf("%s: %.0f reports of %d characters a second (%d found in %d)%n", name, best, REPORT, found, reports.size());
        return best;
    }

    private static void bad(String name, ToIntFunction<String> work, List<String> reports) throws IOException {
        double ordinary = perByte(work, times(String.join("\n", reports)));
        System.out.printf("%s, ordinary text: %.0f ns a byte%n", name, ordinary);
        Map<String, String> bad = pieces();
        bad.forEach((kind, piece) -> {
            double time = perByte(work, times(piece));
            System.out.printf("%-24s %6.0f ns a byte, %.2f times ordinary text%n", kind, time, time / ordinary);
        });
    }

    private static Map<String, String> pieces() throws IOException {
        Map<String, String> pieces = new LinkedHashMap<>();
        for (String row : Files.readAllLines(Path.of("bench/odd-input.tsv"))) {
            if (!row.startsWith("#")) {
                String[] cells = row.split("\t", 2);
                pieces.put(cells[0], cells[1].replace("\\n", "\n"));
            }
        }
        return pieces;
    }

    private static String times(String piece) {
        return piece.repeat(BAD / piece.length() + 1).substring(0, BAD);
    }

    private static double perByte(ToIntFunction<String> work, String text) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 7; round++) {
            long before = processorTime();
            work.applyAsInt(text);
            best = Math.min(best, processorTime() - before);
        }
        return best / (double) text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
