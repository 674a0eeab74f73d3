package org.tandem.matching.rematch;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.matching.compatibility.RuleVerdict;
import org.tandem.matching.policy.Role;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * A published pair that the new plan does not have, and why.
 *
 * @param mentor the mentor's id
 * @param mentee the mentee's id
 * @param cause why it is given up
 */
public record GivenUp(String mentor, String mentee, Cause cause) implements Answer {

    /** Why a published pair is given up. */
    public sealed interface Cause {

        /**
         * Somebody is not there any more. Not a change by the budget.
         *
         * @param who the one who is gone; the mentor, if both are
         */
        record PersonGone(Role who) implements Cause {}

        /**
         * The pair is not eligible any more. Not a change by the budget.
         *
         * @param objections what the rules that object say, with their reasons and figures; empty if scores are the caller's
         *     own
         */
        record NotEligible(List<RuleVerdict> objections) implements Cause {
            /** Copies the list. */
            public NotEligible {
                objections = ImmutableList.copyOf(objections);
            }
        }

        /** The pair is eligible, but places, wanted mentors, limits or what coordinators fixed leave no room for it. */
        record NoRoom() implements Cause {}

        /** The pair is eligible; whether it could be kept, and what giving it up gains, there was no time to find out. */
        record NotSearched() implements Cause {}

        /**
         * The pair could be kept.
         *
         * @param gain what giving it up gains
         */
        record Exchanged(ReleaseGain gain) implements Cause {}
    }

    @Override
    public String say(Wording wording) {
        String one = wording.person(mentor);
        String other = wording.person(mentee);
        return switch (cause) {
            case Cause.PersonGone(Role who) ->
                wording.phrase(GivenUp.class, "given-up.gone", one, other, who == Role.MENTOR ? one : other);
            case Cause.NotEligible(List<RuleVerdict> objections) ->
                objections.isEmpty()
                        ? wording.phrase(GivenUp.class, "given-up.not-scored", one, other)
                        : wording.phrase(GivenUp.class, "given-up.rule", one, other, names(objections, wording));
            case Cause.NoRoom() -> wording.phrase(GivenUp.class, "given-up.no-room", one, other);
            case Cause.NotSearched() -> wording.phrase(GivenUp.class, "given-up.not-searched", one, other);
            case Cause.Exchanged(ReleaseGain gain) ->
                wording.phrase(GivenUp.class, "given-up.exchanged", one, other, gain.say(wording));
        };
    }

    static String names(List<RuleVerdict> objections, Wording wording) {
        return objections.stream().map(one -> wording.piece(one.rule())).collect(Collectors.joining(", "));
    }
}
