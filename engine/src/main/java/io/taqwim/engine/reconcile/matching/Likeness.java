package io.taqwim.engine.reconcile.matching;

import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.Place;
import io.taqwim.engine.model.Precision;
import io.taqwim.engine.model.Span;
import io.taqwim.engine.reconcile.copies.Copies;
import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How much two tellings speak for one event, or what forbids it. The weights are few and were set by hand on the
 * measuring reports: what names an event (who, which days) weighs more than what colours it.
 */
final class Likeness {
    /** From here on two tellings are taken for one event: same kind, same parties, and a sign of person, day or place. */
    static final double ENOUGH = 3.75;

    private static final double SAME_KIND = 1.0;
    private static final double ALIKE_KIND = 0.5;
    private static final double SAME_PARTIES = 2.0;
    private static final double SOME_PARTIES = 1.0;
    private static final double ONE_OF_MANY = 0.5;
    private static final double SAME_PERSON = 1.0;
    private static final double OTHER_PERSON = -1.0;
    private static final double SAME_DAY = 2.0;
    private static final double DAYS_MEET = 1.5;
    private static final double SAME_COUNTRY = 0.5;
    private static final double SAME_CITY = 0.5;
    private static final double OTHER_CITY = -0.5;
    private static final double SAME_VENUE = 1.0;
    private static final double OTHER_VENUE = -0.5;
    private static final double SAME_TOPIC = 0.25;
    private static final double SAME_PARENT = 1.0;
    private static final double SAME_WORDS = 2.0;

    /** More than a day: a copy that has another day where the text has this one tells the same event. */
    private static final double EDITED = 3.0;

    /** Two states often meet and sign: without a person, a day, a venue or a visit in common nothing says that it is one. */
    private static final double NO_SIGN = 1.0;

    /** What is called otherwise by another report, and has only parties and a visit in common with it. */
    private static final double CALLED_OTHERWISE = 2.0;

    /** The same parties seldom have two summits ahead of them. */
    private static final double SAME_PLAN = 0.5;

    /**
     * What two tellings are to each other.
     *
     * @param words what of the score they have for being the same words
     */
    record Verdict(boolean forbidden, double score, double words) {
        private static final Verdict FORBIDDEN = new Verdict(true, 0, 0);
    }

    private final Copies copies;
    private final Kinds kinds;
    private final Edits edits;

    Likeness(Copies copies, Kinds kinds, Edits edits) {
        this.copies = copies;
        this.edits = edits;
        this.kinds = kinds;
    }

    /** @param parents whether both are items of one event (1), of two (-1), or one is of none that is known (0) */
    Verdict of(Telling a, Telling b, int parents) {
        double parties = forbidden(a, b) || (parents < 0 && a.onSite()) ? 0 : parties(a, b);
        double people = parties == 0 ? Double.NaN : people(a, b);
        if (Double.isNaN(people)) {
            return Verdict.FORBIDDEN;
        }
        double words = sameWords(a, b) * SAME_WORDS + (edits.between(a.first(), b.first()) ? EDITED : 0);
        double time = time(a, b);
        double score = parties
                + people
                + (a.kind().equals(b.kind()) ? SAME_KIND : ALIKE_KIND)
                + (Double.isNaN(time) ? 0 : time)
                + place(a, b)
                + (meet(a.mention().topics(), b.mention().topics()) ? SAME_TOPIC : 0)
                + (isOneSummitAhead(a, b) ? SAME_PLAN : 0)
                + parents * SAME_PARENT
                + words;
        boolean sure = people > 0 || time >= DAYS_MEET || words > 0;
        return new Verdict(false, score - missingSign(a, b, parents, sure), words);
    }

    /**
     * Two states often meet and sign, and of their talks others are as near in time: without a person, a day, a venue or a
     * visit in common nothing says that it is one. What is called otherwise is not known by its visit either: a forum of
     * businessmen is no audience of the visitor's.
     *
     * @param sure whether a person, a day or words are common to both
     */
    private static double missingSign(Telling a, Telling b, int parents, boolean sure) {
        if (sure || sameVenue(a, b)) {
            return 0;
        }
        if (!a.kind().equals(b.kind())) {
            return CALLED_OTHERWISE;
        }
        return parents > 0 || a.traits().days() ? 0 : NO_SIGN;
    }

    /** Whether they cannot be one event, whatever else is told of it. */
    boolean forbids(Telling a, Telling b) {
        return forbidden(a, b) || !meet(a.parties(), b.parties()) || Double.isNaN(people(a, b));
    }

    /** Whether each names a party that the other does not, so that only a report that names them all could make them one. */
    boolean partiesClash(Telling a, Telling b) {
        return parties(a, b) == 0;
    }

    /** Whether their days exclude each other, so that only a report of a move could make them one event. */
    boolean daysClash(Telling a, Telling b) {
        return Double.isNaN(time(a, b)) && sameWords(a, b) == 0;
    }

    private boolean forbidden(Telling a, Telling b) {
        return !kinds.same(a.kind(), b.kind())
                || a.onSite() != b.onSite()
                || excludes(a.visitors(), b.visitors())
                || (a.traits().travel() && !a.traits().holds().contains("visit") && excludes(a.hosts(), b.hosts()))
                || excludes(a.organisations(), b.organisations())
                || isOtherSite(a, b)
                || (isOtherCountry(a, b) && sameWords(a, b) == 0);
    }

    /** In the same words another country is another reading or an edited one. */
    private static boolean isOtherCountry(Telling a, Telling b) {
        boolean open = a.traits().open() || b.traits().open();
        return !open
                && differ(a.mention().place().country(), b.mention().place().country());
    }

    private static boolean isOtherSite(Telling a, Telling b) {
        Place here = a.mention().place();
        Place there = b.mention().place();
        boolean sited = a.onSite() || a.traits().sited();
        return sited && (differ(here.venue(), there.venue()) || differ(here.city(), there.city()));
    }

    private static boolean differ(@Nullable String a, @Nullable String b) {
        return a != null && b != null && !a.equals(b);
    }

    /** Whether both name some and none in common. */
    private static boolean excludes(SortedSet<String> a, SortedSet<String> b) {
        return !a.isEmpty() && !b.isEmpty() && !meet(a, b);
    }

    private static boolean meet(Collection<String> a, Collection<String> b) {
        return a.stream().anyMatch(b::contains);
    }

    /** 0 where they cannot be one event's parties. */
    private static double parties(Telling a, Telling b) {
        SortedSet<String> both = new TreeSet<>(a.parties());
        both.retainAll(b.parties());
        if (both.isEmpty()) {
            return 0;
        }
        if (a.parties().equals(b.parties()) || meet(a.organisations(), b.organisations()) && isOpen(a, b)) {
            return SAME_PARTIES;
        }
        int fewer = Math.min(a.parties().size(), b.parties().size());
        if (isOpen(a, b)) {
            return both.size() > 1 ? SOME_PARTIES : ONE_OF_MANY;
        }
        return both.size() == fewer || both.size() > 2 ? SOME_PARTIES : 0;
    }

    private static boolean isOpen(Telling a, Telling b) {
        return a.traits().open() || b.traits().open() || a.traits().holds().contains("visit");
    }

    /** Not a number where another person acts for a party, so that it is another event. */
    private static double people(Telling a, Telling b) {
        double score = 0;
        for (String party : a.people().keySet()) {
            SortedSet<String> here = a.people().get(party);
            SortedSet<String> there = b.people().get(party);
            if (here == null || there == null) {
                continue;
            }
            if (here.stream().anyMatch(name -> isAmong(name, there))) {
                score += SAME_PERSON;
            } else if (a.visitors().contains(party)
                    || a.traits().people()
                    || b.traits().people()) {
                return Double.NaN;
            } else if (!a.hosts().contains(party) && (!isOpen(a, b) || isOfTwo(a, b))) {
                score += OTHER_PERSON;
            }
        }
        return score;
    }

    private static boolean isOneSummitAhead(Telling a, Telling b) {
        return a.traits().open()
                && a.kind().equals(b.kind())
                && a.isPlan()
                && b.isPlan()
                && a.parties().equals(b.parties());
    }

    /** A summit of two is as much who meets whom as talks are. */
    private static boolean isOfTwo(Telling a, Telling b) {
        return !a.traits().travel()
                && Math.min(a.parties().size(), b.parties().size()) == 2
                && !meet(a.organisations(), b.organisations());
    }

    private static boolean isAmong(String name, SortedSet<String> names) {
        return names.stream().anyMatch(other -> PersonNames.agree(name, other));
    }

    /** Not a number where the days exclude each other. */
    private static double time(Telling a, Telling b) {
        Reach here = a.reach();
        Reach there = b.reach();
        if (here.told() && there.told()) {
            return told(a, b);
        }
        // Nothing tells when one of them was: alike as they are, they may be years apart.
        if (here.isOpen() || there.isOpen() || !here.meets(there)) {
            return Double.NaN;
        }
        double near = 1.0 / (1 + daysApart(a, b) / 14.0);
        return here.assumed() || there.assumed() ? near / 2 : near;
    }

    /** For an undated telling: from its publication to the day, or to the other's publication. */
    private static long daysApart(Telling a, Telling b) {
        return Math.abs(anchor(a) - anchor(b));
    }

    private static long anchor(Telling t) {
        LocalDate published = t.first().published();
        return t.reach().told() || published == null ? t.reach().from() : published.toEpochDay();
    }

    private static double told(Telling a, Telling b) {
        Reach here = a.reach();
        Reach there = b.reach();
        if (here.exact() && there.exact()) {
            return here.from() == there.from() ? SAME_DAY : here.meets(there) ? DAYS_MEET : Double.NaN;
        }
        if (here.meets(there)) {
            return switch (coarser(a.mention(), b.mention())) {
                case DAY, WEEK -> 1.25;
                case MONTH -> 1.0;
                case QUARTER, HALF -> 0.75;
                case YEAR, DECADE -> 0.25;
            };
        }
        boolean plans = a.isPlan() || b.isPlan();
        long unit = Math.max(here.exact() ? 0 : here.length(), there.exact() ? 0 : there.length());
        return plans && here.gap(there) <= Math.min(unit, 45) ? 0.25 : Double.NaN;
    }

    private static Precision coarser(Mention a, Mention b) {
        Precision here = a.when().precision();
        Precision there = b.when().precision();
        if (here == null || there == null) {
            return Precision.DECADE;
        }
        return here.finerThan(there) ? there : here;
    }

    private static double place(Telling a, Telling b) {
        Place here = a.mention().place();
        Place there = b.mention().place();
        double score = 0;
        if (here.country() != null && here.country().equals(there.country())) {
            score += SAME_COUNTRY;
        } else if (differ(here.country(), there.country())) {
            score += 2 * OTHER_CITY;
        }
        if (here.city() != null && there.city() != null) {
            score += here.city().equals(there.city()) ? SAME_CITY : OTHER_CITY;
        }
        if (here.venue() != null && there.venue() != null) {
            score += here.venue().equals(there.venue()) ? SAME_VENUE : OTHER_VENUE;
        }
        return score;
    }

    private static boolean sameVenue(Telling a, Telling b) {
        String venue = a.mention().place().venue();
        return venue != null && venue.equals(b.mention().place().venue());
    }

    /** How far a report of the one has the words of a report of the other, printed within a few days. */
    private double sameWords(Telling a, Telling b) {
        if (edits.between(a.first(), b.first())) {
            return 1;
        }
        Told here = a.first();
        Told there = b.first();
        Span words = here.words();
        Span otherWords = there.words();
        if (words == null || otherWords == null) {
            return 0;
        }
        return Edits.near(here, there) ? copies.sameWords(here.report(), words, there.report(), otherWords) : 0;
    }
}
