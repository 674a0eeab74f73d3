package org.tandem.matching.policy.rule;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.tandem.matching.policy.OnePair;
import org.tandem.matching.policy.Reason;

class SharedMonthsJudgeTest {
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    @Test
    void whoNamesNoMonthsIsAvailableThroughout() {
        new OnePair().assertEligible(Rules.sharedMonths(12));
        new OnePair().assertIneligible(Rules.sharedMonths(13), new Reason.TooFewSharedMonths(12, 13));
    }

    @Test
    void asManyMonthsAsAskedForPass() {
        pair().assertEligible(Rules.sharedMonths(3));
    }

    @Test
    void oneMonthTooFewBarsWithItsFigures() {
        pair().assertIneligible(Rules.sharedMonths(4), new Reason.TooFewSharedMonths(3, 4));
    }

    @Test
    void monthsOutOfTheTermDoNotCount() {
        new OnePair()
                .mentor(mentor -> mentor.available(SEPTEMBER.minusMonths(6), SEPTEMBER))
                .mentee(mentee -> mentee.available(SEPTEMBER.minusMonths(6), SEPTEMBER))
                .assertIneligible(Rules.sharedMonths(2), new Reason.TooFewSharedMonths(1, 2));
    }

    @Test
    void severalRangesAddUpAndOverlapsCountOnce() {
        new OnePair()
                .mentor(mentor -> mentor.available(SEPTEMBER, SEPTEMBER.plusMonths(1))
                        .available(SEPTEMBER.plusMonths(1), SEPTEMBER.plusMonths(2))
                        .available(SEPTEMBER.plusMonths(5), SEPTEMBER.plusMonths(5)))
                .assertIneligible(Rules.sharedMonths(5), new Reason.TooFewSharedMonths(4, 5));
    }

    @Test
    void aLimitOfZeroAdmitsEverybody() {
        new OnePair()
                .mentor(mentor -> mentor.available(SEPTEMBER.minusMonths(6), SEPTEMBER.minusMonths(1)))
                .assertEligible(Rules.sharedMonths(0));
    }

    /** The mentor has September to January, the mentee November to February: three months are shared. */
    private static OnePair pair() {
        return new OnePair()
                .mentor(mentor -> mentor.available(SEPTEMBER, SEPTEMBER.plusMonths(4)))
                .mentee(mentee -> mentee.available(SEPTEMBER.plusMonths(2), SEPTEMBER.plusMonths(5)));
    }
}
