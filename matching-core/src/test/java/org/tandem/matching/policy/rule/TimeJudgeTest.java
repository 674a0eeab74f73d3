package org.tandem.matching.policy.rule;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tandem.matching.policy.OnePair;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Role;
import org.tandem.matching.policy.Rule;

class TimeJudgeTest {
    private static final Duration LEAST = Duration.ofHours(2);
    private static final Rule RULE = Rules.minimumTime(LEAST);

    @Test
    void theLeastTimeOfBothIsEnough() {
        pair(LEAST, LEAST).assertEligible(RULE);
    }

    @Test
    void aMentorWhoGivesASecondLessIsNamed() {
        Duration less = LEAST.minusSeconds(1);

        pair(less, LEAST).assertIneligible(RULE, new Reason.TooLittleTime(Role.MENTOR, less, LEAST));
    }

    @Test
    void aMenteeWhoGivesASecondLessIsNamed() {
        Duration less = LEAST.minusSeconds(1);

        pair(LEAST, less).assertIneligible(RULE, new Reason.TooLittleTime(Role.MENTEE, less, LEAST));
    }

    @Test
    void ofTwoWhoGiveTooLittleTheLesserIsNamed() {
        pair(Duration.ofMinutes(30), Duration.ofMinutes(20))
                .assertIneligible(RULE, new Reason.TooLittleTime(Role.MENTEE, Duration.ofMinutes(20), LEAST));
        pair(Duration.ofMinutes(20), Duration.ofMinutes(20))
                .assertIneligible(RULE, new Reason.TooLittleTime(Role.MENTOR, Duration.ofMinutes(20), LEAST));
    }

    @Test
    void anUnknownTimeCountsAsNone() {
        new OnePair()
                .mentor(mentor -> mentor.timePerMonth(LEAST))
                .assertIneligible(RULE, new Reason.TooLittleTime(Role.MENTEE, Duration.ZERO, LEAST));
    }

    private static OnePair pair(Duration ofMentor, Duration ofMentee) {
        return new OnePair()
                .mentor(mentor -> mentor.timePerMonth(ofMentor))
                .mentee(mentee -> mentee.timePerMonth(ofMentee));
    }
}
