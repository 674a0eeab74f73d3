package org.tandem.matching.internal.timefold;

import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollector;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollectorAccumulator;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollectorValueHandle;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the seats of a seating add up to, kept up to date seat by seat in flat arrays. Nearly all of a search's time goes into
 * scoring moves, and one node of Timefold's network for all sums takes half of the time that a node for each takes.
 */
final class Ledger {
    private static final int USUAL_PLACES = 4;
    private static final MenteeNode[] NOBODY = {};

    private final Sums sums;
    private MenteeNode[][] menteesOf = {};
    private int[] loadOf = {};
    private int[] mentorsOf = {};
    private long overfull;
    private long objections;
    private long overdue;
    private long matches;
    private long served;
    private long urgency;
    private long filled;
    private long points;
    private long uneven;
    private long charges;

    /**
     * Sums over a seating.
     *
     * @param overfull by how many mentees mentors are above their places
     * @param objections how often hard rules object to two mentees of one mentor
     * @param overdue how many overdue mentees have a first mentor
     * @param matches how many seats are filled
     * @param served how many mentees without a running mentor have one
     * @param urgency what priority and waiting of those are worth
     * @param filled how many of the places asked for first are filled
     * @param points the points of the pairs
     * @param uneven what loads cost
     * @param charges what soft rules charge for two mentees of one mentor
     */
    record Totals(
            long overfull,
            long objections,
            long overdue,
            long matches,
            long served,
            long urgency,
            long filled,
            long points,
            long uneven,
            long charges) {}

    /**
     * Collects all seats, empty ones too. What is not asked for stays 0 and costs no time. Two that are equal share one
     * node.
     */
    record Sums(boolean hardRules, boolean softRules, boolean loads)
            implements UniConstraintCollector<Seat, Ledger, Totals> {
        @Override
        public Supplier<Ledger> supplier() {
            return () -> new Ledger(this);
        }

        @Override
        public UniConstraintCollectorAccumulator<Ledger, Seat> accumulator() {
            return Entry::new;
        }

        @Override
        public Function<Ledger, Totals> finisher() {
            return Ledger::totals;
        }
    }

    private Ledger(Sums sums) {
        this.sums = sums;
    }

    private Totals totals() {
        return new Totals(
                overfull, objections, overdue, matches, served, urgency, filled, points, uneven, charges);
    }

    private void seat(MenteeNode mentee, MentorNode mentor) {
        int index = mentor.index();
        if (index >= loadOf.length) {
            int length = Math.max(index + 1, 2 * loadOf.length);
            int known = loadOf.length;
            loadOf = Arrays.copyOf(loadOf, length);
            menteesOf = Arrays.copyOf(menteesOf, length);
            Arrays.fill(menteesOf, known, length, NOBODY);
        }
        count(mentee, mentor, 1);
        int load = loadOf[index];
        if (load == menteesOf[index].length) {
            menteesOf[index] = Arrays.copyOf(menteesOf[index], Math.max(USUAL_PLACES, 2 * load));
        }
        menteesOf[index][load] = mentee;
        loadOf[index] = load + 1;
    }

    private void unseat(MenteeNode mentee, MentorNode mentor) {
        int index = mentor.index();
        MenteeNode[] mentees = menteesOf[index];
        int last = --loadOf[index];
        int at = last;
        while (mentees[at].index() != mentee.index()) {
            at--;
        }
        mentees[at] = mentees[last];
        count(mentee, mentor, -1);
    }

    private void serve(MenteeNode mentee) {
        int index = mentee.index();
        if (index >= mentorsOf.length) {
            mentorsOf = Arrays.copyOf(mentorsOf, Math.max(index + 1, 2 * mentorsOf.length));
        }
        matches++;
        if (mentorsOf[index]++ == 0) {
            countFirst(mentee, 1);
        }
    }

    private void leave(MenteeNode mentee) {
        matches--;
        if (--mentorsOf[mentee.index()] == 0) {
            countFirst(mentee, -1);
        }
    }

    /** Counts what a mentee's first mentor is worth. */
    private void countFirst(MenteeNode mentee, int sign) {
        overdue += sign * mentee.overdue();
        served += sign * mentee.alone();
        urgency += sign * mentee.urgency();
    }

    /** Counts what a mentee adds to those who are with a mentor, once or minus once. */
    private void count(MenteeNode mentee, MentorNode mentor, int sign) {
        int load = loadOf[mentor.index()];
        if (load >= mentor.places()) {
            overfull += sign;
        }
        if (sums.loads) {
            filled += sign * (mentor.placesFilled(load + 1L) - mentor.placesFilled(load));
            uneven += sign * (mentor.unevenCost(load + 1L) - mentor.unevenCost(load));
        }
        if (sums.hardRules || sums.softRules) {
            MenteeNode[] others = menteesOf[mentor.index()];
            for (int k = 0; k < load; k++) {
                objections += sums.hardRules ? sign * mentee.objections(mentor, others[k]) : 0;
                charges += sums.softRules ? sign * mentee.charges(mentor, others[k]) : 0;
            }
        }
    }

    /** One seat. It remembers what was added, as the seat has changed already when that is taken out again. */
    private static final class Entry implements UniConstraintCollectorValueHandle<Seat> {
        private final Ledger ledger;
        private @Nullable MenteeNode mentee;
        private @Nullable MentorNode mentor;
        private long amount;

        Entry(Ledger ledger) {
            this.ledger = ledger;
        }

        @Override
        public void add(@Nullable Seat seat) {
            MenteeNode seated = Objects.requireNonNull(seat).mentee();
            MentorNode with = seat.getMentor();
            mentee = seated;
            mentor = with;
            if (with != null) {
                amount = seat.getPoints();
                ledger.points += amount;
                ledger.seat(seated, with);
                ledger.serve(seated);
            }
        }

        @Override
        public void remove() {
            if (mentor != null) {
                MenteeNode seated = Objects.requireNonNull(mentee);
                ledger.points -= amount;
                ledger.unseat(seated, mentor);
                ledger.leave(seated);
            }
        }
    }
}
