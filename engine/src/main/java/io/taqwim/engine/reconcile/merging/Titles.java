package io.taqwim.engine.reconcile.merging;

import io.taqwim.engine.language.Tongue;
import io.taqwim.engine.model.Participant;
import io.taqwim.engine.model.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an event is called in every language of the pages, made from its fields. */
final class Titles {
    private final List<Tongue> tongues;

    Titles(List<Tongue> tongues) {
        this.tongues = tongues;
    }

    /** @param country where it is, which names the host of a journey where no party does */
    Wording of(String kind, @Nullable String rank, List<Participant> parties, @Nullable String country) {
        return Tongue.say(
                tongues,
                tongue -> tongue.labels()
                        .text(
                                key(tongue, kind, rank),
                                named(tongue, visitors(tongue, parties)),
                                named(tongue, hosts(tongue, parties, country)),
                                named(tongue, all(tongue, parties)),
                                kind));
    }

    private static List<String> visitors(Tongue tongue, List<Participant> parties) {
        return parties.stream()
                .filter(party -> party.role().equals("visitor"))
                .map(party -> name(tongue, party))
                .toList();
    }

    /** A journey goes to a country, whoever receives there. */
    private static List<String> hosts(Tongue tongue, List<Participant> parties, @Nullable String country) {
        List<String> hosts = new ArrayList<>();
        for (Participant party : parties) {
            if (party.role().equals("host")) {
                hosts.add(tongue.names().party(party.id()));
            }
        }
        if (hosts.isEmpty() && country != null) {
            hosts.add(tongue.names().country(country));
        }
        return hosts;
    }

    private static List<String> all(Tongue tongue, List<Participant> parties) {
        return parties.stream().map(party -> name(tongue, party)).toList();
    }

    private static String name(Tongue tongue, Participant party) {
        String person = party.person();
        return person == null
                ? tongue.names().party(party.id())
                : tongue.names().person(person);
    }

    private static String key(Tongue tongue, String kind, @Nullable String rank) {
        String plain = "title." + kind;
        if (rank != null && tongue.labels().has(plain + "." + rank)) {
            return plain + "." + rank;
        }
        return tongue.labels().has(plain) ? plain : "title.other";
    }

    private static String named(Tongue tongue, List<String> names) {
        return names.isEmpty() ? tongue.labels().text("title.unnamed") : tongue.list(names);
    }
}
