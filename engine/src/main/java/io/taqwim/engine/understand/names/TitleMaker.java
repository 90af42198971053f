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
    private static final String OF_ANY_BODY = TwoPosts.OF_ANY_BODY;

    private final Gazetteer gazetteer;
    private final TwoPosts apart;
    private final Set<String> knownOnly;

    /** Ranks whose office is named by a ministry's business. */
    private static final Set<String> OF_A_MINISTRY = Set.of("minister", "deputy_minister");
    /** Ranks of those who act for somebody's office: the president's envoy, the king's ambassador. */
    private static final Set<String> OF_AN_OFFICE = Set.of("envoy", "aide", "spokesperson", "royal", "military");

    private static final String ENVOY = "envoy";
    private static final String SPOKESPERSON = "spokesperson";
    private static final String ROYAL = "royal";
    private static final String PRESIDENT = TwoPosts.PRESIDENT;
    private static final String DEPUTY_MINISTER = "deputy_minister";
    private static final String AIDE = "presidential_aide";

    /** @param knownOnly offices whose words mean something else but for parties that have it */
    TitleMaker(Gazetteer gazetteer, Set<String> knownOnly) {
        this.gazetteer = gazetteer;
        apart = new TwoPosts(gazetteer);
        this.knownOnly = Set.copyOf(knownOnly);
    }

    @Override
    public @Nullable Object make(Rule rule, Map<String, Item> parts) {
        return switch (String.valueOf(rule.value().get("make"))) {
            case "title" -> title(part(parts, "t"));
            case "post" -> post(part(parts, "o"), parts.get("n"), parts);
            case "post-in" -> postIn(part(parts, "o"), parts.get("n"), parts);
            case "counterpart" -> counterpart(parts);
            case "of-office" -> ofOffice(part(parts, "o"), part(parts, "n"));
            case "accredited" -> accredited(part(parts, "t"));
            case "body" -> party(part(parts, "n")) == null ? null : part(parts, "n");
            case "titled" -> titled(parts);
            case "organisation-titled" -> ofOrganisation(part(parts, "t")) ? titled(parts) : null;
            case "bracketed" -> isOneUnknownWord(name(parts)) ? null : titled(parts);
            case "known-titled" ->
                name(parts).known() == null ? unknownTitled(parts) : fits(parts) ? titled(parts) : null;
            case "full-titled" -> isOneUnknownWord(name(parts)) ? null : titled(parts);
            case "honoured" ->
                isOneUnknownWord(name(parts)) || (name(parts).known() != null && !fits(parts)) ? null : titled(parts);
            case "posts" -> acting(posts(parts), null);
            case "name" -> name(part(parts, "p"));
            case "nationality-name" -> nationalityName(parts);
            case "state" -> state(part(parts, "n"));
            case "capital" -> capital(part(parts, "n"));
            case "states" -> states(part(parts, "n"));
            case "body-actor" -> body(part(parts, "b"));
            case "several" -> several(parts);
            case "both" -> new Acting(Actor.Kind.BOTH, List.of(), List.of());
            case "nobody" -> new Acting(Actor.Kind.STATE, List.of(), List.of());
            default -> throw new IllegalStateException("no title rule makes that: " + rule.id());
        };
    }

    /** One word for several states, whose ids the lexicon lists. */
    private static Acting states(Item item) {
        List<Party> parties = new ArrayList<>();
        String ids = item.text();
        int from = 0;
        for (int blank = ids.indexOf(' '); blank >= 0; blank = ids.indexOf(' ', from)) {
            parties.add(Party.state(ids.substring(from, blank), item));
            from = blank + 1;
        }
        parties.add(Party.state(ids.substring(from), item));
        return new Acting(Actor.Kind.STATE, parties, List.of());
    }

    private static Item part(Map<String, Item> parts, String name) {
        Item part = parts.get(name);
        if (part == null) {
            throw new IllegalStateException("the rule captures no " + name);
        }
        return part;
    }

    private @Nullable Post title(Item title) {
        Entry entry = title.entry();
        if (entry == null) {
            return null;
        }
        String country = entry.feature("country");
        String organisation = entry.feature("organisation");
        String party = country != null ? country : organisation == null ? null : gazetteer.actsFor(organisation);
        return new Post(entry.value(), party, title, title, null, false);
    }

    private boolean ofOrganisation(Item item) {
        return item.value() instanceof Post post && post.party() != null && !gazetteer.isState(post.party());
    }

    private Post counterpart(Map<String, Item> parts) {
        return new Post(null, party(parts.get("n")), parts.get("n"), part(parts, "c"), null, false);
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
        if (whose != null && isNameBehind(office, whose)) {
            return null;
        }
        boolean ofOrganisation = rank.startsWith("organisation");
        if (party == null ? office.text().equals(OF_ANY_BODY) : ofOrganisation && gazetteer.isState(party)) {
            return null;
        }
        if (knownOnly.contains(office.text()) && (party == null || !gazetteer.hasOffice(office.text(), party))) {
            return null;
        }
        boolean ofMinistry = parts.containsKey("f");
        if (ofMinistry && !OF_A_MINISTRY.contains(rank) && !rank.equals(ENVOY) && !rank.equals(SPOKESPERSON)) {
            return null;
        }
        if (ofMinistry && entry.is("case", "accusative")) {
            return null;
        }
        boolean alone = whose == null
                && !ofMinistry
                && office.length() == 1
                && !office.clitics().definite();
        if (alone && rank.equals(ENVOY)) {
            return null;
        }
        Item title = ofMinistry || parts.containsKey("w") ? null : office;
        return new Post(office.text(), party, whose, title, null, isFormer(parts));
    }

    /** "Prince Turki": behind a title with the article, an adjective has it too, or is a name. */
    private static boolean isNameBehind(Item office, Item whose) {
        boolean article = office.length() == 1 && office.clitics().definite();
        return article && whose.type().equals("nationality") && !whose.clitics().definite();
    }

    /** "The minister in Egypt's government"; an ambassador in Egypt is another state's. */
    private @Nullable Post postIn(Item office, @Nullable Item whose, Map<String, Item> parts) {
        String rank = gazetteer.rank(office.text());
        return rank.equals(ENVOY) || rank.equals("head_of_state") ? null : post(office, whose, parts);
    }

    /** "The envoy of the American president", "the ambassador of the king", "deputy of the minister". */
    private @Nullable Post ofOffice(Item office, Item whose) {
        if (!(whose.value() instanceof Post post) || post.isCounterpart()) {
            return null;
        }
        boolean deputy = office.type().equals("deputy");
        if (!deputy && !OF_AN_OFFICE.contains(gazetteer.rank(office.text()))) {
            return null;
        }
        boolean ofMinister = OF_A_MINISTRY.contains(gazetteer.rank(String.valueOf(post.office())));
        String id = !deputy ? office.text() : ofMinister ? DEPUTY_MINISTER : AIDE;
        return new Post(id, post.party(), post.said(), post.title(), post.office(), post.former());
    }

    /** Where an envoy is sent is no party: the words belong to the title. */
    private @Nullable Post accredited(Item item) {
        boolean envoy = item.value() instanceof Post post
                && gazetteer.rank(String.valueOf(post.office())).equals(ENVOY);
        return envoy && item.value() instanceof Post post ? post : null;
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

    /** The town that is meant by "the capital of" a state. */
    private @Nullable String capital(Item whose) {
        String state = party(whose);
        return state == null ? null : gazetteer.capital(state);
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
    private @Nullable Acting acting(List<Post> posts, @Nullable Item named) {
        for (Post post : posts.subList(Math.min(1, posts.size()), posts.size())) {
            if (post.isCounterpart()) {
                return null;
            }
        }
        for (int i = 1; i < posts.size(); i++) {
            Post first = posts.get(i - 1);
            List<Post> beside = posts.subList(i, posts.size()).stream()
                    .filter(post -> named == null || isBefore(first, named) == isBefore(post, named))
                    .toList();
            if (!beside.isEmpty()
                    && (apart.isAnother(first, beside) || named == null && apart.actsForAnother(first, posts.get(i)))) {
                return null;
            }
        }
        Post says =
                posts.stream().filter(post -> post.party() != null).findFirst().orElse(posts.get(0));
        boolean former = posts.stream().allMatch(Post::former);
        String office = office(posts);
        Party party = new Party(
                says.party(),
                says.said(),
                null,
                named,
                office,
                former,
                posts.get(0).isCounterpart());
        Item title = posts.get(0).title();
        boolean bare = says.party() == null && title != null && !posts.get(0).isCounterpart();
        return new Acting(Actor.Kind.PERSON, List.of(party), bare ? List.of(title) : List.of());
    }

    private static boolean isBefore(Post post, Item named) {
        Item words = post.title() == null ? post.said() : post.title();
        return words != null && words.first() < named.first();
    }

    /** The first office that is more than belonging to a ruling house. */
    private @Nullable String office(List<Post> posts) {
        for (Post post : posts) {
            if (post.office() != null && !gazetteer.rank(post.office()).equals(ROYAL)) {
                return post.office();
            }
        }
        return posts.get(0).office();
    }

    private static PersonName name(Map<String, Item> parts) {
        if (part(parts, "p").value() instanceof PersonName name) {
            return name;
        }
        throw new IllegalStateException("the rule captures no name as p");
    }

    private static boolean isOneUnknownWord(PersonName name) {
        return name.known() == null && name.isOneWord();
    }

    private @Nullable Acting titled(Map<String, Item> parts) {
        List<Post> posts = posts(parts);
        if (posts.isEmpty() || twoPeople(parts, posts, name(parts)) || isBehindTheName(parts, posts)) {
            return null;
        }
        return acting(posts, isOfTheOther(posts.get(0), name(parts)) ? null : part(parts, "p"));
    }

    /** "With N N, deputy president of A": a full name in no list before a title that says whose; {@link Doubts} looks before it. */
    private @Nullable Acting unknownTitled(Map<String, Item> parts) {
        List<Post> posts = posts(parts);
        boolean says = !posts.isEmpty()
                && posts.get(0).party() != null
                && !posts.get(0).isCounterpart();
        return says && !isOneUnknownWord(name(parts)) ? titled(parts) : null;
    }

    /** "Queen Elizabeth | the crown prince": a bare title behind the name of one who never held it is somebody else's. */
    private boolean isBehindTheName(Map<String, Item> parts, List<Post> posts) {
        String known = name(parts).known();
        List<Term> terms = known == null ? List.of() : gazetteer.terms(known);
        Item named = part(parts, "p");
        for (String key : List.of("t", "q", "q2", "q3")) {
            Item item = parts.get(key);
            if (item != null
                    && item.first() == named.end()
                    && item.value() instanceof Post post
                    && post.party() == null) {
                String rank = gazetteer.rank(String.valueOf(post.office()));
                boolean another = terms.isEmpty()
                        ? posts.get(0).party() != null
                        : terms.stream()
                                .noneMatch(term -> gazetteer.rank(term.office()).equals(rank));
                if (another) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "The aide of the president, Putin" names the president. */
    private boolean isOfTheOther(Post post, PersonName name) {
        if (post.of() == null || name.known() == null) {
            return false;
        }
        String rank = gazetteer.rank(post.of());
        return gazetteer.terms(name.known()).stream()
                .anyMatch(term -> gazetteer.rank(term.office()).equals(rank));
    }

    /** Whether the person is known to have held an office of that rank: "Elizabeth crown prince" is two people. */
    private boolean fits(Map<String, Item> parts) {
        List<Post> posts = posts(parts);
        String known = name(parts).known();
        if (known == null || posts.isEmpty() || posts.get(0).isCounterpart()) {
            return false;
        }
        List<Term> terms = gazetteer.terms(known);
        Post first = posts.get(0);
        String rank = gazetteer.rank(String.valueOf(first.office()));
        boolean held =
                terms.stream().anyMatch(term -> gazetteer.rank(term.office()).equals(rank));
        Item title = first.title();
        boolean oneWord = title != null && title.length() == 1 && first.party() == null;
        return (terms.isEmpty() || held) && !oneWord;
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
            return apart.isAnotherThanTheKing(posts)
                    || posts.stream()
                                    .map(Post::party)
                                    .filter(party -> party != null && gazetteer.isState(party))
                                    .distinct()
                                    .count()
                            > 1;
        }
        List<Term> terms = gazetteer.terms(name.known());
        boolean apart = !terms.isEmpty()
                && posts.stream()
                        .map(Post::party)
                        .anyMatch(party -> party != null
                                && terms.stream()
                                        .noneMatch(term ->
                                                gazetteer.actsFor(term.party()).equals(party)));
        return apart && (nameFirst || name.full() || posts.size() > 1);
    }

    private @Nullable Acting name(Item named) {
        if (!(named.value() instanceof PersonName name)) {
            return null;
        }
        if (name.known() == null) {
            return null;
        }
        return Acting.of(Actor.Kind.PERSON, new Party(null, null, name.known(), named, null, false, false));
    }

    private @Nullable Acting nationalityName(Map<String, Item> parts) {
        Item whose = part(parts, "n");
        String party = party(whose);
        boolean joined = whose.clitics().has("and") && !isOneUnknownWord(name(parts));
        return party == null || (name(parts).known() == null && !joined)
                ? null
                : Acting.of(
                        Actor.Kind.PERSON,
                        new Party(
                                party,
                                whose,
                                null,
                                part(parts, "p"),
                                null,
                                false,
                                whose.clitics().has("and")));
    }

    private @Nullable Acting state(Item state) {
        String party = party(state);
        return party == null ? null : Acting.of(Actor.Kind.STATE, Party.state(party, state));
    }

    private @Nullable Acting body(Item body) {
        if (!(body.value() instanceof Item whose)) {
            return null;
        }
        String party = party(whose);
        return party == null ? null : Acting.of(Actor.Kind.BODY, Party.state(party, whose));
    }

    /** "The presidents of A and B", "presidents A's N and B's M": states and names in their order. */
    private @Nullable Acting several(Map<String, Item> parts) {
        Item d = part(parts, "d");
        boolean people = d.type().equals("office") || !gazetteer.rank(d.text()).isEmpty();
        boolean counterparts = d.type().equals("counterpart");
        String office = people && !counterparts ? d.text() : null;
        office = OF_ANY_BODY.equals(office) ? PRESIDENT : office;
        List<Party> parties = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            String number = i == 1 ? "" : Integer.toString(i);
            Item whose = parts.get("n" + number);
            Item named = parts.get("p" + number);
            if (whose == null && named == null) {
                break;
            }
            parties.add(new Party(party(whose), whose, null, named, office, false, counterparts));
        }
        if (parties.size() < 2) {
            return null;
        }
        return new Acting(people || counterparts ? Actor.Kind.PERSON : Actor.Kind.BODY, parties, List.of());
    }
}
