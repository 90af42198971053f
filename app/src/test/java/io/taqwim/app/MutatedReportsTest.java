package io.taqwim.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.app.read.Encoding;
import io.taqwim.app.read.Refused;
import io.taqwim.engine.Pipeline;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Ten thousand damaged samples: none breaks the reader, none takes a second, and every quote stands where it says. */
class MutatedReportsTest {
    private static final int REPORTS = 10_000;
    private static final long SEED = 20260409;
    private static final long SECOND = 1_000_000_000L;

    private final Random random = new Random(SEED);
    private final Pipeline engine = Pipeline.of(PackFiles.packed());

    @Test
    void damage_is_survived_and_quotes_stay_true() throws IOException {
        List<String> samples = samples();
        int read = 0;
        for (int i = 0; i < REPORTS; i++) {
            String sample = samples.get(random.nextInt(samples.size()));
            String text = random.nextBoolean() ? mutatedCharacters(sample) : mutatedBytes(sample);
            if (text != null && !text.isBlank()) {
                read++;
                understand(text, i);
            }
        }
        assertThat(read).isGreaterThan(REPORTS / 2);
    }

    private void understand(String text, int number) {
        LocalDate published = random.nextBoolean() ? null : LocalDate.of(2026, 4, 9);
        Report report = new Report("r", text, null, null, null, published, null, null, null);
        long before = System.nanoTime();
        Mentions mentions = engine.understand(report);
        long took = System.nanoTime() - before;
        // A busy machine may stop any thread: what was slow must be slow again.
        if (took > SECOND) {
            before = System.nanoTime();
            engine.understand(report);
            took = System.nanoTime() - before;
        }
        assertThat(took).as("report %d", number).isLessThan(SECOND);
        for (Mention mention : mentions.events()) {
            for (Claim claim : mention.claims()) {
                assertThat(claim.span().quote(text)).as("report %d", number).isEqualTo(claim.quote());
            }
        }
    }

    private static List<String> samples() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("../samples"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        Cli.run("reports", "../samples/reports.jsonl").out().lines().forEach(texts::add);
        return texts;
    }

    private String mutatedCharacters(String sample) {
        int[] codePoints = sample.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        int rate = 5 + random.nextInt(100);
        for (int i = 0; i < codePoints.length; i++) {
            switch (random.nextInt(rate)) {
                case 0 -> text.appendCodePoint(anything());
                case 1 ->
                    text.appendCodePoint(codePoints[i]).appendCodePoint(codePoints[random.nextInt(codePoints.length)]);
                case 2 -> {}
                case 3 -> i = random.nextInt(codePoints.length * 2);
                default -> text.appendCodePoint(codePoints[i]);
            }
        }
        return text.toString();
    }

    private int anything() {
        int[] favourites = {
            0, '\n', ' ', 0x064B, 0x0640, 0x200F, 0x202E, 0x0661, '9', 0xFEFB, 0x1F600, '/', '-', '(', 0x0648
        };
        if (random.nextInt(3) > 0) {
            return favourites[random.nextInt(favourites.length)];
        }
        int c = random.nextInt(Character.MAX_CODE_POINT + 1);
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 'x' : c;
    }

    /** Through the decoder, as a damaged file would come; null where that refuses it. */
    private @Nullable String mutatedBytes(String sample) {
        byte[] bytes = sample.getBytes(StandardCharsets.UTF_8);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            bytes[at] =
                    random.nextBoolean() ? (byte) random.nextInt(128) : (byte) (bytes[at] ^ (1 << random.nextInt(8)));
        }
        try {
            return Encoding.decode(
                    random.nextInt(10) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes);
        } catch (Refused e) {
            return null;
        }
    }
}
