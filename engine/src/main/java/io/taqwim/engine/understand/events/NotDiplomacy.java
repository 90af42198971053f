package io.taqwim.engine.understand.events;

import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Types;
import io.taqwim.engine.understand.names.Actor;
import io.taqwim.engine.understand.names.Party;
import java.util.List;

/** Whether a whole report is of another world that uses the same words: a football "summit", a club's "visit". */
final class NotDiplomacy {
    private static final int FEWEST = 4;

    private static final Types SPORT = Types.of("sport");

    private NotDiplomacy() {}

    /** More words of sport than office holders who act for somebody. */
    static boolean isSport(Chart chart, List<Actor> actors) {
        int sport = 0;
        for (int at = 0; at < chart.size(); at++) {
            sport += SPORT.isAt(chart, at) ? 1 : 0;
        }
        if (sport < FEWEST) {
            return false;
        }
        long offices = actors.stream()
                .flatMap(actor -> actor.parties().stream())
                .filter(NotDiplomacy::isInOffice)
                .count();
        return sport > offices;
    }

    private static boolean isInOffice(Party party) {
        return party.office() != null && party.id() != null;
    }
}
