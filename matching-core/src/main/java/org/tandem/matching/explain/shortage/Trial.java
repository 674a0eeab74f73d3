package org.tandem.matching.explain.shortage;

import java.util.List;
import java.util.Optional;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.GraphEditor;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.internal.exact.Optimum;

/** Makes changes in a copy, matches it again, and looks whether that reaches a goal. */
final class Trial {
    private final Compatibility compatibility;
    private final Goal goal;
    private final long work;

    /**
     * Prepares trials.
     *
     * @param work edges to look at in one trial, about, where rules couple pairs
     */
    Trial(Compatibility compatibility, Goal goal, long work) {
        this.compatibility = compatibility;
        this.goal = goal;
        this.work = work;
    }

    /** Returns what the changes would bring, if they reach the goal. */
    Optional<Remedy> of(List<Change> changes) {
        return graph(changes).flatMap(graph -> Optimum.of(graph, work).flatMap(best -> {
            Chosen after = Chosen.of(graph, best.pairs());
            return goal.isReachedBy(after)
                    ? Optional.of(remedy(changes, after, best.proven()))
                    : Optional.empty();
        }));
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

    /** Returns the changed graph; none if decisions contradict the changes. */
    private Optional<CompatibilityGraph> graph(List<Change> changes) {
        if (changes.stream().allMatch(Change.PlacesAdded.class::isInstance)) {
            return Optional.of(withPlaces(changes));
        }
        try {
            return Optional.of(Compatibility.of(
                    ProgrammeChanges.apply(compatibility.programme(), changes),
                    PolicyChanges.apply(compatibility.policy(), changes))
                    .graph());
        } catch (InvalidInputException contradiction) {
            return Optional.empty();
        }
    }

    /** More places make no pair eligible, so no pair need be judged again. */
    private CompatibilityGraph withPlaces(List<Change> changes) {
        CompatibilityGraph graph = compatibility.graph();
        GraphEditor editor = graph.edit();
        for (Change change : changes) {
            if (change instanceof Change.PlacesAdded(String id, int from, int to)) {
                int mentor = Chosen.position(graph.mentorIds(), id);
                editor.freePlaces(mentor, graph.freePlaces(mentor) + to - from);
            }
        }
        return editor.build();
    }
}
