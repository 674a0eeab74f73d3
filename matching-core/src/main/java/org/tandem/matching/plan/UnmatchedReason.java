package org.tandem.matching.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tandem.matching.compatibility.HeldPair;
import org.tandem.matching.compatibility.Tally;

/** Why a mentee did not get all the mentors wanted. */
public sealed interface UnmatchedReason {

    /**
     * No mentor is eligible.
     *
     * @param tally how many mentors each rule removed
     */
    record NobodyEligible(Tally tally) implements UnmatchedReason {}

    /**
     * No mentor is eligible as it stands, but some pairs only wait for a coordinator's review.
     *
     * @param pairs the pairs to review
     * @param tally how many mentors each rule removed
     */
    record HeldForReview(List<HeldPair> pairs, Tally tally) implements UnmatchedReason {

        /** Copies the list. */
        public HeldForReview {
            pairs = ImmutableList.copyOf(pairs);
        }
    }

    /**
     * All places of the eligible mentors, besides those whom the mentee has got, are used by others.
     *
     * @param eligible ids of these mentors
     */
    record EveryoneEligibleIsFull(List<String> eligible) implements UnmatchedReason {

        /** Copies the list. */
        public EveryoneEligibleIsFull {
            eligible = ImmutableList.copyOf(eligible);
        }
    }

    /**
     * The mentee wants more mentors than are eligible, and got all of them.
     *
     * @param tally how many mentors each rule removed
     */
    record NobodyElseEligible(Tally tally) implements UnmatchedReason {}

    /**
     * Some eligible mentor whom the mentee has not got has a place left, but the search ended before it was used, or a rule
     * of the whole plan forbids it.
     *
     * @param mentors ids of these mentors
     */
    record PlacesLeft(List<String> mentors) implements UnmatchedReason {

        /** Copies the list. */
        public PlacesLeft {
            mentors = ImmutableList.copyOf(mentors);
        }
    }
}
