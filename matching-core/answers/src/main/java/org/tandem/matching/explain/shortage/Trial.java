package org.tandem.matching.explain.shortage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.internal.branch.Together;
import org.tandem.matching.internal.exact.Optimum;
import org.tandem.matching.run.Deadline;

/** Makes changes in a copy, matches it again, and looks whether that reaches a goal. */
final class Trial {
    /** Work of one trial where rules about two matches couple pairs; a cohort's are decided by far less. */
    private static final long WORK = 20_000_000;

    /** The same work for a sketch, which counts expanded nodes. */
    static final long SKETCH_WORK = 70_000;

    private final Compatibility compatibility;
    private final Goal goal;
    private final Sketch sketch;
    private final Deadline deadline;
    /** What is known of the seats that the goal needs, by raised quotas. */
    private final Map<List<Change>, Together> seats = new HashMap<>();

    private int searched;

    Trial(Compatibility compatibility, Goal goal, Sketch sketch, Deadline deadline) {
        this.compatibility = compatibility;
        this.goal = goal;
        this.sketch = sketch;
        this.deadline = deadline;
    }

    /** Returns what matching again would bring without any change, if that reaches the goal. */
    Optional<Remedy> ofMatchingAgain() {
        return of(List.of());
    }

    /**
     * Returns what the changes would bring, if they reach the goal: at first by a bound, then in a sketch, then judged and
     * matched anew.
     */
    Optional<Remedy> of(List<Change> changes) {
        boolean mayHelp = sketch.mayHave(goal.leastMentors(), goal.mentee(), changes)
                && sketch.mayHave(goal.leastMatches(), changes, deadline::isOver)
                && sketch.mayHave(goal.leastSeats(), seats, changes, deadline::isOver)
                && sketch.mayGive(goal.leastMentors(), goal.mentee(), changes, deadline::isOver);
        searched += mayHelp && sketch.takesSearch(changes, deadline::isOver) ? 1 : 0;
        boolean promising = mayHelp
                && sketch.best(changes, deadline::isOver).filter(goal::isReachedBy).isPresent();
        return promising ? confirmed(changes) : Optional.empty();
    }

    /** Returns how many changes took a search so far, because no bound ruled them out and the flow did not say enough. */
    int searched() {
        return searched;
    }

    private Optional<Remedy> confirmed(List<Change> changes) {
        if (changes.isEmpty()) {
            return outcome(changes, compatibility.graph());
        }
        @Nullable CompatibilityGraph graph =
                compatibility.hasOwnScores() ? Sketch.withPlaces(compatibility.graph(), changes) : judged(changes);
        return graph == null ? Optional.empty() : outcome(changes, graph);
    }

    /** Returns the graph of the changed programme and policy; null if they contradict decisions or ranges. */
    private @Nullable CompatibilityGraph judged(List<Change> changes) {
        try {
            return Compatibility.of(
                    ProgrammeChanges.apply(compatibility.programme(), changes),
                    PolicyChanges.apply(compatibility.policy(), changes))
                    .graph();
        } catch (InvalidInputException contradiction) {
            return null;
        }
    }

    private Optional<Remedy> outcome(List<Change> changes, CompatibilityGraph graph) {
        return Optimum.of(graph, WORK, deadline::isOver).flatMap(best -> {
            Chosen after = Chosen.of(graph, best.pairs());
            return goal.isReachedBy(after)
                    ? Optional.of(remedy(changes, after, best.proven()))
                    : Optional.empty();
        });
    }

    private Remedy remedy(List<Change> changes, Chosen after, boolean proven) {
        CompatibilityGraph graph = after.graph();
        int moved = 0;
        for (int other = 0; other < graph.menteeCount(); other++) {
            boolean had = other != goal.mentee() && goal.before().ofMentee(other) > 0;
            moved += had && !after.sameMentors(goal.before(), other) ? 1 : 0;
        }
        return new Remedy(
                graph.menteeIds().get(goal.mentee()),
                changes,
                after.mentors(goal.mentee()).stream()
                        .mapToObj(graph.mentorIds()::get)
                        .toList(),
                moved,
                after.size() - goal.before().size(),
                proven);
    }
}
