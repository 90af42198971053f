package io.taqwim.engine.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event as one report tells it ({@code docs/formats.md}, section 2).
 *
 * @param startExpr how the first day was said, where that depends on something ({@code P+1}, {@code --11-26}); else null
 * @param partOf id of the mention of the same report that this one is a programme item of
 * @param claims every value with its words; those that the fields do not hold are rivals
 */
public record Mention(
        String id,
        String kind,
        @Nullable String rank,
        Status status,
        DateInterval when,
        @Nullable String startExpr,
        @Nullable String endExpr,
        Place place,
        List<Participant> parties,
        List<String> topics,
        @Nullable String partOf,
        boolean background,
        @Nullable String attributedTo,
        List<Claim> claims) {
    public Mention {
        parties = List.copyOf(parties);
        topics = List.copyOf(topics);
        claims = List.copyOf(claims);
    }

    /** The ids of the parties, in their order. */
    public List<String> partyIds() {
        return parties.stream().map(Participant::id).toList();
    }

    /** The value that this mention holds for a claim's field, as the formats write it, or null. */
    public @Nullable String held(String field) {
        return switch (field) {
            case "kind" -> kind;
            case "rank" -> rank;
            case "status" -> status.code();
            case "start" -> when.start() == null ? startExpr : when.start().toString();
            case "end" -> when.end() == null ? endExpr : when.end().toString();
            case "place.country" -> place.country();
            case "place.city" -> place.city();
            case "place.venue" -> place.venue();
            case "partOf" -> partOf;
            case "background" -> Boolean.toString(background);
            case "attributedTo" -> attributedTo;
            default -> heldOfParty(field);
        };
    }

    private @Nullable String heldOfParty(String field) {
        if (field.startsWith("topics.")) {
            String topic = field.substring("topics.".length());
            return topics.contains(topic) ? topic : null;
        }
        for (Participant party : parties) {
            String path = "parties." + party.id();
            if (field.equals(path)) {
                return party.role();
            }
            if (field.equals(path + ".person")) {
                return party.person();
            }
            if (field.equals(path + ".holder")) {
                return party.holder();
            }
        }
        return null;
    }
}
