package org.tandem.matching.benchmarks.guard;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures what must not get worse, prints it as a Markdown table, and ends with an error if a limit is broken.
 *
 * <pre>mvn -q -Pguard verify -pl matching-benchmarks -am -DskipTests</pre>
 */
public final class Guard {
    private static final int ROUNDS = 9;
    private static final int MOVES = 400_000;
    private static final int LIVE_ROUNDS = 31;
    private static final int MANY_MENTEES = 10_000;
    private static final int MANY_MENTORS = 6_000;

    private Guard() {}

    /** Runs the guard; takes no arguments. */
    public static void main(String[] arguments) {
        List<Figure> figures = new ArrayList<>(figures(1_000, 600, ROUNDS, MOVES));
        figures.add(FlowGuard.ofTightQuotas(MANY_MENTEES, MANY_MENTORS).nodesOfAPair());
        figures.addAll(live());
        System.out.println("| Figure | measured | limit | |\n|---|---|---|---|");
        figures.forEach(figure -> System.out.println(figure.row()));
        if (!figures.stream().allMatch(Figure::holds)) {
            throw new IllegalStateException("A limit is broken, see the table.");
        }
    }

    private static List<Figure> live() {
        return new LiveGuard(MANY_MENTEES, MANY_MENTORS, LIVE_ROUNDS).figures();
    }

    static List<Figure> figures(int mentees, int mentors, int rounds, int moves) {
        List<Figure> figures = new ArrayList<>();
        figures.addAll(flow(FlowGuard.ofPlaces(mentees, mentors)));
        // Places are short here: then the flow also needs the pairs by mentor, and so more memory.
        figures.addAll(flow(FlowGuard.oneOfAnOrganisation(mentees, mentors * 3 / 4)));
        ScoringGuard scoring = new ScoringGuard(mentees, mentors, rounds, moves);
        figures.add(scoring.pairs());
        figures.add(scoring.menteesApart());
        return figures;
    }

    private static List<Figure> flow(FlowGuard flow) {
        return List.of(flow.bytesOfAChange(), flow.bytesOfATrial(), flow.bytesOfAPair());
    }
}
