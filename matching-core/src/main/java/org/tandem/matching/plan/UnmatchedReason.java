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
     * All places of the eligible mentors are used by others.
     *
     * @param eligible ids of the eligible mentors, without those that the plan gives to the mentee
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
     * Some eligible mentor has a place left, but the search ended before it was used, or a rule of the whole plan forbids
     * it.
     *
     * @param mentors ids of the eligible mentors with a place left, without those that the plan gives to the mentee
     */
    record PlacesLeft(List<String> mentors) implements UnmatchedReason {

        /** Copies the list. */
        public PlacesLeft {
            mentors = ImmutableList.copyOf(mentors);
        }
    }
}
