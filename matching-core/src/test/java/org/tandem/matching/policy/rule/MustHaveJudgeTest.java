package org.tandem.matching.policy.rule;

import org.junit.jupiter.api.Test;
import org.tandem.matching.policy.OnePair;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Rule;

class MustHaveJudgeTest {
    private static final Rule RULE = Rules.mustHaves();

    @Test
    void whoMustHaveNothingPassesWithAnybody() {
        new OnePair().mentee(mentee -> mentee.seeks("law", 5, 5)).assertEligible(RULE);
    }

    @Test
    void aCompetenceAtTheLevelAskedForPasses() {
        new OnePair()
                .mentor(mentor -> mentor.offers("tax", 1).offers("law", 3))
                .mentee(mentee -> mentee.mustHave("law", 3, 5))
                .assertEligible(RULE);
    }

    @Test
    void aLevelBelowIsMissing() {
        new OnePair()
                .mentor(mentor -> mentor.offers("tax", 1).offers("law", 2))
                .mentee(mentee -> mentee.mustHave("law", 3, 5))
                .assertIneligible(RULE, new Reason.CompetenceMissing("law", 3, 2));
    }

    @Test
    void aCompetenceNotOfferedIsMissingAtLevelZero() {
        new OnePair()
                .mentor(mentor -> mentor.offers("tax", 5))
                .mentee(mentee -> mentee.mustHave("law", 1, 1))
                .assertIneligible(RULE, new Reason.CompetenceMissing("law", 1, 0));
    }

    @Test
    void theFirstOfSeveralMissingIsNamed() {
        new OnePair()
                .mentor(mentor -> mentor.offers("tax", 5))
                .mentee(mentee -> mentee.seeks("art", 1, 1)
                        .mustHave("tax", 5, 1)
                        .mustHave("sales", 2, 1)
                        .mustHave("law", 1, 1))
                .assertIneligible(RULE, new Reason.CompetenceMissing("sales", 2, 0));
    }

    @Test
    void whatTheMentorMustHaveDoesNotBar() {
        new OnePair().mentor(mentor -> mentor.mustHave("law", 1, 1)).assertEligible(RULE);
    }
}
