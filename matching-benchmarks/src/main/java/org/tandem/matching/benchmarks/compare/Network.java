package org.tandem.matching.benchmarks.compare;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import org.tandem.matching.internal.flow.FlowBuilder;
import org.tandem.matching.internal.flow.FlowProblem;

/**
 * A problem as a network, for all peers that solve flows. Levels are those of {@link PlanValue}; one that cannot make a
 * difference is left out.
 */
final class Network {

    private static final int SEATS = 0;

    private final Problem problem;
    private final int levels;
    private final FlowBuilder builder;

    private Network(Problem problem) {
        this.problem = problem;
        levels = 2 + (problem.seats() > 1 ? 1 : 0) + (problem.everyMentorFirst() ? 1 : 0);
        builder = FlowProblem.builder(
                problem.mentees(),
                problem.mentors(),
                problem.pairs().rowStart(),
                problem.pairs().column(),
                problem.pairs().points())
                .levels(levels)
                .places(problem.pairs().places());
    }

    /** Describes a problem without rules that couple pairs. */
    static FlowProblem of(Problem problem) {
        Network network = new Network(problem);
        network.addSeats();
        network.addLoads();
        network.addQuotas(problem.menteeQuotas(), 0, network.builder::rowGroup);
        network.addQuotas(problem.mentorQuotas(), problem.mentees(), network.builder::columnGroup);
        if (problem.mostOfOneOrganisation() != Problem.ANY) {
            network.addOrganisations();
        }
        return network.builder.build();
    }

    /**
     * Returns a weight for each level, so that the weighted sum of totals compares as the levels do.
     *
     * @throws ArithmeticException if the weights do not fit
     */
    static long[] weights(Problem problem) {
        long most = 0;
        for (long points : problem.pairs().points()) {
            most = Math.max(most, points);
        }
        long seats = (long) problem.mentees() * problem.seats();
        int places = Arrays.stream(problem.pairs().places()).max().orElse(0);
        // What a plan's points and uneven loads can differ by, and one more.
        long above = seats * most + problem.unevenCost() * seats * places + 1;
        long mentors = problem.everyMentorFirst() ? above : 0;
        above = Math.addExact(above, Math.multiplyExact(mentors, (long) problem.mentors()));
        long served = problem.seats() > 1 ? above : 0;
        above = Math.addExact(above, Math.multiplyExact(served, (long) problem.mentees()));
        long[] all = {above, served, mentors, 1};
        return Arrays.stream(all).filter(weight -> weight > 0).toArray();
    }

    private void addSeats() {
        for (int i = 0; i < problem.mentees(); i++) {
            builder.limits(i, 0, problem.seats()).values(i, SEATS, 1);
            if (problem.seats() > 1) {
                builder.values(i, SEATS + 1, 1, 0);
            }
        }
    }

    private void addLoads() {
        for (int j = 0; j < problem.mentors(); j++) {
            int node = problem.mentees() + j;
            int places = problem.pairs().places()[j];
            builder.limits(node, problem.leastLoad(), places);
            if (problem.everyMentorFirst()) {
                builder.values(node, levels - 2, 1, 0);
            }
            if (problem.unevenCost() > 0) {
                long[] costs = new long[Math.max(1, places)];
                Arrays.setAll(costs, k -> -k * problem.unevenCost());
                builder.values(node, levels - 1, costs);
            }
        }
    }

    private void addQuotas(List<GroupLimit> quotas, int firstPerson, IntSupplier newGroup) {
        int[] below = new int[0];
        for (GroupLimit quota : quotas) {
            int[] nodes = new int[quota.most().length];
            for (int group = 0; group < nodes.length; group++) {
                nodes[group] = newGroup.getAsInt();
                builder.limits(nodes[group], 0, quota.most()[group]);
            }
            int[] lowest = new int[quota.groupOf().length];
            for (int p = 0; p < lowest.length; p++) {
                int node = nodes[quota.groupOf()[p]];
                builder.put(below.length == 0 ? firstPerson + p : below[p], node);
                lowest[p] = node;
            }
            below = lowest;
        }
    }

    /** Puts the pairs of one mentor with mentees of one organisation into a group, where they could be too many. */
    private void addOrganisations() {
        int most = problem.mostOfOneOrganisation();
        long[] keys = new long[problem.edges()];
        for (int i = 0; i < problem.mentees(); i++) {
            for (int pair = problem.firstPair(i); pair < problem.firstPair(i + 1); pair++) {
                long organisations = problem.pairs().competes().length;
                long group = problem.mentor(pair) * organisations + problem.pairs().organisation()[i];
                keys[pair] = group << Integer.SIZE | pair;
            }
        }
        Arrays.sort(keys);
        for (int from = 0; from < keys.length;) {
            int to = from;
            while (to < keys.length && keys[to] >>> Integer.SIZE == keys[from] >>> Integer.SIZE) {
                to++;
            }
            if (to - from > most) {
                int[] pairs =
                        Arrays.stream(keys, from, to).mapToInt(key -> (int) key).toArray();
                builder.pairsBelowColumn(problem.mentor(pairs[0]), most, pairs);
            }
            from = to;
        }
    }
}
