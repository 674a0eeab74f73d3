package org.tandem.matching.compatibility;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What stays in a graph however it is changed: its people, and what counts as a perfect pair.
 *
 * @param mentorIds in order
 * @param menteeIds in order
 * @param urgencies by mentee
 * @param maxPoints no pair exceeds them
 * @param perfectPoints what a pair could have at most
 */
record GraphPeople(
        List<String> mentorIds, List<String> menteeIds, long[] urgencies, long maxPoints, PerfectPoints perfectPoints) {
    GraphPeople {
        mentorIds = ImmutableList.copyOf(mentorIds);
        menteeIds = ImmutableList.copyOf(menteeIds);
    }
}
