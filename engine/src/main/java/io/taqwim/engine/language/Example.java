package io.taqwim.engine.language;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule is to read in a report, beside the rule in its file; the project's tests and its users run it.
 *
 * @param line where it stands in {@code file}, from 1
 * @param rule id of the rule it stands beside
 * @param published the day of publication, as the file has it
 * @param means what is to come out: for each value its keys, and {@code from}, the words it is read from; all of it
 * @param never the rule is to have no part in it
 */
public record Example(
        String file,
        int line,
        String rule,
        String report,
        @Nullable String published,
        List<Map<String, Object>> means,
        boolean never) {
    public Example {
        means = List.copyOf(means);
    }

    /** What a writer of rules is told of an example that comes out otherwise. */
    public String complaint(String why, String derivation) {
        return rule + " (" + file + ", line " + line + "): " + why + "\n" + derivation;
    }
}
