package io.taqwim.engine.understand.names;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Entry;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.language.Pack;
import io.taqwim.engine.language.Yaml;
import io.taqwim.engine.text.Token;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Readings of actors that the words around them speak against: homonyms, adjectives that look like states, "president of". */
final class Doubts {
    /** ARABIC SHADDA: the letter before it is spoken twice. */
    private static final char SHADDA = '\u0651';

    /** Triggers of going somewhere. */
    private static final Set<String> JOURNEYS = Set.of("visit-noun", "arrive-noun", "depart-noun");

    private final Chart chart;
    private final Gazetteer gazetteer;
    private final String article;
    private final Set<String> homonyms;
    private @Nullable Set<String> named;
    private @Nullable Set<String> spokenOf;

    Doubts(Chart chart, Pack pack, Gazetteer gazetteer) {
        this.chart = chart;
        this.gazetteer = gazetteer;
        article = String.valueOf(pack.setting("article"));
        homonyms = new TreeSet<>(Yaml.strings(pack.setting("adjectives-of-other-meaning")));
    }

    boolean about(Item item, Acting acting) {
        for (Item title : acting.bare()) {
            if (!isDefinite(title)) {
                return true;
            }
        }
        return switch (acting.kind()) {
            case STATE -> item.length() == 1 && (isHomonym(item) || isAdjective(item)) || isTown(item, acting);
            case BODY -> ofOtherMeaning(acting);
            case PERSON ->
                (item.length() == 1 && isHomonym(item))
                        || isPlace(item, acting)
                        || isAnotherBefore(item, acting)
                        || isDestination(item, acting)
                        || isCutShort(item);
            case BOTH -> false;
        };
    }

    /** "The president" is somebody; "president" with a genitive that nobody could read is not. */
    private boolean isDefinite(Item title) {
        if (title.clitics().definite()) {
            return true;
        }
        Entry entry = title.entry();
        if (title.type().equals("title") || (entry != null && entry.feature("pronoun") != null)) {
            return true;
        }
        Token last = chart.token(title.end() - 1);
        return last.length() > article.length() + 1 && chart.text().startsWith(article, last.from());
    }

    /** A word that means something else unless it stands with more words. */
    private boolean isHomonym(Item item) {
        return has(item.first(), "homonym");
    }

    /** "The Syrian question": an adjective of a state that is spelled as the state's name. */
    private boolean isAdjective(Item item) {
        if (!has(item.first(), "nationality")) {
            return false;
        }
        if (item.clitics().definite()) {
            return true;
        }
        int before = item.first() - 1;
        if (before < 0
                || chart.token(item.first()).gap() == Token.Gap.LINE
                || chart.token(before).kind() != Token.Kind.WORD) {
            return false;
        }
        Token token = chart.token(before);
        boolean definite = token.length() > article.length() + 1 && chart.text().startsWith(article, token.from());
        boolean adjective = has(before, "nationality") && !item.clitics().has("to");
        return item.clitics().cost() == 0 && definite && !isPerson(before) || adjective && !has(before, "country");
    }

    /** "In San José, the president": a name that nobody knows behind "in" is a place; so is a province without a governor. */
    private boolean isPlace(Item item, Acting acting) {
        int before = item.first() - 1;
        boolean inside = item.clitics().has("in")
                || (before >= 0
                        && chart.token(item.first()).gap() != Token.Gap.LINE
                        && chart.at(before).stream()
                                .anyMatch(other -> other.type().equals("prep")
                                        && other.text().equals("in")
                                        && other.end() == item.first()));
        for (Party party : acting.parties()) {
            Item named = party.named();
            if (named == null && has(item.first(), "place-word")) {
                return true;
            }
            if (inside
                    && named != null
                    && named.first() == item.first()
                    && named.value() instanceof PersonName name
                    && name.known() == null) {
                return true;
            }
        }
        return false;
    }

    /**
     * "N received the minister of A" with the verb first reads like a name and its title: behind a word that is no preposition
     * an unknown name and a title without a comma may be two people.
     */
    private boolean isAnotherBefore(Item item, Acting acting) {
        Item named = acting.parties().size() == 1 ? acting.parties().get(0).named() : null;
        if (named == null
                || named.first() != item.first()
                || named.end() == item.end()
                || chart.sign(named.end()) != 0) {
            return false;
        }
        boolean unknown = named.value() instanceof PersonName name && name.known() == null;
        int before = item.first() - 1;
        boolean open = before < 0
                || chart.token(before).kind() != Token.Kind.WORD
                || chart.token(item.first()).gap() == Token.Gap.LINE
                || item.clitics().cost() > 0
                || has(before, "prep");
        return unknown && !open;
    }

    /**
     * A state's name that is a town here: longer words name a town, or one of another state is spelled so (Oman and Amman), its
     * doubled letter is written, or the report speaks of that other state and not of this one.
     */
    private boolean isTown(Item item, Acting acting) {
        for (Item city : chart.at(item.first())) {
            String of = city.type().equals("city") ? gazetteer.countryOfCity(city.text()) : null;
            if (of == null || city.end() < item.end()) {
                continue;
            }
            String state =
                    acting.parties().isEmpty() ? null : acting.parties().get(0).id();
            if (city.end() > item.end()) {
                return true;
            }
            boolean doubled = chart.quote(item).indexOf(SHADDA) >= 0;
            if (state != null
                    && gazetteer.isState(state)
                    && !of.equals(state)
                    && item.length() == 1
                    && (doubled || isSpokenOf(of) && !isSpokenOf(state))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the report uses an adjective of a state or a name of several words. */
    private boolean isSpokenOf(String state) {
        if (spokenOf == null) {
            spokenOf = new TreeSet<>();
            for (int at = 0; at < chart.size(); at++) {
                for (Item item : chart.at(at)) {
                    boolean several = item.type().equals("country") && item.length() > 1;
                    boolean unlike = item.type().equals("country") && !has(at, "city");
                    if (several || unlike || item.type().equals("nationality")) {
                        spokenOf.add(item.text());
                    }
                }
            }
        }
        return spokenOf.contains(state);
    }

    /** "The visit of the crown prince to A": behind the noun of a journey a glued "to" says where it goes. */
    private boolean isDestination(Item item, Acting acting) {
        boolean to = acting.parties().stream()
                .map(Party::said)
                .anyMatch(said -> said != null
                        && said.end() == item.end()
                        && said.clitics().has("to"));
        return to
                && item.first() > 0
                && chart.at(item.first() - 1).stream()
                        .anyMatch(before -> before.type().equals("trigger") && JOURNEYS.contains(before.text()));
    }

    /** "The minister of A | the president of B": only the first word of a post of somebody else was taken for one. */
    private boolean isCutShort(Item item) {
        for (Item part : item.parts().values()) {
            if (part.value() instanceof Post post && post.party() == null && part.first() > item.first()) {
                for (Item longer : chart.at(part.first())) {
                    if (longer.end() > item.end() && longer.value() instanceof Post other && other.party() != null) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean isPerson(int at) {
        return has(at, "office") || has(at, "honorific") || has(at, "person") || has(at, "name-word");
    }

    private boolean has(int at, String type) {
        for (Item item : chart.at(at)) {
            if (item.type().equals(type)) {
                return true;
            }
        }
        return false;
    }

    /** "Financial" is also "Malian": of a state only where the report names that state or its capital. */
    private boolean ofOtherMeaning(Acting acting) {
        for (Party party : acting.parties()) {
            boolean adjective = party.said() != null && party.said().type().equals("nationality");
            if (adjective && party.id() != null && homonyms.contains(party.id()) && !isNamed(party.id())) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(String state) {
        if (named == null) {
            named = new TreeSet<>();
            for (int at = 0; at < chart.size(); at++) {
                for (Item item : chart.at(at)) {
                    if (item.type().equals("country")) {
                        named.add(item.text());
                    } else if (item.type().equals("city") && gazetteer.isCapital(item.text())) {
                        named.add(String.valueOf(gazetteer.countryOfCity(item.text())));
                    }
                }
            }
        }
        return named.contains(state);
    }
}
