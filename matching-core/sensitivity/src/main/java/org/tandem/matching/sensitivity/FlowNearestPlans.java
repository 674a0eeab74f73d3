package org.tandem.matching.sensitivity;

import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.losses.FlowLosses;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.internal.model.SeatValues;
import org.tandem.matching.internal.relax.Relaxation;

/** Where no rule couples pairs: the residual network of the best flow tells all, without a search for each pair. */
final class FlowNearestPlans implements NearestPlans {
    private final CompatibilityGraph graph;
    private final Levels levels;
    private final FlowLosses losses;
    private final int[] best;
    private final long[] worth;
    private final int[] ofMentee;
    private final int[] ofMentor;

    /**
     * Solves the flow.
     *
     * @throws ArithmeticException if its levels are too large to be sure
     */
    FlowNearestPlans(CompatibilityGraph graph, int[] preferred) {
        this.graph = graph;
        levels = Levels.of(graph);
        losses = FlowLosses.of(Relaxation.problem(graph, new SeatValues(graph)), preferred);
        best = losses.optimum();
        worth = levels.score(best, 0).values();
        ofMentee = new int[graph.menteeCount()];
        ofMentor = new int[graph.mentorCount()];
        for (int pair : best) {
            ofMentee[graph.mentee(pair)]++;
            ofMentor[graph.mentor(pair)]++;
        }
    }

    @Override
    public int[] best() {
        return best;
    }

    @Override
    public long[] worth() {
        return worth;
    }

    @Override
    public boolean isProven() {
        return true;
    }

    @Override
    public int solves() {
        return 0;
    }

    @Override
    public void nearest(int[] pairs, Effort effort, Told told) {
        losses.nearest(pairs, (pair, changed) -> {
            PairStatus standing = losses.isInEvery(pair)
                    ? PairStatus.IN_EVERY
                    : losses.isInSome(pair) ? PairStatus.IN_SOME : PairStatus.IN_NONE;
            told.found(
                    changed == null
                            ? new Nearest(pair, standing, null, true, new int[0])
                            : new Nearest(pair, standing, worthOf(changed), true, changed));
        });
    }

    /** Values of people change only where pairs do. */
    private long[] worthOf(int[] changed) {
        long[] found = worth.clone();
        add(found, changed, -1);
        for (int pair : changed) {
            int by = PairSets.contains(best, pair) ? -1 : 1;
            ofMentee[graph.mentee(pair)] += by;
            ofMentor[graph.mentor(pair)] += by;
            found[levels.points()] += by * graph.points(pair);
        }
        add(found, changed, 1);
        for (int pair : changed) {
            int by = PairSets.contains(best, pair) ? 1 : -1;
            ofMentee[graph.mentee(pair)] += by;
            ofMentor[graph.mentor(pair)] += by;
        }
        return found;
    }

    private void add(long[] worthSoFar, int[] changed, int sign) {
        for (int level = 0; level < worthSoFar.length; level++) {
            for (int k = 0; k < changed.length; k++) {
                int mentee = graph.mentee(changed[k]);
                if (isFirst(changed, k, true)) {
                    int filled = ofMentee[mentee];
                    long value = filled == 0 ? 0 : levels.first(level, mentee) + (filled - 1) * levels.further(level);
                    worthSoFar[level] += sign * value;
                }
                int mentor = graph.mentor(changed[k]);
                if (isFirst(changed, k, false)) {
                    worthSoFar[level] += sign * levels.ofLoad(level, mentor, ofMentor[mentor]);
                }
            }
        }
    }

    /** Whether no pair before has the same mentee, or the same mentor. */
    private boolean isFirst(int[] changed, int k, boolean mentee) {
        for (int before = 0; before < k; before++) {
            if (mentee
                    ? graph.mentee(changed[before]) == graph.mentee(changed[k])
                    : graph.mentor(changed[before]) == graph.mentor(changed[k])) {
                return false;
            }
        }
        return true;
    }
}
