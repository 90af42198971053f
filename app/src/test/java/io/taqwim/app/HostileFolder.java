package io.taqwim.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A folder with everything that real folders hold and no reader wants. */
final class HostileFolder {
    static final int MEGABYTE = 1_000_000;
    static final String GOOD = "استقبل رئيس الوزراء في العاصمة صباح اليوم وفدا من رجال الأعمال.";
    static final String NAME_WITH_MARKS = "a\u202Etxt\u2066\nb.txt";

    private final Path folder;

    HostileFolder(Path folder) {
        this.folder = folder;
    }

    /** What is to be refused, one sentence each, and one good report beside. */
    void bad() throws IOException {
        text("good.txt", GOOD);
        text("empty.txt", "");
        text("blanks.txt", " ".repeat(5 * MEGABYTE));
        bytes("binary.txt", random(100_000));
        bytes("invalid.txt", (GOOD + "\u0000").getBytes(UTF_8), new byte[] {(byte) 0xD8, (byte) 0xFF, (byte) 0xFE});
        repeated("line.txt", "أ", 25 * MEGABYTE);
        repeated("line.jsonl", "[1],", 50 * MEGABYTE / 4);
        text("surrogates.jsonl", "{\"text\": \"\\ud800\"}\n{\"text\": \"" + GOOD + "\"}\n{\"text\": \"a\\udc00b\"}\n");
        text("lines.jsonl", "{\"text\": \"" + GOOD + "\"}\n7\n{\"text\": \"" + GOOD + "\"}\n{\"text\": ");
        text("deep.jsonl", "{\"text\": " + "[".repeat(1_000_000));
        text(NAME_WITH_MARKS, " ");
        Files.createDirectories(folder.resolve("loop/inner"));
        Files.createSymbolicLink(folder.resolve("loop/inner/again"), folder.resolve("loop"));
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));
        Path locked = folder.resolve("locked.txt");
        Files.writeString(locked, GOOD);
        locked.toFile().setReadable(false);
    }

    /** What is odd and yet a report. */
    void large(int megabytes) throws IOException {
        int bytes = megabytes * MEGABYTE;
        repeated("ordinary.txt", GOOD + "\n", bytes / (GOOD.getBytes(UTF_8).length + 1));
        repeated("digits.txt", "1", bytes);
        repeated("letter.txt", "ب", bytes / 2);
        repeated("trigger.txt", "زيارة ", bytes / 11);
        text("nested.html", "<div>".repeat(1_000_000) + "<p>" + GOOD);
    }

    void tiny(int files) throws IOException {
        Path tiny = Files.createDirectories(folder.resolve("tiny"));
        for (int i = 0; i < files; i++) {
            Files.writeString(tiny.resolve(i + ".txt"), GOOD + " " + i);
        }
    }

    private void text(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void bytes(String name, byte[]... parts) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            for (byte[] part : parts) {
                out.write(part);
            }
        }
    }

    private void repeated(String name, String word, int times) throws IOException {
        byte[] thousand = word.repeat(1000).getBytes(UTF_8);
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            for (int i = 0; i < times / 1000; i++) {
                out.write(thousand);
            }
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
