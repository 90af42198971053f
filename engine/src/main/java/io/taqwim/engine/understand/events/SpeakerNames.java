package io.taqwim.engine.understand.events;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Entry;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.understand.names.Actor;
import io.taqwim.engine.understand.names.Party;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What those who speak are called in English: persons, agencies, bodies of a state, sources without a name. */
final class SpeakerNames {
    /** What else a name may be listed as without being an ordinary word. */
    private static final Set<String> NAMES = Set.of("agency", "name-word", "name", "actor", "person");

    private final Chart chart;
    private final Gazetteer gazetteer;
    private @Nullable String lastAgency;

    SpeakerNames(Chart chart, Gazetteer gazetteer) {
        this.chart = chart;
        this.gazetteer = gazetteer;
    }

    /** A name of one word that means something else too is an agency's where it stands between quotation marks. */
    boolean isAgency(Part part) {
        if (!part.is(Part.Kind.AGENCY)) {
            return part.is(Part.Kind.SOURCE, "agency");
        }
        boolean quoted = part.first() > 0 && chart.sign(part.first() - 1) == '"';
        boolean oneWord = part.end() - part.first() == 1;
        return quoted
                || !oneWord
                || chart.at(part.first()).stream()
                        .allMatch(item -> NAMES.contains(item.type()) || item.end() > part.end());
    }

    /** An agency by its name; "the agency" is the one named last. */
    Draft.@Nullable Speaker agency(Part part) {
        if (part.is(Part.Kind.AGENCY)) {
            lastAgency = part.value();
        }
        return lastAgency == null ? null : new Draft.Speaker(lastAgency, part);
    }

    /**
     * "A diplomatic source of France", "the Chinese media", "the foreign ministry": by its state, without which it is nobody.
     * An office without one is that of whoever holds it among those named before.
     */
    Draft.@Nullable Speaker teller(List<Part> parts, int at, List<Part> before) {
        Part part = parts.get(at);
        String english = part.feature("english");
        String state = stateBehind(parts, at);
        String office = part.feature("office");
        if (state == null && office != null) {
            state = stateOfHolder(parts.subList(0, at), office);
            state = state == null ? stateOfHolder(before, office) : state;
        }
        String adjective = state == null ? null : gazetteer.stateAdjective(state);
        if (english == null || adjective == null && !"yes".equals(part.feature("alone"))) {
            return null;
        }
        return new Draft.Speaker(adjective == null ? english : adjective + " " + english, part);
    }

    private @Nullable String stateBehind(List<Part> parts, int at) {
        Part part = parts.get(at);
        int behind = part.end();
        for (Item item : behind < chart.size() ? chart.at(behind) : List.<Item>of()) {
            if (item.type().equals("nationality") || item.type().equals("country")) {
                return item.text();
            }
        }
        if (at + 1 >= parts.size() || parts.get(at + 1).first() - behind > 1) {
            return null;
        }
        Actor actor = parts.get(at + 1).actor();
        return actor != null && actor.parties().size() == 1
                ? actor.parties().get(0).id()
                : null;
    }

    /** The nearest before it, and those behind it in the sentence after them. */
    private static @Nullable String stateOfHolder(List<Part> parts, String office) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            Actor actor = parts.get(i).actor();
            for (Party party : actor == null ? List.<Party>of() : actor.parties()) {
                boolean holds = office.equals(party.office()) && party.said() == null; // "the president", at home
                if (holds && party.id() != null) {
                    return party.id();
                }
            }
        }
        return null;
    }

    /** A person by name; a body that speaks for a state, and a state itself, by the English name. */
    Draft.@Nullable Speaker named(Part part) {
        Actor actor = part.actor();
        if (actor == null || actor.parties().size() != 1) {
            return null;
        }
        Party party = actor.parties().get(0);
        if (party.person() != null) {
            return new Draft.Speaker(party.person(), part);
        }
        Item said = party.said();
        if (said != null && said.type().equals("organisation") && actor.kind() == Actor.Kind.STATE) {
            String body = gazetteer.organisationName(said.text());
            return body == null ? null : new Draft.Speaker(body, part);
        }
        boolean speaks = actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.BODY;
        String id = speaks ? party.id() : null;
        if (id == null) {
            return null;
        }
        String body = body(actor);
        String state = body == null ? gazetteer.stateName(id) : gazetteer.stateAdjective(id);
        return state == null ? null : new Draft.Speaker(body == null ? state : state + " " + body, part);
    }

    /** What a ministry, presidency or parliament is called in English, behind the adjective of its state. */
    private static @Nullable String body(Actor actor) {
        Item of = actor.item().part("b");
        Item word = of == null ? null : of.part("b");
        Entry entry = word == null ? null : word.entry();
        return entry == null ? null : entry.feature("english");
    }
    /** "The Kremlin's adviser, N": who is named right behind a body speaks for it. */
    Part apposed(List<Part> parts, int at, int end) {
        Part body = parts.get(at);
        Part next = at + 1 < end ? parts.get(at + 1) : null;
        boolean person = next != null
                && next.actor() != null
                && next.actor().kind() == Actor.Kind.PERSON
                && next.afterComma()
                && next.marker().isEmpty()
                && next.first() - body.end() <= 1;
        boolean ofBody = body.actor() != null && body.actor().kind() != Actor.Kind.PERSON;
        return person && ofBody && next != null ? next : body;
    }
}
