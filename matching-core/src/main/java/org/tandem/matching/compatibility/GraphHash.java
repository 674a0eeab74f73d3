package org.tandem.matching.compatibility;

import java.util.HexFormat;
import java.util.List;
import org.tandem.matching.internal.graph.PlanConditions;

/**
 * Hashes what a graph holds into 64 bits, to notice by a comparison that it has changed; no protection against anybody who
 * wants two graphs to look the same. One multiplication for each value.
 *
 * <p>Source: the finalizer of Steele, Lea and Flood: Fast splittable pseudorandom number generators, 2014, applied as a
 * chain.
 */
final class GraphHash {
    private static final long ODD = 0x9E37_79B9_7F4A_7C15L;
    private static final long MIX = 0xBF58_476D_1CE4_E5B9L;

    private long hash = ODD;

    /** Returns the fingerprints of a graph; that of its pairs only if they are all that are eligible. */
    static Basis basis(CompatibilityGraph graph, boolean all) {
        return new Basis(
                "",
                "",
                "",
                new GraphHash().add(graph.mentorIds()).add(graph.menteeIds()).hex(),
                all ? new GraphHash().addPairs(graph).hex() : "");
    }

    private GraphHash addPairs(CompatibilityGraph graph) {
        add(graph.maxPoints());
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            add(graph.freePlaces(mentor));
            add(PlanConditions.of(graph).runningLoad(mentor));
        }
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            addMentee(graph, mentee);
        }
        return this;
    }

    /** A method of its own, so that it is compiled after a few mentees. */
    private void addMentee(CompatibilityGraph graph, int mentee) {
        add(graph.openSeats(mentee));
        add(PlanConditions.of(graph).runningMentors(mentee));
        add(graph.urgency(mentee));
        add(graph.endPair(mentee));
        for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
            add(graph.points(pair) * ODD + (2L * graph.mentor(pair) + (graph.isFixed(pair) ? 1 : 0)));
        }
    }

    private GraphHash add(List<String> ids) {
        add(ids.size());
        for (String id : ids) {
            add(id.length());
            for (int at = 0; at < id.length(); at++) {
                add(id.charAt(at));
            }
        }
        return this;
    }

    private void add(long value) {
        long mixed = (hash ^ value) * MIX;
        hash = (mixed ^ mixed >>> 31) + ODD;
    }

    private String hex() {
        return HexFormat.of().toHexDigits(hash);
    }
}
