package org.tandem.matching.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tandem.matching.compatibility.CompatibilityGraph;

/**
 * What is to be proven: that no plan is better than one.
 *
 * @param groups of pairs, those of people first
 * @param people the number of people
 * @param all what every plan keeps
 * @param plan its pairs, ascending
 * @param chosen by group, how many of them are in it
 * @param levels on which plans are compared
 * @param numbers by pair: its number in the file
 * @param steps how much work it may be
 */
record ProofTask(
        List<int[]> groups,
        int people,
        Split all,
        int[] plan,
        int[] chosen,
        List<LevelWorth> levels,
        int[] numbers,
        Steps steps) {

    private static final List<String> LEVELS = List.of("guarantee", "matches", "served", "urgency", "first places");

    /** How many linear programs may be solved, and whether it is time to stop. */
    static final class Steps {
        private static final int MOST_ITERATIONS = 200_000;

        private final BooleanSupplier stop;
        private long left;

        Steps(long most, BooleanSupplier stop) {
            this.stop = stop;
            left = most;
        }

        boolean isOver() {
            return left <= 0 || stop.getAsBoolean();
        }

        /** Returns whether the optimum of a program was found. */
        boolean solve(ProofProgram program) {
            left--;
            return left >= 0 && program.solve(MOST_ITERATIONS, stop);
        }
    }

    /**
     * Describes the task.
     *
     * @param plan its pairs, ascending
     * @throws IllegalArgumentException if the plan breaks a limit
     */
    static ProofTask of(CertifiedProblem problem, int[] plan, Steps steps) {
        List<int[]> groups = problem.groups();
        Split all = Split.all(problem, groups);
        BitSet isChosen = new BitSet();
        Arrays.stream(plan).forEach(isChosen::set);
        int[] chosen = groups.stream()
                .mapToInt(group -> (int) Arrays.stream(group).filter(isChosen::get).count())
                .toArray();
        requireAllowed(all, isChosen, chosen);
        List<LevelWorth> levels = new ArrayList<>();
        for (Object name : names(problem, plan)) {
            levels.add(LevelWorth.of(name, problem, groups, all.most()));
        }
        int people = problem.graph().menteeCount() + problem.graph().mentorCount();
        return new ProofTask(groups, people, all, plan, chosen, levels, problem.numbers(), steps);
    }

    private static void requireAllowed(Split all, BitSet isChosen, int[] chosen) {
        boolean allowed =
                IntStream.range(0, all.low().length).allMatch(pair -> all.low()[pair] == 0 || isChosen.get(pair));
        for (int group = 0; group < chosen.length; group++) {
            allowed &= all.least()[group] <= chosen[group] && chosen[group] <= all.most()[group];
        }
        if (!allowed) {
            throw new IllegalArgumentException("The plan breaks a rule, a limit or a decision of the problem.\n"
                    + "Maybe it is of another programme, or facts have changed since.");
        }
    }

    /** Returns the different points of the plan's pairs, and before each of them the next lower ones that any pair has. */
    private static Stream<Object> points(CompatibilityGraph graph, int[] plan) {
        TreeSet<Long> all = new TreeSet<>();
        IntStream.range(0, graph.pairCount()).forEach(pair -> all.add(graph.points(pair)));
        TreeSet<Object> some = new TreeSet<>();
        for (int pair : plan) {
            some.add(graph.points(pair));
            Optional.ofNullable(all.lower(graph.points(pair))).ifPresent(some::add);
        }
        return some.stream();
    }

    private static List<Object> names(CertifiedProblem problem, int[] plan) {
        return switch (problem.aim()) {
            case STABLE -> List.of();
            case LARGEST_SUM -> {
                Stream<Object> last =
                        problem.published().length > 0 ? Stream.of("points", "kept") : Stream.of("points");
                yield Stream.concat(LEVELS.stream(), last).toList();
            }
            case WORST_OFF_FIRST ->
                Stream.concat(Stream.concat(LEVELS.stream(), points(problem.graph(), plan)), Stream.of("evenness"))
                        .toList();
        };
    }
}
