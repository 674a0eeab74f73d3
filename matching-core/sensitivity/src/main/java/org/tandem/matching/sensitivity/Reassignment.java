package org.tandem.matching.sensitivity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * A mentee who has other mentors in another plan.
 *
 * @param mentee the mentee's id
 * @param leaving ids of the mentors that the mentee no longer has
 * @param coming ids of the mentors that the mentee has instead, or besides
 * @param gain points gained by the mentee's pairs; negative if lost
 */
public record Reassignment(String mentee, List<String> leaving, List<String> coming, long gain) implements Answer {

    /** Copies the lists. */
    public Reassignment {
        leaving = ImmutableList.copyOf(leaving);
        coming = ImmutableList.copyOf(coming);
    }

    /** Returns who moves if some pairs change sides. */
    static List<Reassignment> of(CompatibilityGraph graph, int[] before, int[] changed) {
        TreeMap<Integer, List<Integer>> byMentee = new TreeMap<>();
        for (int pair : changed) {
            byMentee.computeIfAbsent(graph.mentee(pair), any -> new ArrayList<>()).add(pair);
        }
        List<Reassignment> moves = new ArrayList<>();
        byMentee.forEach((mentee, pairs) -> {
            List<String> leaving = new ArrayList<>();
            List<String> coming = new ArrayList<>();
            long gain = 0;
            for (int pair : pairs) {
                boolean leaves = PairSets.contains(before, pair);
                (leaves ? leaving : coming).add(graph.mentorIds().get(graph.mentor(pair)));
                gain += leaves ? -graph.points(pair) : graph.points(pair);
            }
            moves.add(new Reassignment(graph.menteeIds().get(mentee), leaving, coming, gain));
        });
        return moves;
    }

    @Override
    public String say(Wording wording) {
        String person = wording.person(mentee);
        if (coming.isEmpty()) {
            return wording.phrase(Reassignment.class, "move.lost", person, wording.people(leaving));
        }
        return leaving.isEmpty()
                ? wording.phrase(Reassignment.class, "move.new", person, wording.people(coming))
                : wording.phrase(
                        Reassignment.class, "move.change", person, wording.people(leaving), wording.people(coming),
                        gain);
    }
}
