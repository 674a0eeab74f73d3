package org.tandem.matching.internal.timefold;

import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.policy.Loads;

/**
 * What a seat can be given: a mentor. Two are the same if they have one index, because streams compare them often.
 *
 * @param index the mentor's position in the graph
 * @param places free places
 * @param running number of running mentorships
 * @param loads how many places are to be filled first
 * @param unevenCost what so many mentees cost, in points
 */
public record MentorNode(int index, int places, int running, Loads loads, IntToLongFunction unevenCost) {

    /** Returns how many of the places asked for first are filled by so many mentees. */
    long placesFilled(long mentees) {
        return loads.placesFilled(running, (int) mentees);
    }

    /** Returns what so many mentees cost. */
    long unevenCost(long mentees) {
        return unevenCost.applyAsLong((int) mentees);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MentorNode node && node.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
