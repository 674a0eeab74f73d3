package org.tandem.matching.explain.shortage;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tandem.matching.compatibility.HeldPair;
import org.tandem.matching.compatibility.Tally;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/** Why a mentee did not get all the mentors wanted. */
public sealed interface WhyUnmatched extends Answer {

    /** Returns the mentee's id. */
    String mentee();

    /**
     * No mentor is eligible.
     *
     * @param mentee the mentee's id
     * @param tally how many mentors each rule removed
     */
    record NobodyEligible(String mentee, Tally tally) implements WhyUnmatched {
        @Override
        public String say(Wording wording) {
            return wording.phrase(
                    WhyUnmatched.class,
                    tally.removed().isEmpty() ? "why.no-mentors" : "why.nobody-eligible",
                    wording.person(mentee),
                    Sentences.removed(tally, wording));
        }
    }

    /**
     * No mentor is eligible as it stands, but some pairs only wait for a coordinator's review.
     *
     * @param mentee the mentee's id
     * @param pairs the pairs to review, by mentor
     * @param tally how many mentors each rule removed
     */
    record OnlyHeldPairs(String mentee, List<HeldPair> pairs, Tally tally) implements WhyUnmatched {

        /** Copies the list. */
        public OnlyHeldPairs {
            pairs = ImmutableList.copyOf(pairs);
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(
                    WhyUnmatched.class,
                    "why.only-held",
                    wording.person(mentee),
                    pairs.size(),
                    wording.people(pairs.stream().map(HeldPair::mentor).toList()));
        }
    }

    /**
     * The mentee wants more mentors than are eligible, and got all of them.
     *
     * @param mentee the mentee's id
     * @param mentors ids of the mentors given
     * @param tally how many mentors each rule removed
     */
    record EverybodyEligibleGiven(String mentee, List<String> mentors, Tally tally) implements WhyUnmatched {

        /** Copies the list. */
        public EverybodyEligibleGiven {
            mentors = ImmutableList.copyOf(mentors);
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(
                    WhyUnmatched.class,
                    "why.everybody-given",
                    wording.person(mentee),
                    mentors.size(),
                    wording.people(mentors));
        }
    }

    /**
     * The mentee competes with others for fewer places than they want together; no plan can serve all of them.
     *
     * @param mentee the mentee's id
     * @param bottleneck the proof; its limits are places of mentors
     * @param rivals those of its mentees who have a mentor by the plan, the foremost first
     */
    record PlacesShort(String mentee, Bottleneck bottleneck, List<Rival> rivals) implements WhyUnmatched {

        /** Copies the list. */
        public PlacesShort {
            rivals = ImmutableList.copyOf(rivals);
        }

        @Override
        public String say(Wording wording) {
            return Sentences.shortage("why.places-short", mentee, bottleneck, rivals, wording);
        }
    }

    /**
     * A quota is used up: it limits the mentee's group, or the mentors whom the mentee and others compete for. No plan can
     * serve all of them.
     *
     * @param mentee the mentee's id
     * @param bottleneck the proof; at least one of its limits is a quota's
     * @param rivals those of its mentees who have a mentor by the plan, the foremost first
     */
    record QuotaUsedUp(String mentee, Bottleneck bottleneck, List<Rival> rivals) implements WhyUnmatched {

        /** Copies the list. */
        public QuotaUsedUp {
            rivals = ImmutableList.copyOf(rivals);
        }

        @Override
        public String say(Wording wording) {
            return Sentences.shortage("why.quota-used-up", mentee, bottleneck, rivals, wording);
        }
    }

    /**
     * There are places enough, but rules about two matches keep the mentee from them. Counting cannot prove that.
     *
     * @param mentee the mentee's id
     * @param objections what stands against the mentors who have places left; empty if others would have to move for a place
     * @param proven whether it is proven by search that no plan is better
     */
    record RulesOfThePlan(String mentee, List<Objection> objections, boolean proven) implements WhyUnmatched {

        /** Copies the list. */
        public RulesOfThePlan {
            objections = ImmutableList.copyOf(objections);
        }

        /**
         * A match of the plan beside which a mentor cannot be given.
         *
         * @param mentor the mentor who has a place left
         * @param planRule the rule's name
         * @param otherMentor mentor of the match that it would meet
         * @param otherMentee mentee of the match that it would meet
         */
        public record Objection(String mentor, String planRule, String otherMentor, String otherMentee) {}

        @Override
        public String say(Wording wording) {
            return Sentences.rulesOfThePlan(this, wording);
        }
    }

    /**
     * The plan is not the best: without anybody losing anything, this mentee could have one mentor more. The search ended
     * too early, or the plan was changed by hand.
     *
     * @param mentee the mentee's id
     */
    record PlanNotBest(String mentee) implements WhyUnmatched {
        @Override
        public String say(Wording wording) {
            return wording.phrase(WhyUnmatched.class, "why.plan-not-best", wording.person(mentee));
        }
    }
}
