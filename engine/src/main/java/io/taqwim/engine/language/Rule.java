package io.taqwim.engine.language;

import java.util.List;
import java.util.Map;

/**
 * A rule of a pack: what stands in the text, and what it means.
 *
 * @param id stable; every claim that it makes carries it
 * @param file the pack's file it stands in
 * @param type what other rules call what it reads
 * @param patterns the ways to say it
 * @param value how the maker is to make the value, as the file has it
 */
public record Rule(String id, String file, String type, List<Pattern> patterns, Map<String, Object> value) {
    public Rule {
        type = type.intern(); // as those of words are
        patterns = List.copyOf(patterns);
        value = Map.copyOf(value);
    }

    /** One way to say it. */
    public record Pattern(String text, List<Step> steps) {
        public Pattern {
            steps = List.copyOf(steps);
        }

        static Pattern of(String text) {
            return new Pattern(text, Step.parse(text));
        }
    }
}
