package org.tandem.matching.explain;

import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.explain.PlanComparison.Change;
import org.tandem.matching.text.Wording;

/** Finds who has other mentors in another plan. */
final class Moves {
    private Moves() {}

    /** Compares two choices of pairs, each ascending. */
    static List<Change> between(CompatibilityGraph graph, int[] before, int[] after) {
        List<Change> moves = new ArrayList<>();
        int b = 0;
        int a = 0;
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            int end = graph.endPair(mentee);
            List<String> mentorsBefore = new ArrayList<>();
            long pointsBefore = 0;
            for (; b < before.length && before[b] < end; b++) {
                mentorsBefore.add(graph.mentorIds().get(graph.mentor(before[b])));
                pointsBefore += graph.points(before[b]);
            }
            List<String> mentorsAfter = new ArrayList<>();
            long pointsAfter = 0;
            for (; a < after.length && after[a] < end; a++) {
                mentorsAfter.add(graph.mentorIds().get(graph.mentor(after[a])));
                pointsAfter += graph.points(after[a]);
            }
            if (!mentorsBefore.equals(mentorsAfter)) {
                moves.add(new Change(
                        graph.menteeIds().get(mentee), mentorsBefore, mentorsAfter, pointsBefore, pointsAfter));
            }
        }
        return moves;
    }

    static String say(Change move, Wording wording) {
        String mentee = wording.person(move.mentee());
        String before = wording.people(move.mentorsBefore());
        String after = wording.people(move.mentorsAfter());
        if (move.mentorsAfter().isEmpty()) {
            return wording.phrase(Moves.class, "move.lost", mentee, before);
        }
        return move.mentorsBefore().isEmpty()
                ? wording.phrase(Moves.class, "move.new", mentee, after)
                : wording.phrase(
                        Moves.class, "move.change", mentee, before, after, move.pointsAfter() - move.pointsBefore());
    }
}
