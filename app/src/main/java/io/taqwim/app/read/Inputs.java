package io.taqwim.app.read;

import io.taqwim.engine.text.Visible;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * What the user named, as inputs with their source, in the order named and by name within folders. Files of a folder whose
 * names end otherwise are left alone and counted; everything that cannot be read is told to {@code refused}.
 */
public final class Inputs {
    private static final int HEAD = 1 << 10;

    private final List<Source> sources;
    private final InputStream standardInput;
    private final BiConsumer<String, String> refused;
    private final List<Chosen> chosen = new ArrayList<>();
    private int leftAlone;

    /** An input and the source that reads it. */
    public record Chosen(Input input, Source source) {}

    /**
     * @param sources asked in this order; the last takes what no other does
     * @param refused gets the printable name of what cannot be read, and a sentence
     */
    public Inputs(List<Source> sources, InputStream standardInput, BiConsumer<String, String> refused) {
        this.sources = List.copyOf(sources);
        this.standardInput = standardInput;
        this.refused = refused;
    }

    /** In order. */
    public List<Chosen> chosen() {
        return List.copyOf(chosen);
    }

    /** How many files of folders were no reports by their names. */
    public int leftAlone() {
        return leftAlone;
    }

    /** How the names of the files end that are taken out of folders. */
    public List<String> endings() {
        return sources.stream().flatMap(source -> source.endings().stream()).toList();
    }

    /** Adds a file, a folder with all that is in it, a pattern such as {@code news/**.txt}, or {@code -}, standard input. */
    public void add(String argument) {
        if (argument.equals("-")) {
            addStandardInput();
            return;
        }
        try {
            Path path = Path.of(argument);
            if (!Files.exists(path) && isPattern(argument)) {
                addMatching(argument);
            } else {
                addNamed(path);
            }
        } catch (InvalidPathException e) {
            refused.accept(Visible.spelled(argument), "is no name that a file can have; check it");
        }
    }

    private void addStandardInput() {
        BufferedInputStream in = new BufferedInputStream(standardInput);
        Input input = new Input("standard input", 0, () -> in);
        try {
            in.mark(HEAD);
            byte[] head = in.readNBytes(HEAD);
            in.reset();
            chosen.add(new Chosen(input, byHead(head)));
        } catch (IOException e) {
            refuse("standard input", e);
        }
    }

    private void addNamed(Path path) {
        if (Files.isDirectory(path)) {
            walk(path, null);
            return;
        }
        try {
            Source source = byName(path);
            if (source == null) {
                source = Files.isRegularFile(path) ? byHead(head(path)) : sources.get(sources.size() - 1);
            }
            addFile(path, source);
        } catch (IOException e) {
            refuse(path.toString(), e);
        }
    }

    /** The pattern is matched from the last folder before its first special sign. */
    private void addMatching(String pattern) {
        int special = firstSpecial(pattern);
        int slash = pattern.lastIndexOf('/', special);
        Path base = Path.of(slash < 0 ? "." : slash == 0 ? "/" : pattern.substring(0, slash));
        PathMatcher matcher;
        try {
            matcher = FileSystems.getDefault().getPathMatcher("glob:" + (slash < 0 ? "./" : "") + pattern);
        } catch (PatternSyntaxException e) {
            refused.accept(Visible.spelled(pattern), "does not exist and is no pattern either; check the name");
            return;
        }
        int before = chosen.size();
        if (Files.isDirectory(base)) {
            walk(base, matcher);
        }
        if (chosen.size() == before) {
            refused.accept(Visible.spelled(pattern), "matches no file; check the folder and the pattern");
        }
    }

    /** Depth first, by name. Links are followed; a folder is entered once, by whatever way it is reached first. */
    private void walk(Path start, @Nullable PathMatcher matcher) {
        Map<Path, Path> entered = new HashMap<>();
        Deque<Path> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Path path = open.pop();
            if (!Files.isDirectory(path)) {
                addFound(path, matcher);
            } else if (isNew(path, entered)) {
                List<Path> entries = entries(path);
                for (int i = entries.size() - 1; i >= 0; i--) {
                    open.push(entries.get(i));
                }
            }
        }
    }

    private boolean isNew(Path folder, Map<Path, Path> entered) {
        try {
            Path known = entered.putIfAbsent(folder.toRealPath(), folder);
            if (known != null) {
                refused.accept(
                        Visible.spelled(folder.toString()),
                        "is a link to " + Visible.spelled(known.toString()) + ", which has been read; remove the link");
            }
            return known == null;
        } catch (IOException e) {
            refuse(folder.toString(), e);
            return false;
        }
    }

    private List<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                if (!entry.getFileName().toString().startsWith(".")) {
                    entries.add(entry);
                }
            }
        } catch (IOException e) {
            refuse(folder.toString(), e);
        }
        entries.sort(Comparator.comparing(Path::toString));
        return entries;
    }

    private void addFound(Path path, @Nullable PathMatcher matcher) {
        Source source = byName(path);
        if (matcher != null ? !matcher.matches(path) : source == null) {
            leftAlone++;
            return;
        }
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                refused.accept(Visible.spelled(path.toString()), "is no ordinary file; leave it out");
            } else {
                addFile(path, source == null ? byHead(head(path)) : source);
            }
        } catch (IOException e) {
            refuse(path.toString(), e);
        }
    }

    private void addFile(Path path, Source source) throws IOException {
        Input input = new Input(path.toString(), Files.size(path), () -> Files.newInputStream(path));
        chosen.add(new Chosen(input, source));
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD);
        }
    }

    private @Nullable Source byName(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        for (Source source : sources) {
            if (source.endings().stream().anyMatch(name::endsWith)) {
                return source;
            }
        }
        return null;
    }

    private Source byHead(byte[] head) {
        for (Source source : sources) {
            if (source.begins(head)) {
                return source;
            }
        }
        return sources.get(sources.size() - 1);
    }

    private void refuse(String name, IOException e) {
        refused.accept(Visible.spelled(name), sentence(e));
    }

    /** What went wrong with a file, and what to do. */
    public static String sentence(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "does not exist; check the name";
        }
        if (e instanceof AccessDeniedException) {
            return "may not be read by you; change its permissions or leave it out";
        }
        return "cannot be read (" + Visible.line(String.valueOf(e.getMessage())) + "); leave it out";
    }

    private static boolean isPattern(String argument) {
        return firstSpecial(argument) >= 0;
    }

    private static int firstSpecial(String argument) {
        for (int i = 0; i < argument.length(); i++) {
            if ("*?[{".indexOf(argument.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
