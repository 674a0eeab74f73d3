package org.tandem.matching.policy.rule;

import org.junit.jupiter.api.Test;
import org.tandem.matching.policy.OnePair;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Role;

class NoVetoTest {

    @Test
    void barsWhomTheMentorVetoes() {
        new OnePair()
                .mentor(mentor -> mentor.vetoes("B-bystander", "T"))
                .assertIneligible(Rules.noVeto(), new Reason.Vetoed(Role.MENTOR));
    }

    @Test
    void barsWhomTheMenteeVetoes() {
        new OnePair()
                .mentee(mentee -> mentee.vetoes("M"))
                .assertIneligible(Rules.noVeto(), new Reason.Vetoed(Role.MENTEE));
    }

    @Test
    void namesTheMentorIfBothVeto() {
        new OnePair()
                .mentor(mentor -> mentor.vetoes("T"))
                .mentee(mentee -> mentee.vetoes("M"))
                .assertIneligible(Rules.noVeto(), new Reason.Vetoed(Role.MENTOR));
    }

    @Test
    void aVetoAgainstSomebodyElseDoesNotMatter() {
        new OnePair()
                .mentor(mentor -> mentor.vetoes("B-bystander"))
                .mentee(mentee -> mentee.vetoes("Z-bystander"))
                .assertEligible(Rules.noVeto());
    }
}
