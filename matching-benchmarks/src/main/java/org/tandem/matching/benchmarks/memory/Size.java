package org.tandem.matching.benchmarks.memory;

import org.tandem.matching.benchmarks.Graphs;
import org.tandem.matching.benchmarks.Instances;
import org.tandem.matching.compatibility.CompatibilityGraph;

/**
 * What is matched: six mentors with two places for ten mentees, 50 eligible mentors for each mentee.
 *
 * @param mentees number of mentees, at least 2
 * @param rules what the plan must keep
 */
record Size(int mentees, Rules rules) {
    private static final int CHOICES = 50;
    private static final int PLACES = 2;

    /** What the plan must keep. */
    enum Rules {
        /** Places alone: a flow, proven optimal. */
        PLACES,
        /** Mentees of competing organisations share no mentor: branching, then search until the time is up. */
        APART
    }

    int mentors() {
        return Math.max(1, mentees * 6 / 10);
    }

    CompatibilityGraph graph() {
        Instances instance = Instances.of(mentees, mentors(), Math.min(CHOICES, mentors()), PLACES, 1);
        return switch (rules) {
            case PLACES -> Graphs.of(instance);
            case APART -> Graphs.withMenteesApart(instance);
        };
    }
}
