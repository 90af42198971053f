package io.taqwim.app.publish.agenda;

import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Denial;
import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Participant;
import io.taqwim.engine.model.Problem;
import io.taqwim.engine.model.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** What one report says, for people: its events, what it denies, what was odd. */
public final class MentionLines {
    private final Phrases phrases;
    private final Paper paper;

    public MentionLines(Phrases phrases, Look look, Consumer<String> lines) {
        this.phrases = phrases;
        this.paper = new Paper(look, phrases.rightToLeft(), lines);
    }

    public void print(Mentions mentions) {
        paper.line(0, Style.HEADING, heading(mentions));
        if (mentions.events().isEmpty()) {
            paper.line(2, Style.PLAIN, phrases.label("nothing"));
        }
        mentions.events().forEach(mention -> mention(mentions, mention));
        for (Denial denial : mentions.denials()) {
            String what = phrases.label("colon", phrases.code("kind", denial.kind()), parties(denial.parties()));
            paper.line(2, Style.OFF, phrases.label("denied", what));
        }
        for (Problem problem : mentions.problems()) {
            paper.line(2, Style.OPEN, phrases.label("problem", phrases.foreign(problem.message())));
        }
        paper.blank();
    }

    private String heading(Mentions mentions) {
        Report report = mentions.report();
        LocalDate day = mentions.published().date();
        String published =
                phrases.label("published." + mentions.published().basis().code(), day == null ? "" : phrases.day(day));
        String id = phrases.foreign(report.id());
        String name =
                report.publisher() == null ? id : phrases.label("brackets", phrases.foreign(report.publisher()), id);
        return phrases.list(List.of(name, published));
    }

    private void mention(Mentions mentions, Mention mention) {
        List<Paper.Run> first = new ArrayList<>();
        first.add(new Paper.Run(Style.TITLE, mention.id() + " " + kind(mention)));
        first.add(new Paper.Run(Style.PLAIN, "·"));
        first.add(new Paper.Run(
                Style.OPEN, phrases.status(mention.kind(), mention.status().code())));
        if (mention.background()) {
            first.add(new Paper.Run(Style.QUIET, "· " + phrases.label("background")));
        }
        paper.line(2, first);
        detail(when(mention));
        detail(phrases.list(mention.parties().stream().map(this::party).toList()));
        if (mention.attributedTo() != null) {
            detail(phrases.label("attributed", phrases.foreign(phrases.names().person(mention.attributedTo()))));
        }
        if (mention.partOf() != null) {
            detail(phrases.label("partof", partOf(mentions, mention.partOf())));
        }
        List<String> quotes = mention.claims().stream()
                .map(Claim::quote)
                .distinct()
                .map(phrases::quote)
                .toList();
        paper.line(4, Style.QUIET, phrases.list(quotes));
    }

    private void detail(String text) {
        if (!text.isEmpty()) {
            paper.line(4, Style.PLAIN, text);
        }
    }

    private String kind(Mention mention) {
        return mention.rank() == null ? phrases.code("kind", mention.kind()) : phrases.code("rank", mention.rank());
    }

    private String partOf(Mentions mentions, String id) {
        return mentions.events().stream()
                .filter(whole -> whole.id().equals(id))
                .findFirst()
                .map(whole -> id + " " + kind(whole))
                .orElse(id);
    }

    private String when(Mention mention) {
        List<String> parts = new ArrayList<>();
        DateInterval when = mention.when();
        parts.add(phrases.when(when));
        if (!when.isDated()) {
            mention.claims().stream()
                    .filter(claim -> claim.field().equals("start"))
                    .findFirst()
                    .ifPresent(claim -> parts.add(phrases.label("said", phrases.quote(claim.quote()))));
        }
        if (mention.place().venue() != null) {
            parts.add(phrases.foreign(phrases.names().venue(mention.place().venue())));
        }
        if (mention.place().city() != null) {
            parts.add(phrases.foreign(phrases.names().city(mention.place().city())));
        } else if (mention.place().country() != null) {
            parts.add(phrases.names().country(mention.place().country()));
        }
        return phrases.list(parts);
    }

    private String party(Participant party) {
        String name = phrases.names().party(party.id());
        String person = Objects.requireNonNullElse(party.person(), Objects.requireNonNullElse(party.holder(), ""));
        return person.isEmpty()
                ? name
                : phrases.label(
                        "brackets", name, phrases.foreign(phrases.names().person(person)));
    }

    private String parties(List<String> ids) {
        return phrases.list(ids.stream().map(phrases.names()::party).toList());
    }
}
