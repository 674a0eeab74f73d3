package org.tandem.matching.policy.rule;

import static org.tandem.matching.policy.OnePair.END;
import static org.tandem.matching.policy.OnePair.START;
import static org.tandem.matching.programme.BusinessTie.Kind.ADVISER;
import static org.tandem.matching.programme.BusinessTie.Kind.COMPETITOR;
import static org.tandem.matching.programme.BusinessTie.Kind.CUSTOMER;
import static org.tandem.matching.programme.BusinessTie.Kind.OWNER;
import static org.tandem.matching.programme.BusinessTie.Kind.SUPPLIER;
import static org.tandem.matching.programme.BusinessTie.Kind.UNDISCLOSED;

import java.time.Period;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.matching.policy.OnePair;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.DateRange;

class BusinessTieJudgeTest {
    private static final Rule RULE = Rules.noBusinessTies();

    @Test
    void withoutTiesThePairPasses() {
        pair().assertEligible(RULE);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNDISCLOSED")
    void everyKnownKindBars(BusinessTie.Kind kind) {
        pair().tie(kind, "A", "B").assertIneligible(RULE, tied(kind, "A", "B"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNDISCLOSED")
    void everyKnownKindBarsTheOtherWayRound(BusinessTie.Kind kind) {
        pair().tie(kind, "B", "A").assertIneligible(RULE, tied(kind, "B", "A"));
    }

    @Test
    void anUndisclosedTieHoldsThePairForReview() {
        pair().tie(UNDISCLOSED, "B", "A")
                .assertHeld(RULE, new Reason.TieUndisclosed(BusinessTie.of(UNDISCLOSED, "B", "A")));
    }

    @Test
    void aTieThatBarsGoesBeforeOneThatHolds() {
        pair().tie(UNDISCLOSED, "A", "B").tie(SUPPLIER, "B", "A").assertIneligible(RULE, tied(SUPPLIER, "B", "A"));
    }

    @Test
    void anUndisclosedTieHoldsWhateverKindsBar() {
        Rule competitorsOnly = Rules.noBusinessTies(TieScope.GROUP, Period.ZERO, Period.ZERO, EnumSet.of(COMPETITOR));

        pair().tie(UNDISCLOSED, "A", "B")
                .assertHeld(competitorsOnly, new Reason.TieUndisclosed(BusinessTie.of(UNDISCLOSED, "A", "B")));
    }

    @Test
    void aKindThatIsNotListedPasses() {
        Rule competitorsOnly = Rules.noBusinessTies(TieScope.GROUP, Period.ZERO, Period.ZERO, EnumSet.of(COMPETITOR));

        pair().tie(SUPPLIER, "A", "B").assertEligible(competitorsOnly);
        pair().tie(COMPETITOR, "A", "B").assertIneligible(competitorsOnly, tied(COMPETITOR, "A", "B"));
    }

    @Test
    void aTieOfTheMentorsGroupBars() {
        pair().subsidiary("A2", "A").tie(CUSTOMER, "A2", "B").assertIneligible(RULE, tied(CUSTOMER, "A2", "B"));
    }

    @Test
    void aTieBetweenSubsidiariesOfBothGroupsBars() {
        pair().subsidiary("A2", "A")
                .subsidiary("A3", "A2")
                .subsidiary("B2", "B")
                .tie(ADVISER, "B2", "A3")
                .assertIneligible(RULE, tied(ADVISER, "B2", "A3"));
    }

    @Test
    void anUndisclosedTieOfTheGroupHolds() {
        pair().subsidiary("A2", "A")
                .tie(UNDISCLOSED, "A2", "B")
                .assertHeld(RULE, new Reason.TieUndisclosed(BusinessTie.of(UNDISCLOSED, "A2", "B")));
    }

    @Test
    void aTieOfAThirdOrganisationWithBothDoesNotBar() {
        pair().organisations("C")
                .tie(SUPPLIER, "C", "A")
                .tie(SUPPLIER, "C", "B")
                .assertEligible(RULE);
    }

    @Test
    void inTheNarrowScopeATieConcernsTheTwoOrganisationsOnly() {
        Rule narrow =
                Rules.noBusinessTies(TieScope.ORGANISATION, Period.ZERO, Period.ZERO, EnumSet.of(CUSTOMER, OWNER));

        pair().subsidiary("A2", "A").tie(CUSTOMER, "A2", "B").assertEligible(narrow);
        pair().tie(CUSTOMER, "A", "B").assertIneligible(narrow, tied(CUSTOMER, "A", "B"));
        pair().organisations("C").tie(OWNER, "A", "C").tie(OWNER, "C", "B").assertEligible(narrow);
    }

    @Test
    void aTieThatEndedTwelveMonthsBeforeTheTermIsOver() {
        DateRange before = DateRange.before(START.minusMonths(12));

        pair().tie(SUPPLIER, "A", "B", before).assertEligible(RULE);
    }

    @Test
    void aTieThatEndedADayLaterStillBars() {
        DateRange before = DateRange.before(START.minusMonths(12).plusDays(1));

        pair().tie(SUPPLIER, "A", "B", before)
                .assertIneligible(RULE, new Reason.BusinessTied(new BusinessTie(SUPPLIER, "A", "B", before)));
    }

    @Test
    void aTieThatBeginsWithinTheTermBars() {
        DateRange since = DateRange.since(END.minusDays(1));

        pair().tie(SUPPLIER, "A", "B", since)
                .assertIneligible(RULE, new Reason.BusinessTied(new BusinessTie(SUPPLIER, "A", "B", since)));
    }

    @Test
    void aTieThatBeginsAfterTheTermDoesNotBar() {
        pair().tie(SUPPLIER, "A", "B", DateRange.since(END)).assertEligible(RULE);
    }

    @Test
    void aTieThatBeginsAfterTheTermBarsIfTheRuleLooksThatFar() {
        Rule far = Rules.noBusinessTies(
                TieScope.GROUP, Period.ZERO, Period.ofYears(1), EnumSet.allOf(BusinessTie.Kind.class));
        DateRange since = DateRange.since(END.plusYears(1).minusDays(1));

        pair().tie(SUPPLIER, "A", "B", since)
                .assertIneligible(far, new Reason.BusinessTied(new BusinessTie(SUPPLIER, "A", "B", since)));
        pair().tie(SUPPLIER, "A", "B", DateRange.since(END.plusYears(1))).assertEligible(far);
    }

    @Test
    void anUndisclosedTieOutOfTheWindowDoesNotHold() {
        pair().tie(UNDISCLOSED, "A", "B", DateRange.before(START.minusMonths(12)))
                .assertEligible(RULE);
    }

    @Test
    void ownershipThatEndedLatelyIsABusinessTieAlthoughNoLongerAGroup() {
        DateRange before = DateRange.before(START);

        pair().tie(OWNER, "A", "B", before)
                .assertIneligible(RULE, new Reason.BusinessTied(new BusinessTie(OWNER, "A", "B", before)));
    }

    @Test
    void peopleWithoutAnOrganisationPass() {
        new OnePair()
                .organisations("A", "B")
                .tie(SUPPLIER, "A", "B")
                .mentor(mentor -> mentor.organisation("A"))
                .assertEligible(RULE);
        new OnePair()
                .organisations("A", "B")
                .tie(SUPPLIER, "A", "B")
                .mentee(mentee -> mentee.organisation("A"))
                .assertEligible(RULE);
    }

    private static OnePair pair() {
        return new OnePair()
                .organisations("A", "B")
                .mentor(mentor -> mentor.organisation("A"))
                .mentee(mentee -> mentee.organisation("B"));
    }

    private static Reason tied(BusinessTie.Kind kind, String first, String second) {
        return new Reason.BusinessTied(BusinessTie.of(kind, first, second));
    }
}
