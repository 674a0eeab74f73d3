package org.tandem.matching.benchmarks.compare.level;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedQuota;

/**
 * A graph as an integer program with an objective for each level. The first columns are the pairs, chosen or not; then come
 * mentees served (where somebody wants several mentors), first places filled, and units of load that are charged: of a
 * convex charge the cheaper units are used up first by themselves.
 */
final class LevelProgram {

    /** Columns with what each counts. */
    record Terms(int[] columns, long[] weights) {}

    /** A sum that lies between two numbers. */
    record Row(Terms terms, long lower, long upper) {}

    private static final long ANY = Long.MAX_VALUE;

    private final CompatibilityGraph graph;
    private final PlanConditions conditions;
    private final List<Row> rows = new ArrayList<>();
    private final List<Long> upper = new ArrayList<>();
    private final Map<PlanTier, Terms> objectives = new EnumMap<>(PlanTier.class);
    private final TermList points = new TermList();
    private final int[][] pairsOf;

    private LevelProgram(CompatibilityGraph graph) {
        this.graph = graph;
        conditions = PlanConditions.of(graph);
        for (int pair = 0; pair < graph.pairCount(); pair++) {
            points.add(column(1), graph.points(pair));
        }
        pairsOf = pairsByMentor(graph);
    }

    /** Builds the program of a graph. */
    static LevelProgram of(CompatibilityGraph graph) {
        var program = new LevelProgram(graph);
        program.addMentees();
        program.addMentors();
        program.addQuotas();
        program.addConflicts();
        if (graph.pairCount() > 0) {
            program.objectives.put(PlanTier.POINTS, program.points.terms());
        }
        return program;
    }

    List<Row> rows() {
        return rows;
    }

    int columns() {
        return upper.size();
    }

    long upper(int column) {
        return upper.get(column);
    }

    /** Returns 1 for a pair that must be chosen, otherwise 0. */
    long lower(int column) {
        return column < graph.pairCount() && graph.isFixed(column) ? 1 : 0;
    }

    /** Returns the objectives of levels, in order; those that are the same for all plans that reach the former are absent. */
    Map<PlanTier, Terms> objectives() {
        return objectives;
    }

    private int column(long most) {
        upper.add(most);
        return upper.size() - 1;
    }

    private static int[][] pairsByMentor(CompatibilityGraph graph) {
        List<List<Integer>> pairs = new ArrayList<>();
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            pairs.add(new ArrayList<>());
        }
        for (int pair = 0; pair < graph.pairCount(); pair++) {
            pairs.get(graph.mentor(pair)).add(pair);
        }
        return pairs.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static Terms ones(int[] columns) {
        long[] weights = new long[columns.length];
        Arrays.fill(weights, 1);
        return new Terms(columns, weights);
    }

    private void atMost(int[] columns, long most) {
        if (columns.length > most) {
            rows.add(new Row(ones(columns), 0, most));
        }
    }

    private void addMentees() {
        var overdue = new TermList();
        var served = new TermList();
        var urgency = new TermList();
        boolean servedIsSeats = true;
        long someUrgency = -1;
        boolean isUrgencyEqual = true;
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            int[] mine = IntStream.range(graph.firstPair(mentee), graph.endPair(mentee))
                    .toArray();
            atMost(mine, graph.openSeats(mentee));
            if (mine.length == 0 || graph.openSeats(mentee) == 0) {
                continue;
            }
            boolean isAlone = conditions.runningMentors(mentee) == 0;
            boolean wantsOne = graph.openSeats(mentee) == 1 || mine.length == 1;
            servedIsSeats &= isAlone && wantsOne;
            if (isAlone) {
                int[] first = wantsOne ? mine : new int[] {indicator(mine, 1)};
                for (int column : first) {
                    served.add(column, 1);
                    urgency.add(column, graph.urgency(mentee));
                    if (conditions.isOverdue(mentee)) {
                        overdue.add(column, 1);
                    }
                }
                isUrgencyEqual &= someUrgency < 0 || someUrgency == graph.urgency(mentee);
                someUrgency = graph.urgency(mentee);
            }
        }
        if (overdue.size() > 0) {
            objectives.put(PlanTier.OVERDUE, overdue.terms());
        }
        if (graph.pairCount() > 0) {
            objectives.put(
                    PlanTier.SEATS, ones(IntStream.range(0, graph.pairCount()).toArray()));
        }
        if (!servedIsSeats) {
            objectives.put(PlanTier.SERVED, served.terms());
        }
        if (!isUrgencyEqual) {
            objectives.put(PlanTier.URGENCY, urgency.terms());
        }
    }

    /** Returns a column that is at most {@code most} and at most the sum of others. */
    private int indicator(int[] columns, long most) {
        int column = column(most);
        var terms = new TermList();
        terms.add(column, -1);
        Arrays.stream(columns).forEach(each -> terms.add(each, 1));
        rows.add(new Row(terms.terms(), 0, ANY));
        return column;
    }

    private void addMentors() {
        var places = new TermList();
        for (int mentor = 0; mentor < pairsOf.length; mentor++) {
            int[] mine = pairsOf[mentor];
            int most = Math.min(graph.freePlaces(mentor), mine.length);
            atMost(mine, graph.freePlaces(mentor));
            int first =
                    conditions.loads().placesFilled(conditions.runningLoad(mentor), most);
            if (first > 0) {
                places.add(indicator(mine, first), 1);
            }
            if (conditions.loads().unevenCost() > 0) {
                long[] costs = new long[most];
                for (int unit = 0; unit < most; unit++) {
                    costs[unit] = conditions.unevenCost(mentor, unit + 1)
                            - conditions.unevenCost(mentor, unit);
                }
                addUnits(mine, costs);
            }
        }
        if (places.size() > 0) {
            objectives.put(PlanTier.PLACES, places.terms());
        }
    }

    /** Charges for each pair of some, by how many are chosen before; charges ascend. */
    private void addUnits(int[] pairs, long[] costs) {
        var terms = new TermList();
        Arrays.stream(pairs).forEach(pair -> terms.add(pair, 1));
        for (long cost : costs) {
            int unit = column(1);
            terms.add(unit, -1);
            points.add(unit, -cost);
        }
        if (pairs.length > 0) {
            rows.add(new Row(terms.terms(), 0, 0));
        }
    }

    private void addQuotas() {
        for (PreparedQuota quota : conditions.quotas()) {
            List<List<Integer>> limited = new ArrayList<>();
            for (int at = 0; at < quota.limits(); at++) {
                limited.add(new ArrayList<>());
            }
            for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
                for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                    int at = quota.limiting(graph.mentor(pair), mentee);
                    if (at != PreparedQuota.NONE) {
                        limited.get(at).add(pair);
                    }
                }
            }
            for (int at = 0; at < limited.size(); at++) {
                atMost(
                        limited.get(at).stream().mapToInt(Integer::intValue).toArray(),
                        quota.left(at));
            }
        }
    }

    private void addConflicts() {
        ConflictCliques conflicts = ConflictCliques.of(graph);
        conflicts.hard().forEach(clique -> atMost(clique, 1));
        for (ConflictCliques.Charged charged : conflicts.charged()) {
            long[] costs = new long[charged.pairs().length];
            Arrays.setAll(costs, unit -> unit * charged.cost());
            addUnits(charged.pairs(), costs);
        }
    }

    /** Collects terms. */
    private static final class TermList {
        private int[] columns = new int[8];
        private long[] weights = new long[8];
        private int size;

        void add(int column, long weight) {
            if (size == columns.length) {
                columns = Arrays.copyOf(columns, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
            }
            columns[size] = column;
            weights[size++] = weight;
        }

        int size() {
            return size;
        }

        Terms terms() {
            return new Terms(Arrays.copyOf(columns, size), Arrays.copyOf(weights, size));
        }
    }
}
