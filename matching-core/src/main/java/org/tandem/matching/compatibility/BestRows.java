package org.tandem.matching.compatibility;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.tandem.matching.internal.graph.Pairs;

/**
 * The best eligible mentors of every mentee, and how many points no other one exceeds. Rows of mentees are judged in parallel, each
 * by one thread, so that nothing depends on who judges what.
 */
final class BestRows {
    /** Pairs that are added at most for one mentee at a time. */
    private static final int MORE = 16;

    /** Stands for the points of others where there are none. */
    private static final long NOBODY = Long.MIN_VALUE;

    private final PairJudge judge;
    private final FixedMentors fixed;
    private final Capacities capacities;
    private final int kept;
    private final int[][] mentors;
    private final long[][] points;
    private final long[] othersAtMost;
    private final List<List<HeldPair>> held;

    BestRows(PairJudge judge, FixedMentors fixed, Capacities capacities, int kept) {
        this.judge = judge;
        this.fixed = fixed;
        this.capacities = capacities;
        this.kept = kept;
        int mentees = judge.programme().mentees().size();
        mentors = new int[mentees][];
        points = new long[mentees][];
        othersAtMost = new long[mentees];
        held = new ArrayList<>(mentees);
        for (int mentee = 0; mentee < mentees; mentee++) {
            mentors[mentee] = new int[0];
            points[mentee] = new long[0];
            held.add(ImmutableList.of());
        }
    }

    /** Judges everybody who can be eligible, and keeps the best of each mentee. */
    void judge(BooleanSupplier stop) {
        JudgedRow.forEach(mentors.length, () -> new Best()::keep, stop);
        Best rest = new Best();
        for (int mentee = 0; mentee < mentors.length; mentee++) {
            if (fixed.of()[mentee].length > mentors[mentee].length) {
                rest.keepFixed(mentee);
            }
        }
    }

    /** Adds pairs by which a plan gains at these prices, see {@link BestPairs#addBetter}. */
    long addBetter(long[] menteePrices, long[] mentorPrices, BooleanSupplier stop) {
        long greatestPrice = Arrays.stream(mentorPrices).max().orElse(0);
        return JudgedRow.forEach(
                mentors.length, () -> new Better(menteePrices, mentorPrices, greatestPrice)::add, stop);
    }

    Pairs pairs() {
        int[] firstPairs = new int[mentors.length + 1];
        for (int mentee = 0; mentee < mentors.length; mentee++) {
            firstPairs[mentee + 1] = Math.addExact(firstPairs[mentee], mentors[mentee].length);
        }
        int[] all = new int[firstPairs[mentors.length]];
        long[] worth = new long[all.length];
        for (int mentee = 0; mentee < mentors.length; mentee++) {
            System.arraycopy(mentors[mentee], 0, all, firstPairs[mentee], mentors[mentee].length);
            System.arraycopy(points[mentee], 0, worth, firstPairs[mentee], mentors[mentee].length);
        }
        return new Pairs(firstPairs, all, worth, false);
    }

    /** Returns the number of pairs kept. */
    long size() {
        return Arrays.stream(mentors).mapToLong(row -> row.length).sum();
    }

    List<HeldPair> held() {
        return held.stream().flatMap(List::stream).collect(ImmutableList.toImmutableList());
    }

    /** Keeps the best of a mentee, and who is fixed. */
    private final class Best extends JudgedRow {
        private final BestPoints best = new BestPoints(judge.points(), this::isEligible);
        private final List<HeldPair> heldHere = new ArrayList<>();

        Best() {
            super(judge, fixed);
        }

        long keep(int mentee) {
            find(mentee);
            heldHere.clear();
            for (int c = 0; c < candidates.count(); c++) {
                int mentor = candidates.mentor(c);
                if (candidates.mayBeHeld(mentor)) {
                    take(mentor, mentee);
                } else {
                    // Judged once it is known to be among the best.
                    eligible[count++] = mentor;
                }
            }
            held.set(mentee, ImmutableList.copyOf(heldHere));
            int most = kept + capacities.openSeats()[mentee];
            best.find(mentee, eligible, count, most);
            othersAtMost[mentee] = best.count() == most && most < count ? best.least() : NOBODY;
            mentors[mentee] = IntStream.concat(Arrays.stream(best.mentors()), Arrays.stream(fixed.of()[mentee]))
                    .sorted()
                    .distinct()
                    .toArray();
            return scored(mentee);
        }

        /** There was no time for the others. */
        void keepFixed(int mentee) {
            find(mentee);
            mentors[mentee] = fixed.of()[mentee];
            scored(mentee);
        }

        private int scored(int mentee) {
            count = mentors[mentee].length;
            System.arraycopy(mentors[mentee], 0, eligible, 0, count);
            score(mentee);
            BestRows.this.points[mentee] = Arrays.copyOf(points, count);
            return count;
        }

        @Override
        void hold(int rule, int mentor, int mentee) {
            heldHere.add(judge.held(rule, mentor, mentee));
        }
    }

    /** Adds to a mentee's mentors those by whom a plan gains most. */
    private final class Better extends JudgedRow {
        private final long[] menteePrices;
        private final long[] mentorPrices;
        private final long greatestPrice;
        private long[] gains = {};

        Better(long[] menteePrices, long[] mentorPrices, long greatestPrice) {
            super(judge, fixed);
            this.menteePrices = menteePrices;
            this.mentorPrices = mentorPrices;
            this.greatestPrice = greatestPrice;
        }

        long add(int mentee) {
            long price = menteePrices[mentee];
            if (capacities.openSeats()[mentee] == 0 || othersAtMost[mentee] == NOBODY
                    || othersAtMost[mentee] <= price - greatestPrice) {
                return 0;
            }
            find(mentee);
            int known = 0;
            for (int c = 0; c < candidates.count(); c++) {
                int mentor = candidates.mentor(c);
                while (known < mentors[mentee].length && mentors[mentee][known] < mentor) {
                    known++;
                }
                boolean isKnown = known < mentors[mentee].length && mentors[mentee][known] == mentor;
                if (!isKnown
                        && othersAtMost[mentee] > price - mentorPrices[mentor]
                        && capacities.freePlaces()[mentor] > 0) {
                    take(mentor, mentee);
                }
            }
            if (count == 0) {
                return 0;
            }
            score(mentee);
            if (gains.length < count) {
                gains = new long[eligible.length];
            }
            int gaining = 0;
            for (int m = 0; m < count; m++) {
                long gain = points[m] - price + mentorPrices[eligible[m]];
                if (gain > 0) {
                    eligible[gaining] = eligible[m];
                    points[gaining] = points[m];
                    gains[gaining++] = gain;
                }
            }
            count = gaining;
            int more = best(MORE);
            merge(mentee, more);
            return more;
        }

        @Override
        void hold(int rule, int mentor, int mentee) {
            // Known since all were judged.
        }

        /** Leaves those by whom most is gained, ties by mentor, in ascending order of mentors, and returns how many are left. */
        private int best(int most) {
            if (count <= most) {
                return count;
            }
            long least = Selection.greatest(gains, count, most);
            int room = most;
            for (int m = 0; m < count; m++) {
                room -= gains[m] > least ? 1 : 0;
            }
            int left = 0;
            for (int m = 0; m < count; m++) {
                if (gains[m] > least || (gains[m] == least && room-- > 0)) {
                    eligible[left] = eligible[m];
                    points[left] = points[m];
                    left++;
                }
            }
            return left;
        }

        private void merge(int mentee, int more) {
            int[] oldMentors = mentors[mentee];
            long[] oldPoints = BestRows.this.points[mentee];
            int[] newMentors = new int[oldMentors.length + more];
            long[] newPoints = new long[newMentors.length];
            for (int at = 0, old = 0, added = 0; at < newMentors.length; at++) {
                if (added == more || (old < oldMentors.length && oldMentors[old] < eligible[added])) {
                    newMentors[at] = oldMentors[old];
                    newPoints[at] = oldPoints[old++];
                } else {
                    newMentors[at] = eligible[added];
                    newPoints[at] = points[added++];
                }
            }
            mentors[mentee] = newMentors;
            BestRows.this.points[mentee] = newPoints;
        }
    }
}
