package io.taqwim.engine.understand.names;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Pack;
import io.taqwim.engine.language.PackFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the actors of an Arabic text: each party as its id, person and office with the words they are read from. */
final class Reading {
    static final List<String> LEADERS =
            List.of("gazetteer/leaders.tsv", "languages/ar/names/people.tsv", "languages/ru/names/people.tsv");

    private static final Reading WITH_ALL = new Reading(PackFiles.packed());

    private final Pack pack;
    private final Names names;

    private Reading(PackFiles files) {
        pack = Pack.read(files, "ar");
        names = Names.of(files, pack, Gazetteer.read(files));
    }

    static List<String> of(String text) {
        return WITH_ALL.read(text, LocalDate.parse("2025-11-24"));
    }

    static List<String> on(String day, String text) {
        return WITH_ALL.read(text, LocalDate.parse(day));
    }

    static List<String> withoutLeaders(String text) {
        return new Reading(PackFiles.packed().without(LEADERS)).read(text, LocalDate.parse("2025-11-24"));
    }

    private List<String> read(String text, LocalDate published) {
        Chart chart = pack.chart(text);
        List<String> read = new ArrayList<>();
        for (Actor actor : names.read(chart, published)) {
            for (Party party : actor.parties()) {
                read.add(party.id() + " " + party.person() + " " + party.office() + " <" + chart.quote(actor.item())
                        + ">");
            }
        }
        return read;
    }
}
