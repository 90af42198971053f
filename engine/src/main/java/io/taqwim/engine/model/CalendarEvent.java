package io.taqwim.engine.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event as all reports together tell it ({@code docs/formats.md}, section 3).
 *
 * @param id the least of the content hashes of its mentions
 * @param aliases all of them, in order: every one resolves to this event for ever
 * @param when the days that the calendar holds; those that another value excludes stand in {@code conflicts}
 * @param startExpr how the first day was said, where no report gives the day itself
 * @param partOf id of the event that this one is a programme item of
 * @param background whether every report tells it as background only
 * @param claims every value that any report gave for any field
 */
public record CalendarEvent(
        String id,
        List<String> aliases,
        Wording title,
        String kind,
        @Nullable String rank,
        CalendarStatus status,
        DateInterval when,
        @Nullable String startExpr,
        @Nullable String endExpr,
        Place place,
        List<Participant> parties,
        List<String> topics,
        @Nullable String partOf,
        boolean background,
        @Nullable String attributedTo,
        List<MentionRef> mentions,
        Sources sources,
        List<ReportClaim> claims,
        List<Conflict> conflicts,
        List<Move> history) {
    public CalendarEvent {
        aliases = List.copyOf(aliases);
        parties = List.copyOf(parties);
        topics = List.copyOf(topics);
        mentions = List.copyOf(mentions);
        claims = List.copyOf(claims);
        conflicts = List.copyOf(conflicts);
        history = List.copyOf(history);
    }

    /** The value of a field as an editor writes it, null where it is unknown ({@link EditedField}). */
    public @Nullable String held(String field) {
        return switch (field) {
            case "kind" -> kind;
            case "rank" -> rank;
            case "status" -> status.code();
            case "start" -> heldStart();
            case "end" ->
                when.precision() != Precision.DAY || when.end() == null
                        ? null
                        : when.end().toString();
            case "background" -> Boolean.toString(background);
            case "place.country" -> place.country();
            case "place.city" -> place.city();
            case "place.venue" -> place.venue();
            default -> heldOfParty(field);
        };
    }

    private @Nullable String heldStart() {
        LocalDate start = when.start();
        LocalDate end = when.end();
        Precision precision = when.precision();
        if (start == null || precision == null) {
            return null;
        }
        return switch (precision) {
            case DAY -> start.toString();
            case MONTH -> start.toString().substring(0, 7);
            case YEAR -> start.toString().substring(0, 4);
            default -> end == null ? null : start + "/" + end;
        };
    }

    private @Nullable String heldOfParty(String field) {
        String id = EditedField.partyOf(field);
        for (Participant party : parties) {
            if (party.id().equals(id)) {
                return EditedField.isPerson(field) ? party.person() : party.role();
            }
        }
        return null;
    }

    /** This event as an item of another, or of none. */
    public CalendarEvent partOf(@Nullable String parent) {
        return with(status, parent);
    }

    /** This event as one that took place. */
    public CalendarEvent held() {
        return with(CalendarStatus.HELD, partOf);
    }

    private CalendarEvent with(CalendarStatus status, @Nullable String partOf) {
        return new CalendarEvent(
                id,
                aliases,
                title,
                kind,
                rank,
                status,
                when,
                startExpr,
                endExpr,
                place,
                parties,
                topics,
                partOf,
                background,
                attributedTo,
                mentions,
                sources,
                claims,
                conflicts,
                history);
    }
}
