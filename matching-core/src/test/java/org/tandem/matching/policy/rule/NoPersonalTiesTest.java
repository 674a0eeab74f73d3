package org.tandem.matching.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.matching.internal.index.Positions;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.OnePair;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.programme.Programme;

class NoPersonalTiesTest {
    private static final Rule RULE = Rules.noPersonalTies();

    @Test
    void withoutTiesThePairPasses() {
        new OnePair().assertEligible(RULE);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindBarsFromTheMentorToTheMentee(PersonalTie.Kind kind) {
        new OnePair()
                .personalTie(kind, "M", "T")
                .assertIneligible(RULE, new Reason.PersonallyTied(new PersonalTie(kind, "M", "T")));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindBarsFromTheMenteeToTheMentor(PersonalTie.Kind kind) {
        new OnePair()
                .personalTie(kind, "T", "M")
                .assertIneligible(RULE, new Reason.PersonallyTied(new PersonalTie(kind, "T", "M")));
    }

    @Test
    void aKindThatIsNotListedPasses() {
        Rule relativesOnly = Rules.noPersonalTies(EnumSet.of(PersonalTie.Kind.RELATIVE));

        new OnePair().personalTie(PersonalTie.Kind.LINE_MANAGER, "T", "M").assertEligible(relativesOnly);
    }

    @Test
    void tiesOfOthersDoNotMatter() {
        new OnePair()
                .personalTie(PersonalTie.Kind.RELATIVE, "M", "B-bystander")
                .personalTie(PersonalTie.Kind.RELATIVE, "A-bystander", "T")
                .personalTie(PersonalTie.Kind.RELATIVE, "A-bystander", "M")
                .assertEligible(RULE);
    }

    @Test
    void twoPeopleInBothRolesAreTiedInBoth() {
        Programme programme = new OnePair()
                .facts(facts -> facts.mentor(Mentor.builder("T").build())
                        .mentee(Mentee.builder("M").build()))
                .personalTie(PersonalTie.Kind.LINE_MANAGER, "M", "T")
                .programme();
        Judge judge = RULE.prepare(programme);
        Positions mentors = new Positions(programme.mentors());
        Positions mentees = new Positions(programme.mentees());

        assertThat(judge.outcome(mentors.of("M"), mentees.of("T"))).isEqualTo(Outcome.INELIGIBLE);
        assertThat(judge.outcome(mentors.of("T"), mentees.of("M"))).isEqualTo(Outcome.INELIGIBLE);
        assertThat(judge.outcome(mentors.of("M"), mentees.of("M"))).isEqualTo(Outcome.ELIGIBLE);
    }
}
