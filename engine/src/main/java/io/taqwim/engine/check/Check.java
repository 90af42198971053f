package io.taqwim.engine.check;

import java.util.function.Supplier;

/**
 * One thing that a language's folder says is to come out.
 *
 * @param rule id of the rule that the example stands beside; of a whole report its id
 * @param line where it stands in {@code file}, from 1
 * @param complaint see {@link #run}
 */
public record Check(String rule, String file, int line, Supplier<String> complaint) {

    /** Reads it: what came out otherwise, with where it stands and how it was read; empty where all is as it says. */
    public String run() {
        return complaint.get();
    }
}
