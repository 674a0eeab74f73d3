package org.tandem.matching.compatibility;

import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.programme.Programme;

/**
 * The best pairs of each mentee of a programme in which far too many are eligible to be kept: a graph of them, to which those are
 * added that a plan could gain by. Every pair that can be eligible is judged once; later, only those are looked at whose points
 * could be enough. For one thread.
 */
public final class BestPairs {
    /** So many pairs and more are not kept: a graph and its flow would take gigabytes. */
    private static final long MANY = 30_000_000;

    /** Pairs of each mentee that are kept at first. */
    private static final int KEPT = 32;

    /** Mentees whose candidates are counted to tell how many there are. */
    private static final int SAMPLE = 400;

    private final Programme programme;
    private final Policy policy;
    private final PairJudge judge;
    private final long maxPoints;
    private final FixedMentors fixed;
    private final Capacities capacities;
    private final BestRows rows;
    private boolean proven;

    private BestPairs(Programme programme, Policy policy, PairJudge judge, int kept, BooleanSupplier stop) {
        this.programme = programme;
        this.policy = policy;
        this.judge = judge;
        maxPoints = policy.maxPoints();
        fixed = FixedMentors.of(judge);
        capacities = Capacities.of(programme);
        rows = new BestRows(judge, fixed, capacities, kept);
        rows.judge(stop);
    }

    /**
     * Judges a programme to match it: all its pairs, or, if tens of millions can be eligible and nothing couples pairs but places and
     * quotas, so that prices tell which pairs a plan gains by, the best of each mentee.
     *
     * @param stop whether it is time to end; then pairs are missing
     * @param enough adds pairs to the best ones until they are enough
     */
    public static Compatibility judge(
            Programme programme,
            Policy policy,
            BooleanSupplier stop,
            Function<BestPairs, Compatibility> enough) {
        PairJudge judge = new PairJudge(programme, policy);
        return isSeparable(policy) && candidates(programme, judge) >= MANY
                ? enough.apply(new BestPairs(programme, policy, judge, KEPT, stop))
                : all(programme, policy, judge, stop);
    }

    private static Compatibility all(Programme programme, Policy policy, PairJudge judge, BooleanSupplier stop) {
        return Compatibility.of(
                programme, policy, judge, JudgedPairs.of(judge, policy.maxPoints(), stop));
    }

    /** Judges a programme, however small. */
    static BestPairs of(Programme programme, Policy policy, int kept, BooleanSupplier stop) {
        return new BestPairs(programme, policy, new PairJudge(programme, policy), kept, stop);
    }

    /** Returns all pairs, where prices cannot tell which are enough. */
    public Compatibility all(BooleanSupplier stop) {
        return all(programme, policy, judge, stop);
    }

    /** Whether a pair's worth depends on nothing but the prices of its mentee and its mentor. */
    static boolean isSeparable(Policy policy) {
        return policy.planRules().isEmpty()
                && policy.objective().aim() == Objective.Aim.LARGEST_SUM
                && policy.waitingGuarantee().isEmpty()
                && policy.quotas().stream().noneMatch(quota -> quota.kind() == Quota.Kind.MENTEES_OF_ONE_MENTOR);
    }

    private static long candidates(Programme programme, PairJudge judge) {
        int mentees = programme.mentees().size();
        if ((long) mentees * programme.mentors().size() < MANY) {
            return 0;
        }
        CandidateSearch search = new CandidateSearch(judge.rules());
        int sample = Math.min(SAMPLE, mentees);
        long found = 0;
        for (int s = 0; s < sample; s++) {
            search.find((int) ((long) s * mentees / sample));
            found += search.count();
        }
        return found * mentees / Math.max(1, sample);
    }

    /** Returns the points that no pair exceeds. */
    public long maxPoints() {
        return maxPoints;
    }

    /**
     * Adds pairs whose points exceed the price of the mentee less what the mentor adds to it: {@code points >
     * menteePrices[mentee] - mentorPrices[mentor]}.
     *
     * @param menteePrices by mentee; in points, or in larger units that come before points
     * @param mentorPrices by mentor
     * @return how many were added; 0 once none is left, which proves that a plan of the graph is best among all pairs
     */
    public long addBetter(long[] menteePrices, long[] mentorPrices, BooleanSupplier stop) {
        long added = rows.addBetter(menteePrices, mentorPrices, stop);
        proven = added == 0 && !stop.getAsBoolean();
        return added;
    }

    /** Returns the pairs kept so far; complete if none is left out that a plan could gain by. */
    public Compatibility compatibility() {
        BitSet unjudged = new BitSet();
        if (!proven) {
            unjudged.set(0, programme.mentees().size());
        }
        return Compatibility.of(programme, policy, judge, judged(rows.held(), unjudged));
    }

    /** Returns the graph of the pairs kept so far. */
    public CompatibilityGraph graph() {
        return judged(List.of(), new BitSet()).graph();
    }

    private JudgedPairs judged(List<HeldPair> held, BitSet unjudged) {
        return JudgedPairs.of(judge, maxPoints, fixed, capacities, rows.pairs(), held, unjudged);
    }

    /** Shows sizes only. */
    @Override
    public String toString() {
        return "BestPairs[" + rows.size() + " pairs]";
    }
}
