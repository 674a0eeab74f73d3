package org.tandem.matching.explain.shortage;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.Contribution;

/**
 * A pair that is not eligible and that one or two changes would make so.
 *
 * @param mentor the mentor's position
 * @param mentee the mentee's position
 * @param changes the changes, all of which it takes
 * @param points the points that the pair would have
 */
record BarredPair(int mentor, int mentee, List<Change> changes, long points) {
    private static final int MOST_CHANGES = 2;

    /** Finds the barred pairs of some mentees, in the order of the mentees and then of the mentors. */
    static List<BarredPair> of(Compatibility compatibility, EligibilityChanges obstacles, Iterable<Integer> mentees) {
        CompatibilityGraph graph = compatibility.graph();
        ImmutableList.Builder<BarredPair> barred = ImmutableList.builder();
        for (int mentee : mentees) {
            String menteeId = graph.menteeIds().get(mentee);
            for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
                if (graph.pair(mentor, mentee) < 0) {
                    int at = mentor;
                    String mentorId = graph.mentorIds().get(mentor);
                    obstacles.between(mentorId, menteeId)
                            .filter(changes -> changes.size() <= MOST_CHANGES)
                            .ifPresent(changes -> barred.add(new BarredPair(
                                    at, mentee, changes, points(compatibility, mentorId, menteeId))));
                }
            }
        }
        return barred.build();
    }

    private static long points(Compatibility compatibility, String mentor, String mentee) {
        return compatibility.contributions(mentor, mentee).stream()
                .mapToLong(Contribution::points)
                .sum();
    }

    /** Returns whether only one change is needed. */
    boolean isNear() {
        return changes.size() == 1;
    }

    /** Returns whether the pair must be fixed to become eligible. */
    boolean isHeld() {
        return changes.stream().anyMatch(Change.PairReviewed.class::isInstance);
    }

    /** Returns whether {@code made} make the pair eligible. */
    boolean isOpenedBy(List<Change> made) {
        for (Change needed : changes) {
            boolean isMade = false;
            for (Change one : made) {
                isMade |= suffices(one, needed);
            }
            if (!isMade) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether one change does all that another does. */
    static boolean suffices(Change made, Change needed) {
        return switch (made) {
            case Change.ReachExtended reach -> needed instanceof Change.ReachExtended far && reach.to() >= far.to();
            case Change.MonthsLowered months ->
                needed instanceof Change.MonthsLowered few && months.to() <= few.to();
            case Change.TimeLowered time ->
                needed instanceof Change.TimeLowered little && time.to().compareTo(little.to()) <= 0;
            default -> made.equals(needed);
        };
    }
}
