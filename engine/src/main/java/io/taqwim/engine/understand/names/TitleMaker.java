package io.taqwim.engine.understand.names;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.gazetteer.Term;
import io.taqwim.engine.language.Entry;
import io.taqwim.engine.language.Grammar;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.language.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes posts and actors of what the title rules captured; null where the parts do not fit together. */
final class TitleMaker implements Grammar.Maker {
    /** "President" of whatever body; without that body it is a head of state. */
    private static final String OF_ANY_BODY = "organisation_president";

    private final Gazetteer gazetteer;
    private final Set<String> knownOnly;

    /** What an actor item holds until the report around it decides what is still open. */
    record Acting(Actor.Kind kind, List<Party> parties) {
        Acting {
            parties = List.copyOf(parties);
        }
    }

    /** @param knownOnly offices whose words mean something else but for parties that have had holders of it */
    TitleMaker(Gazetteer gazetteer, Set<String> knownOnly) {
        this.gazetteer = gazetteer;
        this.knownOnly = Set.copyOf(knownOnly);
    }

    @Override
    public @Nullable Object make(Rule rule, Map<String, Item> parts) {
        return switch (String.valueOf(rule.value().get("make"))) {
            case "title" -> title(part(parts, "t"));
            case "post" -> post(part(parts, "o"), parts.get("n"), parts);
            case "counterpart" -> new Post(null, party(parts.get("n")), parts.get("n"), false);
            case "body" -> party(part(parts, "n")) == null ? null : part(parts, "n");
            case "titled" -> titled(parts);
            case "known-titled" -> name(parts).known() == null ? null : titled(parts);
            case "full-titled" ->
                name(parts).known() == null && name(parts).words().size() < 2 ? null : titled(parts);
            case "posts" -> new Acting(Actor.Kind.PERSON, List.of(acting(posts(parts), null)));
            case "name" -> name(part(parts, "p"));
            case "nationality-name" -> nationalityName(parts);
            case "state" -> state(part(parts, "n"));
            case "body-actor" -> body(part(parts, "b"));
            case "several" -> several(parts);
            case "both" -> new Acting(Actor.Kind.BOTH, List.of());
            default -> throw new IllegalStateException("no title rule makes that: " + rule.id());
        };
    }

    private static Item part(Map<String, Item> parts, String name) {
        Item part = parts.get(name);
        if (part == null) {
            throw new IllegalStateException("the rule captures no " + name);
        }
        return part;
    }

    private static @Nullable Post title(Item title) {
        Entry entry = title.entry();
        if (entry == null) {
            return null;
        }
        String country = entry.feature("country");
        String party = country == null ? entry.feature("organisation") : country;
        return new Post(entry.value(), party, title, false);
    }

    private @Nullable Post post(Item office, @Nullable Item whose, Map<String, Item> parts) {
        String rank = gazetteer.rank(office.text());
        Entry entry = office.entry();
        if (rank.equals("modifier") || rank.equals("relation") || entry == null || !entry.is("number", "s")) {
            return null;
        }
        String party = party(whose);
        if (whose != null && party == null) {
            return null;
        }
        boolean ofOrganisation = rank.startsWith("organisation");
        if (party == null ? office.text().equals(OF_ANY_BODY) : ofOrganisation && gazetteer.isState(party)) {
            return null;
        }
        if (knownOnly.contains(office.text()) && (party == null || !gazetteer.hasTerm(office.text(), party))) {
            return null;
        }
        return new Post(office.text(), party, whose, isFormer(parts));
    }

    private static boolean isFormer(Map<String, Item> parts) {
        return parts.values().stream()
                .anyMatch(item -> item.type().equals("modifier") && item.text().equals("former"));
    }

    /** The state or organisation that an adjective, a name or a capital stands for. */
    private @Nullable String party(@Nullable Item whose) {
        if (whose == null) {
            return null;
        }
        return switch (whose.type()) {
            case "city" -> gazetteer.countryOfCity(whose.text());
            case "organisation" -> gazetteer.actsFor(whose.text());
            default -> whose.text();
        };
    }

    /** The posts of one person, in their order. */
    private static List<Post> posts(Map<String, Item> parts) {
        List<Post> posts = new ArrayList<>();
        addPost(parts.get("t"), posts);
        addPost(parts.get("q"), posts);
        addPost(parts.get("q2"), posts);
        addPost(parts.get("q3"), posts);
        return posts;
    }

    private static void addPost(@Nullable Item item, List<Post> posts) {
        if (item != null && item.value() instanceof Post post) {
            posts.add(post);
        }
    }

    /** One party out of the posts and the name of one person; the first post that says whom for decides. */
    private static Party acting(List<Post> posts, @Nullable Item named) {
        Post says =
                posts.stream().filter(post -> post.party() != null).findFirst().orElse(posts.get(0));
        boolean former = posts.stream().allMatch(Post::former);
        String office = says.office() == null ? posts.get(0).office() : says.office();
        return new Party(says.party(), says.said(), null, named, office, former);
    }

    private static PersonName name(Map<String, Item> parts) {
        if (part(parts, "p").value() instanceof PersonName name) {
            return name;
        }
        throw new IllegalStateException("the rule captures no name as p");
    }

    private @Nullable Acting titled(Map<String, Item> parts) {
        List<Post> posts = posts(parts);
        if (posts.isEmpty() || twoPeople(parts, posts, name(parts))) {
            return null;
        }
        return new Acting(Actor.Kind.PERSON, List.of(acting(posts, part(parts, "p"))));
    }

    /**
     * "Putin prime minister of India" without a comma is two people, as is a title behind a name that is known to act for
     * somebody else.
     */
    private boolean twoPeople(Map<String, Item> parts, List<Post> posts, PersonName name) {
        Item post = parts.get("t");
        Item named = part(parts, "p");
        boolean nameFirst = post != null && post.first() > named.first();
        if (name.known() == null) {
            return false;
        }
        List<Term> terms = gazetteer.terms(name.known());
        Post last = nameFirst ? posts.get(0) : posts.get(posts.size() - 1);
        boolean apart = last.party() != null
                && !terms.isEmpty()
                && terms.stream().noneMatch(term -> term.party().equals(last.party()));
        return apart && (nameFirst || name.full() || posts.size() > 1);
    }

    private @Nullable Acting name(Item named) {
        if (!(named.value() instanceof PersonName name)) {
            return null;
        }
        if (name.known() == null) {
            return null;
        }
        return new Acting(Actor.Kind.PERSON, List.of(new Party(null, null, name.known(), named, null, false)));
    }

    private @Nullable Acting nationalityName(Map<String, Item> parts) {
        Item whose = part(parts, "n");
        String party = party(whose);
        return party == null || name(parts).known() == null
                ? null
                : new Acting(Actor.Kind.PERSON, List.of(new Party(party, whose, null, part(parts, "p"), null, false)));
    }

    private @Nullable Acting state(Item state) {
        String party = party(state);
        return party == null ? null : new Acting(Actor.Kind.STATE, List.of(Party.state(party, state)));
    }

    private @Nullable Acting body(Item body) {
        if (!(body.value() instanceof Item whose)) {
            return null;
        }
        String party = party(whose);
        return party == null ? null : new Acting(Actor.Kind.BODY, List.of(Party.state(party, whose)));
    }

    /** "The presidents of A and B", "presidents A's N and B's M": states and names in their order. */
    private @Nullable Acting several(Map<String, Item> parts) {
        Item d = parts.get("d");
        String office = d != null && d.type().equals("office") ? d.text() : null;
        List<Party> parties = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            String number = i == 1 ? "" : Integer.toString(i);
            Item whose = parts.get("n" + number);
            Item named = parts.get("p" + number);
            if (whose == null && named == null) {
                break;
            }
            parties.add(new Party(party(whose), whose, null, named, office, false));
        }
        return parties.size() < 2 ? null : new Acting(Actor.Kind.PERSON, parties);
    }
}
