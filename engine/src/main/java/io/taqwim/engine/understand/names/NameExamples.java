package io.taqwim.engine.understand.names;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Derivation;
import io.taqwim.engine.language.Example;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.language.Pack;
import io.taqwim.engine.language.PackFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs the examples of the title rules against the whole pack. A value of {@code means} is one party with {@code party},
 * {@code person} and {@code office}, or {@code both: true}; {@code from} are the words of the actor.
 */
public final class NameExamples {
    private final Pack pack;
    private final Names names;

    private NameExamples(Pack pack, Names names) {
        this.pack = pack;
        this.names = names;
    }

    public static NameExamples of(PackFiles files, Pack pack) {
        return new NameExamples(pack, Names.of(files, pack, Gazetteer.read(files)));
    }

    /** All examples of the language, in the order of the file. */
    public List<Example> all() {
        return pack.rules().examples(Names.RULES);
    }

    /** What is wrong with an example's outcome, with the derivation of what was read; empty where it is as it says. */
    public String complaint(Example example) {
        Chart chart = pack.chart(example.report());
        LocalDate published = example.published() == null ? null : LocalDate.parse(example.published());
        List<Actor> actors = names.read(chart, published);
        List<String> read = read(chart, actors);
        List<String> wanted = example.means().stream().map(NameExamples::wanted).toList();
        boolean ruleRead = actors.stream().anyMatch(actor -> Derivation.has(actor.item(), example.rule()))
                || setAside(chart, example.rule());
        boolean asSaid = example.never() || read.equals(wanted);
        if (asSaid && ruleRead != example.never()) {
            return "";
        }
        String why = asSaid
                ? example.never() ? "the rule has a part in it" : "the rule has no part in it"
                : "wanted " + wanted + ", read " + read;
        return example.complaint(
                why, Derivation.of(chart, actors.stream().map(Actor::item).toList()));
    }

    /** Whether the rule read words of which no actor is made. */
    private static boolean setAside(Chart chart, String rule) {
        for (int at = 0; at < chart.size(); at++) {
            for (Item item : chart.at(at)) {
                if (item.rule().equals(rule)
                        && item.value() instanceof Acting acting
                        && acting.parties().isEmpty()
                        && acting.kind() != Actor.Kind.BOTH) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> read(Chart chart, List<Actor> actors) {
        List<String> read = new ArrayList<>();
        for (Actor actor : actors) {
            String words = chart.quote(actor.item());
            if (actor.kind() == Actor.Kind.BOTH) {
                read.add("both: " + words);
            }
            for (Party party : actor.parties()) {
                read.add(described(party.id(), party.person(), party.office()) + ": " + words);
            }
        }
        return read;
    }

    private static String wanted(Map<String, Object> means) {
        String who = means.containsKey("both")
                ? "both"
                : described(text(means, "party"), text(means, "person"), text(means, "office"));
        return who + ": " + means.get("from");
    }

    private static @Nullable String text(Map<String, Object> means, String key) {
        Object value = means.get(key);
        return value == null ? null : value.toString();
    }

    private static String described(@Nullable String party, @Nullable String person, @Nullable String office) {
        return party + (person == null ? "" : ", " + person) + (office == null ? "" : ", " + office);
    }
}
