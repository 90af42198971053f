package io.taqwim.engine.reconcile.merging;

import io.taqwim.engine.language.Tongue;
import io.taqwim.engine.model.CalendarStatus;
import io.taqwim.engine.model.Conflict;
import io.taqwim.engine.model.Conflict.Side;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.EditedField;
import io.taqwim.engine.model.Participant;
import io.taqwim.engine.model.Place;
import io.taqwim.engine.model.Precision;
import io.taqwim.engine.model.ReportClaim;
import io.taqwim.engine.model.Wording;
import io.taqwim.engine.reconcile.editing.Words;
import io.taqwim.engine.reconcile.editing.Words.Word;
import io.taqwim.engine.reconcile.matching.PersonNames;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What an editor said of the fields of an event is held; what the reports say against it stays beside it, as a conflict in
 * which the editor is one voice.
 */
final class EditorsVoice {
    private final Words words;
    private final Account account;
    private final Witnesses witnesses;
    private final List<Tongue> tongues;
    private final List<Conflict> conflicts;

    /** @param conflicts those of the reports; the editor's are put in their place */
    EditorsVoice(Words words, Account account, Witnesses witnesses, List<Tongue> tongues, List<Conflict> conflicts) {
        this.words = words;
        this.account = account;
        this.witnesses = witnesses;
        this.tongues = tongues;
        this.conflicts = conflicts;
    }

    /** The value of a field, where {@code told} is what the reports give. */
    @Nullable
    String value(String field, @Nullable String told) {
        Word word = words.on(field);
        if (word == null) {
            return told;
        }
        weigh(word, told, String::equals);
        return word.value();
    }

    Place place(Place told) {
        return new Place(
                value("place.country", told.country()),
                value("place.city", told.city()),
                value("place.venue", told.venue()));
    }

    boolean background(boolean told) {
        Word word = words.on("background");
        return word == null ? told : "true".equals(word.value());
    }

    CalendarStatus status(CalendarStatus told) {
        Word word = words.on("status");
        String value = word == null ? null : word.value();
        CalendarStatus said = value == null ? null : EditedField.statusOf(value);
        if (word == null || said == null) {
            return told;
        }
        weigh(word, told.code(), EditorsVoice::sameStage);
        return said;
    }

    /** Announced, confirmed and lapsed are what one plan comes to by and by; no report says which. */
    private static boolean sameStage(String code, String other) {
        return stage(code).equals(stage(other));
    }

    private static String stage(String code) {
        return switch (code) {
            case "announced", "confirmed", "lapsed" -> "scheduled";
            case "rescheduled" -> "postponed";
            default -> code;
        };
    }

    List<Participant> parties(List<Participant> told) {
        List<Participant> parties = new ArrayList<>(told);
        for (String field : words.fields()) {
            String id = EditedField.partyOf(field);
            Word word = words.on(field);
            if (id != null && word != null && !EditedField.isPerson(field)) {
                Participant party = find(parties, id);
                weigh(word, party == null ? null : party.role(), String::equals);
                parties.remove(party);
                if (word.value() != null) {
                    parties.add(new Participant(
                            id,
                            word.value(),
                            party == null ? null : party.person(),
                            party == null ? null : party.holder()));
                }
            }
        }
        parties.replaceAll(this::acting);
        return Cast.ordered(parties);
    }

    private static @Nullable Participant find(List<Participant> parties, String id) {
        return parties.stream()
                .filter(party -> party.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private Participant acting(Participant party) {
        Word word = words.on("parties." + party.id() + ".person");
        if (word == null) {
            return party;
        }
        weigh(word, party.person(), PersonNames::agree);
        return new Participant(party.id(), party.role(), word.value(), party.holder());
    }

    /** First and last day; the one on which the editor has no word yields where they do not fit together. */
    DateInterval when(DateInterval told) {
        Word first = words.on("start");
        Word last = words.on("end");
        if (first == null && last == null) {
            return told;
        }
        boolean exact = told.precision() == Precision.DAY;
        if (first != null) {
            weigh(first, text(told.start()), (value, other) -> includes(value, exact ? other : null, told));
        }
        if (last != null && exact) {
            weigh(last, text(told.end()), String::equals);
        }
        DateInterval said =
                first == null || first.value() == null ? DateInterval.UNDATED : EditedField.days(first.value());
        if (said.isDated() && said.precision() != Precision.DAY) {
            return first != null && isAsTold(first, told) ? told : said;
        }
        LocalDate start = first == null ? (exact ? told.start() : null) : said.start();
        LocalDate end = last == null ? (exact ? told.end() : null) : day(last.value());
        if (start != null && end == null && last == null && !account.kind().days()) {
            end = start;
        }
        if (start != null && end != null && end.isBefore(start)) {
            start = first == null ? null : start;
            end = first == null ? end : account.kind().days() ? null : start;
        }
        return start == null && end == null ? DateInterval.UNDATED : new DateInterval(start, end, Precision.DAY);
    }

    /** A month that is pinned and in which no report names the day yet. */
    private static boolean isAsTold(Word word, DateInterval told) {
        return word.value() != null && EditedField.days(word.value()).equals(told);
    }

    /** Whether a day that reports give lies in what the editor says; where they give none, whether both can be. */
    private static boolean includes(String value, @Nullable String day, DateInterval told) {
        DateInterval said = EditedField.days(value);
        LocalDate exact = day == null ? null : Dates.day(day);
        return said.meets(exact == null ? told : DateInterval.day(exact));
    }

    private static @Nullable LocalDate day(@Nullable String value) {
        return value == null ? null : Dates.day(value);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** Puts the editor's value beside those of the reports that it excludes. */
    private void weigh(Word word, @Nullable String told, BiPredicate<String, String> agree) {
        List<ReportClaim> agreeing = new ArrayList<>();
        List<Side> against = new ArrayList<>();
        String value = word.value();
        for (Side side : sides(word.field(), told)) {
            if (value != null && agree.test(value, side.value())) {
                agreeing.addAll(side.claims());
            } else {
                against.add(side);
            }
        }
        conflicts.removeIf(conflict -> conflict.field().equals(word.field()));
        if (!against.isEmpty()) {
            conflicts.add(conflict(word, agreeing, against));
        }
    }

    /** What the reports say: the sides of their conflict, else the one value that they give. */
    private List<Side> sides(String field, @Nullable String told) {
        for (Conflict conflict : conflicts) {
            if (conflict.field().equals(field)) {
                return conflict.sides();
            }
        }
        if (told == null) {
            return List.of();
        }
        List<Said> claims = account.everything().stream()
                .filter(said -> said.claim().field().equals(field) || said.mention() == null && field.equals("status"))
                .filter(said -> says(field, told, said))
                .toList();
        return claims.isEmpty()
                ? List.of()
                : List.of(new Side(
                        told,
                        claims.stream().map(Said::shown).toList(),
                        witnesses.ofValue(claims).size()));
    }

    private static boolean says(String field, String told, Said said) {
        String value = said.claim().value();
        if (field.equals("status")) {
            return said.mention() == null || sameStage(value, told);
        }
        return EditedField.isPerson(field) ? PersonNames.agree(told, value) : value.equals(told);
    }

    private Conflict conflict(Word word, List<ReportClaim> claims, List<Side> against) {
        String author = word.decision().author();
        String value = word.value() == null ? "" : word.value();
        List<Side> sides = new ArrayList<>();
        sides.add(new Side(value, claims, 1 + independent(claims), author));
        sides.addAll(against);
        LocalDate day = word.decision().time().atOffset(ZoneOffset.UTC).toLocalDate();
        Wording why = Tongue.say(
                tongues,
                tongue -> tongue.labels()
                        .text(
                                value.isEmpty() ? "why.editor.unknown" : "why.editor",
                                shown(tongue, word.field(), value),
                                author,
                                tongue.day(day)));
        return new Conflict(word.field(), sides, value, why);
    }

    private int independent(List<ReportClaim> claims) {
        List<Said> said = account.everything().stream()
                .filter(one -> claims.contains(one.shown()))
                .toList();
        return witnesses.ofValue(said).size();
    }

    private static String shown(Tongue tongue, String field, String value) {
        return switch (field) {
            case "start", "end" -> {
                LocalDate day = Dates.day(value);
                yield day == null ? value : tongue.day(day);
            }
            case "kind", "rank", "status" -> label(tongue, "cli." + field + "." + value, value);
            case "place.country" -> tongue.names().country(value);
            case "place.city" -> tongue.names().city(value);
            case "place.venue" -> tongue.names().venue(value);
            default -> EditedField.isPerson(field) ? tongue.names().person(value) : value;
        };
    }

    private static String label(Tongue tongue, String key, String value) {
        return tongue.labels().has(key) ? tongue.labels().text(key) : value;
    }
}
