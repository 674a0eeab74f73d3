package org.tandem.matching.io.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.io.table.Columns;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Row;
import org.tandem.matching.io.table.Sheet;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Quality;
import org.tandem.matching.plan.Status;

/**
 * The pairs of a plan that was published, as {@code plan.csv} has them. Facts may have changed since: somebody may have left, and
 * a pair may be barred now.
 */
public final class PublishedPlan {
    static final Columns PLAN = Columns.open(List.of("mentee", "mentor"), "points", "fit_percent", "fixed")
            .onSheets("plan", "Plan");

    private static final long MOST_POINTS = 1_000_000_000_000L;

    private final CompatibilityGraph graph;
    private final List<Match> matches = new ArrayList<>();
    private final Set<List<String>> pairs = new HashSet<>();
    private int known;

    private PublishedPlan(CompatibilityGraph graph) {
        this.graph = graph;
    }

    /**
     * Reads a plan. Pairs have the points that they have by the facts of today; those that may not be matched any more have the
     * points of the file.
     *
     * @param facts what is to be matched now
     * @throws org.tandem.matching.io.table.BadInputException if it is no plan of these people; lists all faults
     */
    public static Plan read(Path file, Facts facts, InputFaults faults) {
        PublishedPlan plan = new PublishedPlan(facts.graph());
        boolean isRead = Sheet.read(file, PLAN, faults, plan::add);
        if (isRead && plan.known == 0) {
            faults.add(Where.in(file.toString()), PublishedPlan.class, "published.other");
        }
        faults.throwIfAny();
        return new Plan(
                plan.matches,
                List.of(),
                List.of(),
                List.of(),
                plan.matches.size(),
                plan.matches.stream().mapToLong(Match::points).sum(),
                0,
                Map.of(),
                new Quality(Status.FEASIBLE, Ended.STEPS, plan.matches.size()));
    }

    private void add(Row row) {
        Optional<String> mentee = row.required("mentee");
        Optional<String> mentor = row.required("mentor");
        Optional<Long> points = row.whole("points").filter(given -> Math.abs(given) <= MOST_POINTS);
        if (mentee.isEmpty() || mentor.isEmpty()) {
            return;
        }
        int first = Collections.binarySearch(graph.mentorIds(), mentor.get());
        int second = Collections.binarySearch(graph.menteeIds(), mentee.get());
        if (first < 0 && second < 0 && Collections.binarySearch(graph.mentorIds(), mentee.get()) >= 0
                && Collections.binarySearch(graph.menteeIds(), mentor.get()) >= 0) {
            row.fault("mentor", PublishedPlan.class, "published.swapped");
        } else if (!pairs.add(List.of(mentor.get(), mentee.get()))) {
            row.fault("mentor", PublishedPlan.class, "published.twice");
        }
        known += first >= 0 || second >= 0 ? 1 : 0;
        int pair = first >= 0 && second >= 0 ? graph.pair(first, second) : -1;
        matches.add(new Match(
                mentor.get(),
                mentee.get(),
                pair >= 0 ? graph.points(pair) : points.orElse(0L),
                0,
                false,
                List.of()));
    }
}
