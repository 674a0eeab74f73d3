package org.tandem.matching.policy.rule;

import static org.tandem.matching.policy.OnePair.END;
import static org.tandem.matching.policy.OnePair.START;
import static org.tandem.matching.programme.BusinessTie.Kind.OWNER;
import static org.tandem.matching.programme.BusinessTie.Kind.SUPPLIER;

import org.junit.jupiter.api.Test;
import org.tandem.matching.policy.OnePair;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.programme.DateRange;

class DifferentOrganisationsJudgeTest {
    private static final Rule RULE = Rules.differentOrganisations();

    @Test
    void differentOrganisationsPass() {
        pair("A", "B").organisations("A", "B").assertEligible(RULE);
    }

    @Test
    void oneOrganisationIsBarred() {
        pair("A", "A").organisations("A").assertIneligible(RULE, new Reason.SameOrganisation("A", "A"));
    }

    @Test
    void aSubsidiaryIsNotADifferentCompany() {
        pair("A", "B").organisations("A").subsidiary("B", "A").assertIneligible(RULE, reason());
    }

    @Test
    void norIsTheParent() {
        pair("A", "B").organisations("B").subsidiary("A", "B").assertIneligible(RULE, reason());
    }

    @Test
    void norIsASister() {
        pair("A", "B")
                .organisations("P")
                .subsidiary("A", "P")
                .subsidiary("B", "P")
                .assertIneligible(RULE, reason());
    }

    @Test
    void norIsASubsidiaryOverFourSteps() {
        pair("A", "B")
                .organisations("A")
                .subsidiary("Z", "A")
                .subsidiary("C", "Z")
                .subsidiary("Y", "C")
                .subsidiary("B", "Y")
                .assertIneligible(RULE, reason());
    }

    @Test
    void ownershipByTiesCountsLikeAParent() {
        pair("A", "B").organisations("A", "B").tie(OWNER, "A", "B").assertIneligible(RULE, reason());
    }

    @Test
    void ownershipMixesParentsAndTies() {
        pair("A", "B")
                .organisations("P", "B", "C")
                .subsidiary("A", "P")
                .tie(OWNER, "P", "C")
                .tie(OWNER, "C", "B", DateRange.since(END.minusDays(1)))
                .assertIneligible(RULE, reason());
    }

    @Test
    void ownershipThatEndedBeforeTheTermIsOver() {
        pair("A", "B")
                .organisations("A", "B")
                .tie(OWNER, "A", "B", DateRange.before(START))
                .assertEligible(RULE);
    }

    @Test
    void ownershipThatEndsOnTheFirstDayStillCounts() {
        pair("A", "B")
                .organisations("A", "B")
                .tie(OWNER, "A", "B", DateRange.before(START.plusDays(1)))
                .assertIneligible(RULE, reason());
    }

    @Test
    void ownershipThatBeginsAfterTheTermDoesNotCountYet() {
        pair("A", "B")
                .organisations("A", "B")
                .tie(OWNER, "A", "B", DateRange.since(END))
                .assertEligible(RULE);
    }

    @Test
    void otherTiesMakeNoGroup() {
        pair("A", "B").organisations("A", "B").tie(SUPPLIER, "A", "B").assertEligible(RULE);
    }

    @Test
    void peopleWithoutAnOrganisationPass() {
        new OnePair().assertEligible(RULE);
        new OnePair()
                .organisations("A")
                .mentor(mentor -> mentor.organisation("A"))
                .assertEligible(RULE);
        new OnePair()
                .organisations("A")
                .mentee(mentee -> mentee.organisation("A"))
                .assertEligible(RULE);
    }

    private static OnePair pair(String mentorOrganisation, String menteeOrganisation) {
        return new OnePair()
                .mentor(mentor -> mentor.organisation(mentorOrganisation))
                .mentee(mentee -> mentee.organisation(menteeOrganisation));
    }

    private static Reason reason() {
        return new Reason.SameOrganisation("A", "B");
    }
}
