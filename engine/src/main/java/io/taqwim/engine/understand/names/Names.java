package io.taqwim.engine.understand.names;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Grammar;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.language.Pack;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.language.Yaml;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads who is named in a report: {@code Names.of(pack, gazetteer).read(chart, published)}. Holds no state. */
public final class Names {
    /** Name of the rule file. */
    public static final String RULES = "titles";

    /** Ordinary news takes 1.1. */
    private static final double EFFORT_OF_A_BYTE = 3;

    private final Pack pack;
    private final Gazetteer gazetteer;
    private final Grammar titles;
    private final TitleMaker maker;
    private final Namesakes namesakes;
    private final Romanisation romanisation;
    private final Set<String> familyFirst;

    private Names(PackFiles files, Pack pack, Gazetteer gazetteer) {
        this.pack = pack;
        this.gazetteer = gazetteer;
        pack.rules().needExamples(RULES);
        titles = new Grammar(pack.rules().levels(RULES), EFFORT_OF_A_BYTE);
        maker = new TitleMaker(gazetteer, new TreeSet<>(Yaml.strings(pack.setting("offices-of-known-parties"))));
        romanisation = new Romanisation(pack);
        familyFirst = new TreeSet<>(Yaml.strings(pack.setting("family-name-first")));
        namesakes = new Namesakes(gazetteer, files, "languages/" + pack.code() + "/names/people.tsv", familyFirst);
    }

    /** The names of a language: its pack, and the files from which the pack and the gazetteer were read. */
    public static Names of(PackFiles files, Pack pack, Gazetteer gazetteer) {
        return new Names(files, pack, gazetteer);
    }

    /** The actors of a report, in the order of the text, none overlapping another. */
    public List<Actor> read(Chart chart, @Nullable LocalDate published) {
        return read(chart, published, null);
    }

    /** @param publisher who printed it: his own state's officials are often called by the title alone */
    public List<Actor> read(Chart chart, @Nullable LocalDate published, @Nullable String publisher) {
        new NameRuns(chart, pack).read();
        new Portfolios(chart, pack).read();
        new Organisations(chart, pack, romanisation).read();
        titles.read(chart, maker);
        List<Actor> titled = longest(chart);
        List<Actor> all = withIntroduced(chart, titled);
        return new Cast(gazetteer, namesakes, romanisation, familyFirst, published, home(publisher)).resolve(all);
    }

    /**
     * At each place the longest reading; of equals the one with fewer letters taken off, then the earlier rule. Words that name
     * nobody who could act are among them, without a party.
     */
    private List<Actor> longest(Chart chart) {
        Doubts doubts = new Doubts(chart, pack, gazetteer);
        List<Actor> actors = new ArrayList<>();
        int at = 0;
        while (at < chart.size()) {
            Item best = null;
            for (Item item : chart.at(at)) {
                if (item.value() instanceof Acting acting
                        && (best == null || isBetter(item, best))
                        && !doubts.about(item, acting)
                        && !isLoose(acting, at, actors)) {
                    best = item;
                }
            }
            if (best != null && best.value() instanceof Acting acting) {
                actors.add(new Actor(best, acting.kind(), acting.parties()));
            }
            at = best == null ? at + 1 : best.end();
        }
        return actors;
    }

    /** "… and the Iranian N": somebody whom no list knows must follow one who has a title. */
    private static boolean isLoose(Acting acting, int at, List<Actor> actors) {
        for (Party party : acting.parties()) {
            boolean unknown = acting.parties().size() == 1
                    && party.counterpart()
                    && party.said() != null
                    && party.said().first() == at
                    && party.named() != null
                    && party.named().value() instanceof PersonName name
                    && name.known() == null;
            if (unknown) {
                return actors.isEmpty() || actors.get(actors.size() - 1).end() != at;
            }
        }
        return false;
    }

    private @Nullable String home(@Nullable String publisher) {
        return publisher == null ? null : gazetteer.homeOfOutlet(outlet(publisher));
    }

    /** Whether a publisher is known to print satire. */
    public boolean isSatire(@Nullable String publisher) {
        return publisher != null && gazetteer.isSatire(outlet(publisher));
    }

    /** The id of an outlet that the pack names, else what it is called; a remark in brackets behind the name is none of it. */
    private String outlet(String publisher) {
        int remark = publisher.indexOf('(', 1);
        Chart name = pack.chart(publisher);
        for (Item item : name.size() == 0 ? List.<Item>of() : name.at(0)) {
            if (item.type().equals("agency") && item.end() == name.size()) {
                return item.text();
            }
        }
        boolean known = remark < 0 || gazetteer.homeOfOutlet(publisher) != null;
        return known ? publisher : outlet(publisher.substring(0, remark).strip());
    }

    private boolean leads(Party party, @Nullable String known) {
        return gazetteer.isLeader(party.office())
                || known != null && gazetteer.terms(known).stream().anyMatch(term -> gazetteer.isLeader(term.office()));
    }

    /** Adds, in the gaps between the actors, the later mentions of people whom a title introduced. */
    private List<Actor> withIntroduced(Chart chart, List<Actor> titled) {
        Introduced introduced = new Introduced(chart, pack, new NameLikeness(chart, pack));
        for (Actor actor : titled) {
            for (Party party : actor.parties()) {
                if (party.named() != null && party.named().value() instanceof PersonName name) {
                    String known = name.known();
                    String id = party.id() != null || known == null ? party.id() : gazetteer.partyOf(known, null);
                    introduced.add(name, id != null && familyFirst.contains(id), leads(party, known));
                }
            }
        }
        if (introduced.isEmpty()) {
            return titled;
        }
        List<Actor> all = new ArrayList<>();
        int next = 0;
        int at = 0;
        while (at < chart.size()) {
            while (next < titled.size() && titled.get(next).first() < at) {
                next++;
            }
            if (next < titled.size() && titled.get(next).first() == at) {
                all.add(titled.get(next));
                at = titled.get(next++).end();
                continue;
            }
            Item name = introduced.at(at);
            if (name == null
                    || (next < titled.size() && name.end() > titled.get(next).first())) {
                at++;
                continue;
            }
            all.add(new Actor(name, Actor.Kind.PERSON, List.of(Party.person(null, null, name, null))));
            at = name.end();
        }
        return all;
    }

    private static boolean isBetter(Item item, Item best) {
        return item.end() != best.end()
                ? item.end() > best.end()
                : item.clitics().cost() < best.clitics().cost();
    }
}
