package io.taqwim.engine.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One element of a rule's pattern. Written {@code [type|type=value.feature=x:name]} with {@code ?} or {@code *} behind it;
 * {@code '/'} is a sign; {@code +} before it means that no blank may stand between, {@code !} that this must not stand
 * here ({@code ![word]}: no word at all).
 *
 * @param choices what may stand here
 * @param name under which the maker finds what stood here, or null
 * @param optional it may be missing
 * @param repeated it may stand up to {@link #MOST} times
 * @param glued no blank before it
 * @param absent it takes nothing: it only says what must not come here
 */
record Step(
        List<Choice> choices,
        @Nullable String name,
        boolean optional,
        boolean repeated,
        boolean glued,
        boolean absent) {
    static final int MOST = 6;
    /** Choice of an {@code absent} step: any word at all. */
    private static final String WORD = "word";
    /** {@code .definite=yes}: an article was taken off; {@code .definite=no}: none was. */
    private static final String DEFINITE = "definite";

    private static final String YES = "yes";

    /** A type, and the value and feature it must have, if any. */
    record Choice(
            String type,
            @Nullable String value,
            @Nullable String feature,
            @Nullable String featureValue) {
        Choice {
            type = type.intern(); // as those of words are
            value = value == null ? null : value.intern();
        }

        boolean takes(Item item) {
            if (!item.type().equals(type) || (value != null && !value.equals(item.text()))) {
                return false;
            }
            if (feature == null) {
                return true;
            }
            if (feature.equals(DEFINITE)) {
                return item.clitics().definite() == YES.equals(featureValue);
            }
            Entry entry = item.entry();
            String has = entry == null ? null : entry.feature(feature);
            return featureValue == null ? has != null : featureValue.equals(has);
        }
    }

    Step {
        choices = List.copyOf(choices);
    }

    boolean takes(Item item) {
        for (int i = 0; i < choices.size(); i++) { // this is asked so often that an iterator would be felt
            if (choices.get(i).takes(item)) {
                return true;
            }
        }
        return false;
    }

    boolean takesAnyWord() {
        return choices.get(0).type().equals(WORD);
    }

    /** Whether glued letters that mean {@code type} can stand for this step. */
    boolean isClitic(String type) {
        for (Choice choice : choices) {
            if (choice.value() == null
                    && choice.feature() == null
                    && choice.type().equals(type)) {
                return true;
            }
        }
        return false;
    }

    /** Reads a pattern; an IllegalArgumentException says what is wrong with it. */
    static List<Step> parse(String pattern) {
        List<Step> steps = new ArrayList<>();
        for (String word : pattern.strip().split(" +", -1)) {
            steps.add(parseOne(word));
        }
        if (steps.get(0).absent() || steps.stream().allMatch(step -> step.optional() || step.absent())) {
            throw new IllegalArgumentException("nothing has to stand there for the pattern: " + pattern);
        }
        return List.copyOf(steps);
    }

    private static Step parseOne(String word) {
        String rest = word;
        boolean glued = rest.startsWith("+");
        if (glued) {
            rest = rest.substring(1);
        }
        boolean absent = rest.startsWith("!");
        if (absent) {
            rest = rest.substring(1);
        }
        boolean repeated = rest.endsWith("*");
        boolean optional = repeated || rest.endsWith("?");
        if (optional) {
            rest = rest.substring(0, rest.length() - 1);
        }
        if (rest.length() == 3 && rest.startsWith("'") && rest.endsWith("'")) {
            Choice sign = new Choice(rest.substring(1, 2), null, null, null);
            return new Step(List.of(sign), null, optional, repeated, glued, absent);
        }
        if (!rest.startsWith("[") || !rest.endsWith("]") || rest.length() < 3) {
            throw new IllegalArgumentException("not a step: " + word);
        }
        rest = rest.substring(1, rest.length() - 1);
        int colon = rest.lastIndexOf(':');
        String name = colon < 0 ? null : rest.substring(colon + 1);
        List<Choice> choices = new ArrayList<>();
        for (String choice : (colon < 0 ? rest : rest.substring(0, colon)).split("\\|", -1)) {
            choices.add(parseChoice(choice));
        }
        return new Step(choices, name, optional, repeated, glued, absent);
    }

    private static Choice parseChoice(String choice) {
        int dot = choice.indexOf('.');
        String head = dot < 0 ? choice : choice.substring(0, dot);
        String feature = dot < 0 ? null : choice.substring(dot + 1);
        int equals = head.indexOf('=');
        String type = equals < 0 ? head : head.substring(0, equals);
        String value = equals < 0 ? null : head.substring(equals + 1);
        if (feature == null) {
            return new Choice(type, value, null, null);
        }
        int is = feature.indexOf('=');
        return is < 0
                ? new Choice(type, value, feature, null)
                : new Choice(type, value, feature.substring(0, is), feature.substring(is + 1));
    }
}
