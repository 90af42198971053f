package io.taqwim.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where output goes.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is one
 * @param columns how wide it is
 */
public record Terminal(boolean out, boolean err, int columns) {
    private static final int COLUMNS = 80;

    /** No terminal: files and pipes. */
    public static final Terminal NONE = new Terminal(false, false, COLUMNS);

    /**
     * Java 17 cannot tell for one stream; the kernel can where there is a {@code /proc}. Elsewhere TAQWIM_TERMINAL, which
     * the launcher sets, names the streams that are terminals.
     */
    public static Terminal of(Map<String, String> environment) {
        String told = environment.get("TAQWIM_TERMINAL");
        boolean out = told == null ? isTerminal(1) : told.contains("out");
        boolean err = told == null ? isTerminal(2) : told.contains("err");
        return new Terminal(out, err, columns(environment.get("COLUMNS")));
    }

    private static boolean isTerminal(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static int columns(@Nullable String columns) {
        try {
            return columns == null ? COLUMNS : Integer.parseInt(columns);
        } catch (NumberFormatException e) {
            return COLUMNS;
        }
    }
}
