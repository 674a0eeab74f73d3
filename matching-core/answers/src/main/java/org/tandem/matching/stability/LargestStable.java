package org.tandem.matching.stability;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.exact.DeferredAcceptance;
import org.tandem.matching.internal.exact.Optimum;
import org.tandem.matching.internal.exact.Preferences;

/**
 * Finds a stable plan with as many matches as possible, where some are as welcome as others.
 *
 * <p>What: a plan in which no two people who are eligible and not matched would both rather have each other; as welcome as somebody
 * one has is not rather. With ties such plans differ in size, and how ties are broken decides. Definition: the integer program in
 * {@link StableProgram}. Complexity: the problem is NP-hard; each node of the search solves a linear program from where the one
 * before stands, whose values also break ties for the next plan; cohorts mostly need one node. Where there are no ties all stable plans have as many
 * matches (3). Source: (1) Manlove, Irving, Iwama, Miyazaki, Morita: Hard variants
 * of stable marriage, Theoretical Computer Science 276, 2002; (2) Delorme, García, Gondzio, Kalcsics, Manlove, Pettersson:
 * Mathematical models for stable matching problems with ties and incomplete lists, European Journal of Operational Research
 * 277, 2019, for the program and its merits; (3) Roth: The evolution of the labor market for medical interns and residents, Journal
 * of Political Economy 92, 1984. Failure: what the nodes allowed do not settle is left open, with a bound.
 */
final class LargestStable {
    /** Ties are broken by chance so often at first. */
    private static final int DRAWS = 20;

    private static final double WHOLE = 1 << 20;

    private final CompatibilityGraph graph;
    private final Preferences preferences;
    private final StableProgram program;
    private final BooleanSupplier stop;
    private int[] best;
    private int nodesLeft;
    private int open;

    /**
     * A stable plan.
     *
     * @param pairs ascending
     * @param most no stable plan has more pairs
     */
    record Found(int[] pairs, int most) {}

    private LargestStable(
            CompatibilityGraph graph, Preferences preferences, int mostNodes, BooleanSupplier stop) {
        this.graph = graph;
        this.preferences = preferences;
        this.stop = stop;
        program = new StableProgram(graph, preferences);
        best = DeferredAcceptance.of(graph, preferences).pairs();
        nodesLeft = mostNodes;
    }

    /**
     * Looks for the plan.
     *
     * @param graph without rules about two matches, quotas and loads; its fixed pairs fit together
     * @param mostNodes how many linear programs to solve at most
     */
    static Found of(
            CompatibilityGraph graph, Preferences preferences, int mostNodes, BooleanSupplier stop) {
        LargestStable search = new LargestStable(graph, preferences, mostNodes, stop);
        if (preferences.isStrictAmong(search.program::isOpen)) {
            return new Found(search.best, search.best.length);
        }
        int most = Optimum.mostMatches(graph);
        search.drawTies();
        if (search.best.length < most) {
            search.search(most);
            most = Math.max(search.best.length, Math.min(most, search.open));
        }
        return new Found(search.best, most);
    }

    private void drawTies() {
        SplittableRandom random = new SplittableRandom(0);
        for (int draw = 0; draw < DRAWS; draw++) {
            offer(random.ints(graph.pairCount(), 0, Integer.MAX_VALUE).toArray());
        }
    }

    private void offer(int[] tieOrder) {
        int[] plan = DeferredAcceptance.of(graph, preferences.withTies(tieOrder)).pairs();
        best = plan.length > best.length ? plan : best;
    }

    /** Searches what is left open, a larger plan than the best one so far. */
    private void search(int bound) {
        if (nodesLeft-- <= 0 || stop.getAsBoolean()) {
            open = Math.max(open, bound);
            return;
        }
        int most = Math.min(bound, program.solve(stop));
        if (most <= best.length) {
            return;
        }
        offer(IntStream.range(0, graph.pairCount())
                .map(pair -> (int) (-WHOLE * program.value(pair)))
                .toArray());
        int column = most <= best.length ? StableProgram.NONE : program.branchingColumn();
        if (column == StableProgram.NONE) {
            return;
        }
        for (int value = 1; value >= 0 && most > best.length; value--) {
            program.fix(column, value);
            search(most);
            program.release(column);
        }
    }
}
