package org.tandem.matching.io.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.io.table.Columns;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Row;
import org.tandem.matching.io.table.Sheet;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Quality;
import org.tandem.matching.plan.Status;

/**
 * The pairs of a plan that was published, as {@code plan.csv} has them. Facts may have changed since: somebody may have left, and
 * a pair may be barred now.
 */
public final class PublishedPlan {
    static final Columns PLAN = Columns.open(List.of("mentee", "mentor"), "points", "fit_percent", "fixed")
            .onSheets("plan");

    private static final long MOST_POINTS = 1_000_000_000_000L;

    private final Facts facts;
    private final CompatibilityGraph graph;
    private final InputFaults faults;
    private final Consumer<Runnable> objections;
    private final List<Match> matches = new ArrayList<>();
    private final Set<Pair> pairs = new HashSet<>();
    private int known;

    private PublishedPlan(Facts facts, InputFaults faults, Consumer<Runnable> objections) {
        this.facts = facts;
        graph = facts.graph();
        this.faults = faults;
        this.objections = objections;
    }

    /**
     * Reads a plan. Pairs have the points that they have by the facts of today; those that may not be matched any more have the
     * points of the file.
     *
     * @param facts what is to be matched now
     * @throws org.tandem.matching.io.table.BadInputException if it is no plan of these people; lists all faults
     */
    public static Plan read(Path file, Facts facts, InputFaults faults) {
        return new PublishedPlan(facts, faults, objection -> {}).read(file);
    }

    /**
     * Reads a plan that is asked about as it stands: every pair must be possible still.
     *
     * @param facts what it is asked about by
     * @throws org.tandem.matching.io.table.BadInputException if it is no plan of these people, or facts, rules or decisions are
     *     in its way now; lists all faults
     */
    public static Plan standing(Path file, Facts facts, InputFaults faults) {
        List<Runnable> objections = new ArrayList<>();
        Plan plan = new PublishedPlan(facts, faults, objections::add).read(file);
        objections.forEach(Runnable::run);
        faults.throwIfAny();
        Supplier<Plan> judged = () -> facts.people()
                .map(people -> Plan.of(people, plan.pairs()))
                .orElse(plan);
        return new FaultPlaces(faults).checked(judged);
    }

    private Plan read(Path file) {
        boolean isRead = Sheet.read(file, PLAN, faults, this::add);
        if (isRead && known == 0) {
            faults.add(Where.in(file.toString()), PublishedPlan.class, "published.other");
        }
        faults.throwIfAny();
        return new Plan(
                matches,
                List.of(),
                List.of(),
                List.of(),
                matches.size(),
                matches.stream().mapToLong(Match::points).sum(),
                0,
                Map.of(),
                new Quality(Status.FEASIBLE, Ended.STEPS, matches.size()));
    }

    private void add(Row row) {
        Optional<String> mentee = row.required("mentee");
        Optional<String> mentor = row.required("mentor");
        Optional<Long> points = row.whole("points").filter(given -> Math.abs(given) <= MOST_POINTS);
        if (mentee.isEmpty() || mentor.isEmpty()) {
            return;
        }
        Pair pair = new Pair(mentor.get(), mentee.get());
        boolean knowsMentor = graph.mentorPosition(pair.mentor()) >= 0;
        boolean knowsMentee = graph.menteePosition(pair.mentee()) >= 0;
        if (!knowsMentor && !knowsMentee && graph.mentorPosition(pair.mentee()) >= 0
                && graph.menteePosition(pair.mentor()) >= 0) {
            row.fault("mentor", PublishedPlan.class, "published.swapped");
        } else if (!pairs.add(pair)) {
            row.fault("mentor", PublishedPlan.class, "published.twice");
        }
        known += knowsMentor || knowsMentee ? 1 : 0;
        int at = graph.pair(pair.mentor(), pair.mentee());
        if (at < 0) {
            objections.accept(() -> object(pair, knowsMentor && knowsMentee, row));
        }
        matches.add(new Match(
                pair.mentor(), pair.mentee(), at >= 0 ? graph.points(at) : points.orElse(0L), 0, false, List.of()));
    }

    private void object(Pair pair, boolean areKnown, Row row) {
        Optional<Where> decision = facts.decision(pair);
        if (decision.isPresent()) {
            row.fault("mentor", PublishedPlan.class, "published.decided", faults.said(decision.get()));
        } else if (!areKnown) {
            row.fault("mentor", PublishedPlan.class, "published.gone");
        } else {
            facts.people()
                    .flatMap(people -> FixedPairs.objection(
                            people.verdicts(pair.mentor(), pair.mentee()), faults.wording()))
                    .ifPresentOrElse(
                            why -> row.fault("mentor", PublishedPlan.class, "published.barred", why),
                            () -> row.fault("mentor", PublishedPlan.class, "published.gone-pair"));
        }
    }
}
