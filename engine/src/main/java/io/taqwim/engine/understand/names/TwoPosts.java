package io.taqwim.engine.understand.names;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.language.Item;
import java.util.List;
import java.util.Set;

/** Whether posts that stand side by side are of two people. */
final class TwoPosts {
    static final String PRESIDENT = "president";
    static final String OF_ANY_BODY = "organisation_president";

    private static final String ENVOY = "envoy";
    private static final String ROYAL = "royal";
    /** Offices of an organisation that leaders of its states hold in turn. */
    private static final Set<String> IN_TURN = Set.of(OF_ANY_BODY, "president", "council_president");

    private final Gazetteer gazetteer;

    TwoPosts(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** "Received the minister of A | the president of B"; a president who presides over an organisation in turn is one person. */
    boolean actsForAnother(Post first, Post second) {
        String party = first.party();
        String other = second.party();
        if (party == null || other == null || party.equals(other)) {
            return false;
        }
        boolean inTurn = gazetteer.isLeader(first.office())
                && IN_TURN.contains(String.valueOf(second.office()))
                && gazetteer.organisationKind(other) != null;
        return !inTurn;
    }

    /** "The governor | the ambassador of A" are two people; "envoy of the president" is read as one post before. */
    boolean isAnother(Post first, List<Post> others) {
        Item title = first.title();
        if (title == null || first.party() != null || first.isCounterpart()) {
            return false;
        }
        String rank = gazetteer.rank(String.valueOf(first.office()));
        boolean plain = title.length() == 1
                && title.clitics().definite()
                && others.stream().anyMatch(post -> post.party() != null);
        return rank.equals(ENVOY) || (plain && !rank.equals(ROYAL));
    }

    /** "The queen N | the crown prince of A": who reigns holds no lower office. */
    boolean isAnotherThanTheKing(List<Post> posts) {
        String office = String.valueOf(posts.get(0).office());
        boolean reigns = gazetteer.rank(office).equals("head_of_state") && !office.equals(PRESIDENT);
        return reigns
                && posts.get(0).party() == null
                && posts.stream().anyMatch(post -> !post.isCounterpart() && !gazetteer.isLeader(post.office()));
    }
}
