package io.taqwim.engine.understand.events;

import io.taqwim.engine.model.Span;
import java.util.List;

/**
 * Words that could have told of an event and were not taken for one.
 *
 * @param kind of the event that they would have told of
 * @param rule id of the frame that looked at them
 * @param parties ids of those whom the frame found
 */
public record Rejected(String kind, String rule, Span span, String quote, List<String> parties, Reason reason) {
    /** Why they tell of no event. */
    public enum Reason {
        LINKS_TO_OTHERS("the line leads to other reports"),
        WORD_MISSING(
                "the word without which they mean something else is missing: what was signed, which site was seen"),
        TOO_FEW("it is not said between whom"),
        NO_TRAVELLER("it is not said who travels from one land to another"),
        NOBODY_DENIES("denied, and it is not said between whom"),
        SITE_ALONE("a site that was seen, and no visit around it"),
        SEEN_ON_A_VISIT("told of a site that was seen on a visit"),
        HOSTS_A_VISIT("a state that receives a guest on a visit: told of the visit"),
        TOO_MANY("more events than are read of one report");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        /** For people, in English. */
        public String sentence() {
            return sentence;
        }
    }

    public Rejected {
        parties = List.copyOf(parties);
    }
}
