package org.tandem.matching.benchmarks.compare.answer;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import org.tandem.matching.benchmarks.compare.cohort.Cohort;
import org.tandem.matching.benchmarks.compare.cohort.CohortKinds;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.stability.LargestStablePlan;

/** How large stable plans of cohorts are whose points come in few steps, so that many people are as welcome as others. */
public final class StableQuestion {
    private static final int[] STEPS = {2, 3, 5, 20};
    private static final String HEADER =
            """
                    | kind | steps | seed | pairs | by ids | largest | at most | best plan | ms |
                    |---|---|---|---|---|---|---|---|---|""";

    private final AnswerQuestion asked;

    private StableQuestion(AnswerQuestion asked) {
        this.asked = asked;
    }

    /** Reads kinds (without rules about two matches, quotas and loads), sizes and seeds as {@link AnswerQuestion#of} does. */
    public static StableQuestion of(List<String> arguments) {
        return new StableQuestion(AnswerQuestion.of(arguments));
    }

    /** Asks about all cohorts and prints a line for each. */
    public void run(PrintStream out) {
        out.printf("%n%s%n", HEADER);
        for (String kind : asked.kinds()) {
            for (String size : asked.sizes()) {
                for (int steps : STEPS) {
                    for (long seed = asked.firstSeed(); seed < asked.firstSeed() + asked.seeds(); seed++) {
                        ask(kind, size, steps, seed, out);
                    }
                }
            }
        }
    }

    private static void ask(String kind, String size, int steps, long seed, PrintStream out) {
        int[] people = Arrays.stream(size.split("x", 2)).mapToInt(Integer::parseInt).toArray();
        CompatibilityGraph graph = stepped(
                Cohort.of(CohortKinds.of(kind, seed), people[0], people[1], seed).judge().graph(), steps);
        long start = System.nanoTime();
        LargestStablePlan found = LargestStablePlan.of(graph, Deadline.none());
        out.printf(
                "| %s %s | %d | %d | %d | %d | %d | %d | %d | %.0f |%n",
                kind,
                size,
                steps,
                seed,
                graph.pairCount(),
                found.byIds().matches(),
                found.pairs().size(),
                found.mostMatches(),
                found.byIds().mostMatches(),
                (System.nanoTime() - start) / 1e6);
    }

    private static CompatibilityGraph stepped(CompatibilityGraph graph, int steps) {
        long most = 1;
        for (int pair = 0; pair < graph.pairCount(); pair++) {
            most = Math.max(most, graph.points(pair));
        }
        GraphEditor editor = new GraphEditor(graph);
        for (int pair = 0; pair < graph.pairCount(); pair++) {
            editor.score(graph.mentor(pair), graph.mentee(pair), graph.points(pair) * steps / (most + 1));
        }
        return editor.build();
    }
}
