package org.tandem.matching.policy.rule;

import org.junit.jupiter.api.Test;
import org.tandem.matching.policy.OnePair;
import org.tandem.matching.policy.Reason;

class SharedKeysJudgeTest {

    @Test
    void oneSharedLanguageIsEnough() {
        new OnePair()
                .mentor(mentor -> mentor.languages("de", "pl"))
                .mentee(mentee -> mentee.languages("fr", "pl"))
                .assertEligible(Rules.sharedLanguage());
    }

    @Test
    void noSharedLanguageBars() {
        new OnePair()
                .mentor(mentor -> mentor.languages("de").forms("shadowing"))
                .mentee(mentee -> mentee.languages("fr").forms("shadowing"))
                .assertIneligible(Rules.sharedLanguage(), new Reason.NoSharedLanguage());
    }

    @Test
    void unknownLanguagesCountAgainstThePair() {
        new OnePair().assertIneligible(Rules.sharedLanguage(), new Reason.NoSharedLanguage());
        new OnePair()
                .mentor(mentor -> mentor.languages("de"))
                .assertIneligible(Rules.sharedLanguage(), new Reason.NoSharedLanguage());
    }

    @Test
    void oneSharedFormIsEnough() {
        new OnePair()
                .mentor(mentor -> mentor.forms("shadowing", "council"))
                .mentee(mentee -> mentee.forms("council"))
                .assertEligible(Rules.sharedForm());
    }

    @Test
    void noSharedFormBars() {
        new OnePair()
                .mentor(mentor -> mentor.forms("shadowing").languages("de"))
                .mentee(mentee -> mentee.forms("council").languages("de"))
                .assertIneligible(Rules.sharedForm(), new Reason.NoSharedForm());
    }
}
