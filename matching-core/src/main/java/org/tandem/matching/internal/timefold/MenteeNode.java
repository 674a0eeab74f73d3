package org.tandem.matching.internal.timefold;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.tandem.matching.compatibility.CompatibilityGraph;

/** A mentee with the mentors who are eligible: pairwise rules are built in, other mentors are never tried. */
final class MenteeNode {
    private final CompatibilityGraph graph;
    private final int index;
    private final List<MentorNode> eligible;

    MenteeNode(CompatibilityGraph graph, int index, List<MentorNode> mentors) {
        this.graph = graph;
        this.index = index;
        eligible = new Eligible(graph, index, mentors);
    }

    int index() {
        return index;
    }

    List<MentorNode> eligible() {
        return eligible;
    }

    long points(MentorNode mentor) {
        return graph.points(graph.pairOf(index, mentor.index()));
    }

    /** A view of a row of the graph, so that a large programme needs no second copy of its pairs. */
    private static final class Eligible extends AbstractList<MentorNode> implements RandomAccess {
        private final CompatibilityGraph graph;
        private final int mentee;
        private final List<MentorNode> mentors;

        Eligible(CompatibilityGraph graph, int mentee, List<MentorNode> mentors) {
            this.graph = graph;
            this.mentee = mentee;
            this.mentors = mentors;
        }

        @Override
        public MentorNode get(int position) {
            return mentors.get(graph.mentor(graph.firstPair(mentee) + position));
        }

        @Override
        public int size() {
            return graph.endPair(mentee) - graph.firstPair(mentee);
        }
    }
}
