package org.tandem.matching.compatibility;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.tandem.matching.internal.host.ContextLoader;
import org.tandem.matching.programme.Programme;

/**
 * The best eligible mentors of every mentee, and how many points no other one exceeds. Rows of mentees are judged in parallel, each
 * by one thread, so that nothing depends on who judges what.
 */
final class BestRows {
    /** Pairs that are added at most for one mentee at a time. */
    private static final int MORE = 16;

    /** Stands for the points of others where there are none. */
    private static final long NOBODY = Long.MIN_VALUE;

    private final Programme programme;
    private final PairJudge judge;
    private final int[][] fixed;
    private final Capacities capacities;
    private final int kept;
    private final int[][] mentors;
    private final long[][] points;
    private final long[] othersAtMost;
    private final List<List<HeldPair>> held;

    BestRows(Programme programme, PairJudge judge, int[][] fixed, Capacities capacities, int kept) {
        this.programme = programme;
        this.judge = judge;
        this.fixed = fixed;
        this.capacities = capacities;
        this.kept = kept;
        int mentees = programme.mentees().size();
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

    /** Does something with the row of a mentee. */
    @FunctionalInterface
    private interface Row {
        long judge(int mentee);
    }

    private long forEach(Supplier<Row> worker, BooleanSupplier stop) {
        ContextLoader callers = ContextLoader.here();
        AtomicInteger next = new AtomicInteger();
        AtomicLong sum = new AtomicLong();
        IntStream.range(0, ForkJoinPool.getCommonPoolParallelism() + 1)
                .parallel()
                .forEach(w -> callers.run(() -> {
                    Row row = worker.get();
                    for (int mentee = next.getAndIncrement(); mentee < mentors.length
                            && !stop.getAsBoolean(); mentee = next.getAndIncrement()) {
                        sum.addAndGet(row.judge(mentee));
                    }
                }));
        return sum.get();
    }

    /** Judges everybody who can be eligible, and keeps the best of each mentee. */
    void judge(BooleanSupplier stop) {
        forEach(() -> new Best()::keep, stop);
        Best rest = new Best();
        for (int mentee = 0; mentee < mentors.length; mentee++) {
            if (fixed[mentee].length > mentors[mentee].length) {
                rest.keepFixed(mentee);
            }
        }
    }

    /** Adds pairs by which a plan gains at these prices, see {@link BestPairs#addBetter}. */
    long addBetter(long[] menteePrices, long[] mentorPrices, BooleanSupplier stop) {
        long greatestPrice = Arrays.stream(mentorPrices).max().orElse(0);
        return forEach(() -> new Better(menteePrices, mentorPrices, greatestPrice)::add, stop);
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

    int[] sizes() {
        return Arrays.stream(mentors).mapToInt(row -> row.length).toArray();
    }

    List<HeldPair> held() {
        return held.stream().flatMap(List::stream).collect(ImmutableList.toImmutableList());
    }

    private boolean isFixed(int mentor, int mentee) {
        for (int one : fixed[mentee]) {
            if (one == mentor) {
                return true;
            }
        }
        return false;
    }

    /** Eligible mentors of a mentee with their points. */
    private abstract class Judged {
        final CandidateSearch candidates =
                new CandidateSearch(judge, programme.mentors().size());
        int[] eligible = {};
        long[] worth = {};
        int count;
        private double[] values = {};

        /** Takes a candidate in if it is eligible; hears of it if it is held. */
        final void take(int mentor, int mentee) {
            int rule = candidates.judge(mentor, mentee);
            if (isEligible(rule, mentor, mentee)) {
                eligible[count++] = mentor;
            } else if (rule < 0) {
                hold(mentor, mentee, -1 - rule);
            }
        }

        private boolean isEligible(int rule, int mentor, int mentee) {
            return rule == PairJudge.ADMITTED || (rule < 0 && isFixed(mentor, mentee));
        }

        final boolean isEligible(int mentor, int mentee) {
            return isEligible(candidates.judge(mentor, mentee), mentor, mentee);
        }

        void hold(int mentor, int mentee, int rule) {}

        final void find(int mentee) {
            candidates.find(mentee);
            count = 0;
            if (eligible.length < candidates.count()) {
                eligible = new int[candidates.count()];
                worth = new long[eligible.length];
                values = new double[eligible.length];
            }
        }

        final void score(int mentee) {
            judge.points().of(mentee, eligible, count, values, worth);
        }

        /** Leaves the best {@code most}, ties by mentor, in ascending order of mentors, and returns how many are left. */
        final int best(int most, long[] by) {
            if (count <= most) {
                return count;
            }
            long least = Selection.greatest(by, count, most);
            int room = most;
            for (int m = 0; m < count; m++) {
                room -= by[m] > least ? 1 : 0;
            }
            int left = 0;
            for (int m = 0; m < count; m++) {
                if (by[m] > least || (by[m] == least && room-- > 0)) {
                    eligible[left] = eligible[m];
                    worth[left] = worth[m];
                    left++;
                }
            }
            return left;
        }
    }

    /** Keeps the best of a mentee, and who is fixed. */
    private final class Best extends Judged {
        private final BestPoints best = new BestPoints(judge.points(), this::isEligible);
        private final List<HeldPair> heldHere = new ArrayList<>();

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
            mentors[mentee] = IntStream.concat(Arrays.stream(best.mentors()), Arrays.stream(fixed[mentee]))
                    .sorted()
                    .distinct()
                    .toArray();
            return scored(mentee);
        }

        /** There was no time for the others. */
        void keepFixed(int mentee) {
            find(mentee);
            mentors[mentee] = Arrays.stream(fixed[mentee]).sorted().toArray();
            scored(mentee);
        }

        private int scored(int mentee) {
            count = mentors[mentee].length;
            System.arraycopy(mentors[mentee], 0, eligible, 0, count);
            score(mentee);
            points[mentee] = Arrays.copyOf(worth, count);
            return count;
        }

        @Override
        void hold(int mentor, int mentee, int rule) {
            heldHere.add(new HeldPair(
                    programme.mentors().get(mentor).id(),
                    programme.mentees().get(mentee).id(),
                    judge.ruleNames().get(rule),
                    judge.reason(rule, mentor, mentee)));
        }
    }

    /** Adds to a mentee's mentors those by whom a plan gains most. */
    private final class Better extends Judged {
        private final long[] menteePrices;
        private final long[] mentorPrices;
        private final long greatestPrice;
        private long[] gains = {};

        Better(long[] menteePrices, long[] mentorPrices, long greatestPrice) {
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
                long gain = worth[m] - price + mentorPrices[eligible[m]];
                if (gain > 0) {
                    eligible[gaining] = eligible[m];
                    worth[gaining] = worth[m];
                    gains[gaining++] = gain;
                }
            }
            count = gaining;
            int more = best(MORE, gains);
            merge(mentee, more);
            return more;
        }

        private void merge(int mentee, int more) {
            int[] oldMentors = mentors[mentee];
            long[] oldPoints = points[mentee];
            int[] newMentors = new int[oldMentors.length + more];
            long[] newPoints = new long[newMentors.length];
            for (int at = 0, old = 0, added = 0; at < newMentors.length; at++) {
                if (added == more || (old < oldMentors.length && oldMentors[old] < eligible[added])) {
                    newMentors[at] = oldMentors[old];
                    newPoints[at] = oldPoints[old++];
                } else {
                    newMentors[at] = eligible[added];
                    newPoints[at] = worth[added++];
                }
            }
            mentors[mentee] = newMentors;
            points[mentee] = newPoints;
        }
    }
}
