package org.tandem.matching.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
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
     * The time limit or a cancellation ended the judging before every mentor was judged, and no mentor judged until then was
     * left for the mentee. Maybe match again with more time.
     *
     * @param tally what became of the mentors who were judged; they are fewer than its partners
     */
    record NotJudged(Tally tally) implements UnmatchedReason {}

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
     * Some eligible mentors whom the mentee has not got have places left, but quotas that the plan uses up bar every one of
     * them. {@code Shortage.whatWouldHelp} finds the smallest change that helps, often a quota that allows one match more.
     *
     * @param quotas the quotas used up that bar one of these mentors, in the policy's order
     * @param mentors ids of these mentors
     */
    record QuotasUsedUp(List<UsedQuota> quotas, List<String> mentors) implements UnmatchedReason {

        /** Copies the lists. */
        public QuotasUsedUp {
            quotas = ImmutableList.copyOf(quotas);
            mentors = ImmutableList.copyOf(mentors);
        }
    }

    /**
     * A quota of which nothing is left.
     *
     * @param quota the quota's name
     * @param group the key of the group
     * @param mentor id of the mentor whose mentees it counts; empty if it counts those of all
     * @param allowed matches that it allowed to the plan, besides running mentorships; 0 or more
     * @param matched matches of the plan that it counts; not fewer
     */
    record UsedQuota(String quota, String group, Optional<String> mentor, int allowed, int matched) {}

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
