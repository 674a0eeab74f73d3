package org.tandem.matching.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.matching.programme.Facts.END;
import static org.tandem.matching.programme.Facts.START;
import static org.tandem.matching.programme.Facts.assertOnlyFault;
import static org.tandem.matching.programme.Facts.faultsOf;
import static org.tandem.matching.programme.Facts.valid;

import org.junit.jupiter.api.Test;
import org.tandem.matching.fault.Fault;

class PairCheckTest {
    private static final DateRange TERM = DateRange.of(START, END);

    @Test
    void anUnknownPersonOfAPersonalTie() {
        assertOnlyFault(
                valid().personalTie(new PersonalTie(PersonalTie.Kind.RELATIVE, "M1", "ghost")),
                "personal tie (RELATIVE M1 ghost)",
                "ghost",
                "The person (ghost) of personal tie (RELATIVE M1 ghost) is unknown.");
    }

    @Test
    void aPersonalTieMayJoinAnyTwoPeople() {
        Programme programme = valid().personalTie(new PersonalTie(PersonalTie.Kind.LINE_MANAGER, "T1", "T2"))
                .personalTie(new PersonalTie(PersonalTie.Kind.RELATIVE, "M1", "M2"))
                .personalTie(new PersonalTie(PersonalTie.Kind.RELATIVE, "T1", "M2"))
                .build();

        assertThat(programme.personalTies()).hasSize(3);
    }

    @Test
    void aPersonalTieToOneself() {
        assertOnlyFault(
                valid().personalTie(new PersonalTie(PersonalTie.Kind.RELATIVE, "M1", "M1")),
                "personal tie (RELATIVE M1 M1)",
                "M1",
                "The personal tie (RELATIVE M1 M1) ties a person to themselves.");
    }

    @Test
    void aPersonalTieGivenTwice() {
        PersonalTie tie = new PersonalTie(PersonalTie.Kind.FORMER_MENTOR, "M1", "T1");
        assertOnlyFault(
                valid().personalTie(tie).personalTie(tie),
                "personal tie (FORMER_MENTOR M1 T1)",
                "",
                "The personal tie (FORMER_MENTOR M1 T1) is given more than once.");
    }

    @Test
    void anUnknownMentorOfAMentorship() {
        assertOnlyFault(
                valid().mentorship(new Mentorship("T1", "T1", TERM)),
                "mentorship (T1 with T1)",
                "T1",
                "The mentor (T1) of mentorship (T1 with T1) is unknown.");
    }

    @Test
    void anUnknownMenteeOfAMentorship() {
        assertOnlyFault(
                valid().mentorship(new Mentorship("M1", "ghost", TERM)),
                "mentorship (M1 with ghost)",
                "ghost",
                "The mentee (ghost) of mentorship (M1 with ghost) is unknown.");
    }

    @Test
    void aMentorshipGivenTwiceWithinTheTerm() {
        assertOnlyFault(
                valid().mentorship(new Mentorship("M1", "T1", TERM))
                        .mentorship(new Mentorship("M1", "T1", DateRange.before(START.plusDays(1)))),
                "mentorship (M1 with T1)",
                "..2026-09-02",
                "The mentorship (M1 with T1) is given more than once within the programme's term.");
    }

    @Test
    void aMentorshipMayBeRepeatedAfterTheTerm() {
        Programme programme = valid().mentorship(new Mentorship("M1", "T1", TERM))
                .mentorship(new Mentorship("M1", "T1", DateRange.since(END)))
                .mentorship(new Mentorship("M1", "T1", DateRange.before(START)))
                .build();

        assertThat(programme.mentorships()).hasSize(3);
        assertThat(programme.runningMentorships()).containsExactly(new Mentorship("M1", "T1", TERM));
    }

    @Test
    void anUnknownMentorOfADecision() {
        assertOnlyFault(
                valid().decision(Decision.fix("ghost", "T1")),
                "decision (FIX ghost with T1)",
                "ghost",
                "The mentor (ghost) of decision (FIX ghost with T1) is unknown.");
    }

    @Test
    void anUnknownMenteeOfADecision() {
        assertOnlyFault(
                valid().decision(Decision.bar("M1", "ghost")),
                "decision (BAR M1 with ghost)",
                "ghost",
                "The mentee (ghost) of decision (BAR M1 with ghost) is unknown.");
    }

    @Test
    void aDecisionGivenTwice() {
        assertOnlyFault(
                valid().decision(Decision.bar("M1", "T1")).decision(Decision.bar("M1", "T1")),
                "decision (BAR M1 with T1)",
                "BAR",
                "The decision (BAR M1 with T1) is given more than once.");
    }

    @Test
    void aPairThatIsFixedAndBarred() {
        assertOnlyFault(
                valid().decision(Decision.fix("M1", "T1")).decision(Decision.bar("M1", "T1")),
                "decision (BAR M1 with T1)",
                "BAR",
                "The pair of decision (BAR M1 with T1) is both fixed and barred.");
    }

    @Test
    void aPairThatIsBarredAndFixed() {
        assertOnlyFault(
                valid().decision(Decision.bar("M1", "T1")).decision(Decision.fix("M1", "T1")),
                "decision (FIX M1 with T1)",
                "FIX",
                "The pair of decision (FIX M1 with T1) is both fixed and barred.");
    }

    @Test
    void aPairThatIsFixedAndHeld() {
        assertOnlyFault(
                valid().decision(Decision.hold("M1", "T1")).decision(Decision.fix("M1", "T1")),
                "decision (FIX M1 with T1)",
                "FIX",
                "The pair of decision (FIX M1 with T1) is both fixed and held for review.");
    }

    @Test
    void aPairOfWhichEverythingIsDecided() {
        assertThat(faultsOf(valid().decision(Decision.hold("M1", "T1"))
                .decision(Decision.bar("M1", "T1"))
                .decision(Decision.fix("M1", "T1"))))
                .extracting(Fault::problem)
                .containsExactly(
                        "The pair of decision (BAR M1 with T1) is both barred and held for review.",
                        "The pair of decision (FIX M1 with T1) is both fixed and barred and held for review.");
    }

    @Test
    void aFixedPairThatAlreadyRuns() {
        assertOnlyFault(
                valid().mentorship(new Mentorship("M1", "T1", TERM)).decision(Decision.fix("M1", "T1")),
                "decision (FIX M1 with T1)",
                "FIX",
                "The pair of decision (FIX M1 with T1) already runs within the programme's term.");
    }

    @Test
    void aPairThatRanBeforeMayBeFixed() {
        Programme programme = valid().mentorship(new Mentorship("M1", "T1", DateRange.before(START)))
                .decision(Decision.fix("M1", "T1"))
                .build();

        assertThat(programme.decisions()).containsExactly(Decision.fix("M1", "T1"));
    }

    @Test
    void somebodyFixedWithThemselves() {
        assertOnlyFault(
                valid().mentee(Mentee.builder("M1").build()).decision(Decision.fix("M1", "M1")),
                "decision (FIX M1 with M1)",
                "M1",
                "The decision (FIX M1 with M1) pairs a person with themselves.");
    }

    @Test
    void placesBelowTheRunningMentorships() {
        assertOnlyFault(
                valid().mentor(Mentor.builder("M").places(1).build())
                        .mentorship(new Mentorship("M", "T1", TERM))
                        .mentorship(new Mentorship("M", "T2", TERM)),
                "mentor (M)",
                "1",
                "The number of places (1) of mentor (M) is below the 2 running mentorships and 0 fixed pairs.");
    }

    @Test
    void placesBelowTheRunningMentorshipsAndFixedPairs() {
        assertOnlyFault(
                valid().mentor(Mentor.builder("M").places(1).build())
                        .mentorship(new Mentorship("M", "T1", TERM))
                        .decision(Decision.fix("M", "T2")),
                "mentor (M)",
                "1",
                "The number of places (1) of mentor (M) is below the 1 running mentorships and 1 fixed pairs.");
    }

    @Test
    void placesThatJustSufficeAreFine() {
        Programme programme = valid().mentor(Mentor.builder("M").places(2).build())
                .mentorship(new Mentorship("M", "T1", TERM))
                .decision(Decision.fix("M", "T2"))
                .build();

        assertThat(programme.mentor("M").orElseThrow().places()).isEqualTo(2);
    }

    @Test
    void mentorshipsOneAfterTheOtherUseOnePlace() {
        DateRange first = DateRange.before(START.plusMonths(3));
        DateRange second = DateRange.since(START.plusMonths(3));
        Programme programme = valid().mentor(Mentor.builder("M").places(1).build())
                .mentorship(new Mentorship("M", "T1", first))
                .mentorship(new Mentorship("M", "T2", second))
                .build();

        assertThat(programme.runningMentorships()).hasSize(2);
    }

    @Test
    void mentorshipsOutOfTheTermUseNoPlaces() {
        Programme programme = valid().mentor(Mentor.builder("M").places(0).build())
                .mentorship(new Mentorship("M", "T1", DateRange.before(START)))
                .mentorship(new Mentorship("M", "T2", DateRange.since(END)))
                .build();

        assertThat(programme.runningMentorships()).isEmpty();
    }

    @Test
    void mentorsWantedBelowTheRunningAndFixed() {
        assertOnlyFault(
                valid().mentorship(new Mentorship("M1", "T1", TERM)).decision(Decision.fix("M2", "T1")),
                "mentee (T1)",
                "1",
                "The number of mentors wanted (1) of mentee (T1) is below the 1 running mentorships and 1 fixed pairs.");
    }

    @Test
    void aMenteeMayKeepMoreMentorsThanWanted() {
        Programme programme = valid().mentorship(new Mentorship("M1", "T1", TERM))
                .mentorship(new Mentorship("M2", "T1", TERM))
                .build();

        assertThat(programme.runningMentorships()).hasSize(2);
    }

    @Test
    void idsOfAMillionCharactersAreQuotedShort() {
        String id = "x".repeat(1_000_000);

        assertThat(faultsOf(valid().decision(Decision.bar(id, id))
                .mentorship(new Mentorship(id, id, TERM))
                .personalTie(new PersonalTie(PersonalTie.Kind.RELATIVE, id, id))))
                .extracting(Fault::toString)
                .hasSize(7)
                .allSatisfy(text -> assertThat(text).hasSizeLessThan(400));
    }
}
