package io.taqwim.engine.understand.events;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.language.Chart;
import io.taqwim.engine.understand.names.Actor;
import io.taqwim.engine.understand.names.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which meetings are more than talks: those of an organisation, and those of three and more delegations. */
final class Sessions {
    /** Ranks of those whose meeting is a summit. */
    private static final Set<String> LEADERS = Set.of("head_of_state", "head_of_government");

    /** Words that may stand between a noun and what it is of. */
    private static final int QUOTED = 2;

    /** Where those stand who attend a session and whose it is not. */
    private static final Set<Source> ATTENDING = Set.of(Source.SUBJECT, Source.LEFT_OUT, Source.ACCOMPANIED, Source.BY);

    /** Trigger of meeting. */
    private static final String MEET = "meet";

    private final Chart chart;
    private final Gazetteer gazetteer;

    Sessions(Chart chart, Gazetteer gazetteer) {
        this.chart = chart;
        this.gazetteer = gazetteer;
    }

    /** A meeting of three and more states, not of one with named others, is a conference of theirs; of their leaders, a summit. */
    void delegations(Draft draft) {
        boolean together = !draft.isVerb() || isOfAll(draft);
        boolean several = draft.kind.equals("meeting")
                && together
                && !draft.isPlural()
                && draft.parties("").size() > 2
                && draft.fillers.stream().noneMatch(filler -> filler.source() == Source.WITH);
        if (several) {
            boolean leaders = draft.fillers.stream().allMatch(filler -> isLeader(filler.party()));
            draft.kind = leaders ? "summit" : "conference";
        }
    }

    /** "The ministers of A, B and C meet": all of them do, and none is met. */
    private static boolean isOfAll(Draft draft) {
        return draft.trigger().value().equals(MEET)
                && draft.fillers.stream().allMatch(filler -> filler.source() == Source.SUBJECT);
    }

    private boolean isLeader(Party party) {
        return party.office() != null && LEADERS.contains(gazetteer.rank(party.office()));
    }

    /** Those of them who are heads of state or government. */
    List<Part> leaders(List<Part> people) {
        return people.stream()
                .filter(part ->
                        part.actor() != null && part.actor().parties().stream().allMatch(this::isLeader))
                .toList();
    }

    /** One organisation, its leaders or its council that meet, or a meeting that it holds, are a session of it. */
    void council(Draft draft) {
        if (isAttended(draft)) {
            draft.kind = "conference";
            return;
        }
        if (draft.fillers.size() != 1 || !draft.kind.equals("meeting")) {
            return;
        }
        Filler filler = draft.fillers.get(0);
        boolean place = filler.source() == Source.GENITIVE || filler.source() == Source.SUBJECT;
        if (!place || filler.party().person() != null || !isOrganisation(filler.party())) {
            return;
        }
        int behind = filler.part().end();
        boolean ofAnother = behind < chart.size()
                && chart.at(behind).stream().anyMatch(item -> item.clitics().has("to"));
        if (ofAnother) {
            return; // "the general assembly of the company"
        }
        boolean leaders = chart.at(filler.part().first()).stream()
                .anyMatch(item -> item.type().equals("leaders"));
        if (leaders) {
            draft.kind = "summit";
        } else if (!draft.isVerb() || draft.trigger().value().equals(MEET)) {
            draft.kind = "conference";
        }
    }

    /** "N takes part in the meeting of the organisation": one body whose meeting it is, and those who attend it. */
    private boolean isAttended(Draft draft) {
        if (!draft.kind.equals("meeting") || draft.isVerb() || draft.isPlural()) {
            return false;
        }
        int bodies = 0;
        for (Filler filler : draft.fillers) {
            boolean body = filler.source() == Source.GENITIVE
                    && filler.part().actor() != null
                    && filler.part().actor().kind() != Actor.Kind.PERSON
                    && isOrganisation(filler.party());
            if (!body && !attends(filler)) {
                return false;
            }
            bodies += body ? 1 : 0;
        }
        return bodies == 1 && draft.fillers.size() > 1;
    }

    private boolean attends(Filler filler) {
        return ATTENDING.contains(filler.source()) && !isOrganisation(filler.party());
    }

    /** "A meeting of the council of X", with a glued "to" instead of the genitive. */
    List<Part> ofBody(Draft draft) {
        List<Part> bodies = new ArrayList<>();
        if (!draft.fillers.stream().allMatch(this::attends) || draft.isVerb() || !draft.kind.equals("meeting")) {
            return bodies;
        }
        for (Part part : draft.clause.marked("to")) {
            boolean near = part.first() - draft.trigger().end() <= QUOTED;
            if (near && part.actor() != null && part.actor().parties().stream().allMatch(this::isOrganisation)) {
                bodies.add(part);
            }
        }
        return bodies;
    }

    /** "The Syria summit": others hold it about a state, or in it. */
    boolean isTheme(Draft draft, List<Part> genitive) {
        Actor actor = genitive.size() == 1 ? genitive.get(0).actor() : null;
        return actor != null
                && draft.kind.equals("summit")
                && draft.clause.marked("with").isEmpty()
                && actor.kind() == Actor.Kind.STATE
                && actor.parties().size() == 1
                && !isOrganisation(actor.parties().get(0));
    }

    private boolean isOrganisation(Party party) {
        boolean named = party.said() != null && party.said().type().equals("organisation");
        return named || party.id() != null && !gazetteer.isState(party.id());
    }
}
