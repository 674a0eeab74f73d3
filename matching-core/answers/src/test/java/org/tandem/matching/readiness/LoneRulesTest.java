package org.tandem.matching.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.Cases;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

class LoneRulesTest {

    private static RuleEffect effect(Programme programme, Policy policy, String rule) {
        return LoneRules.effects(Compatibility.of(programme, policy)).stream()
                .filter(effect -> effect.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRuleAloneIsCountedWhereEveryOtherSaysEligible() {
        // Sums 2 to 13: 5 and 10 are each the sum of four pairs, and no other rule objects to them.
        Programme programme = Cases.people(6, 7).build();
        Policy policy = Cases.byNumbers();

        assertThat(effect(programme, policy, "fives")).isEqualTo(new RuleEffect("fives", 8, 8, 0, 0, 0));
        // 7 is held by sevens alone, six times.
        assertThat(effect(programme, policy, "sevens")).isEqualTo(new RuleEffect("sevens", 0, 0, 6, 0, 0));
        // 3, 6, 9 and 12: 2 + 5 + 5 + 2 pairs.
        assertThat(effect(programme, policy, "threes")).isEqualTo(new RuleEffect("threes", 14, 14, 0, 0, 0));
    }

    @Test
    void aPairThatTwoRulesBarIsInTheWayOfNeitherAlone() {
        // Sums 15 and 21: fives with threes, sevens with threes.
        Programme programme = Cases.people(0, 0)
                .mentor(Mentor.builder("M10").build())
                .mentee(Mentee.builder("T05").build())
                .mentee(Mentee.builder("T11").build())
                .build();

        assertThat(LoneRules.effects(Compatibility.of(programme, Cases.byNumbers())))
                .allSatisfy(effect -> {
                    assertThat(effect.removedAlone() + effect.heldAlone()).isZero();
                    assertThat(effect.mentees() + effect.mentors()).isZero();
                });
        assertThat(effect(programme, Cases.byNumbers(), "threes").first()).isEqualTo(1);
    }

    @Test
    void whoHasNoRoomLosesNobody() {
        Policy never = Policy.builder("never").rule(Rule.of("never", (mentor, mentee) -> false)).build();
        Programme.Builder one = Cases.people(0, 0)
                .mentor(Mentor.builder("M").places(0).build())
                .mentee(Mentee.builder("T").mentorsWanted(0).build());

        assertThat(effect(one.build(), never, "never")).isEqualTo(new RuleEffect("never", 1, 1, 0, 0, 0));
        assertThat(effect(Cases.people(1, 2).build(), never, "never"))
                .isEqualTo(new RuleEffect("never", 2, 2, 0, 2, 1));
    }

    @Test
    void aHeldPairThatIsFixedStandsInNobodysWay() {
        Programme.Builder people = Cases.people(1, 6);
        assertThat(effect(people.build(), Cases.byNumbers(), "sevens").mentees()).isEqualTo(1);

        people.decision(Decision.fix("M001", "T006"));
        assertThat(effect(people.build(), Cases.byNumbers(), "sevens"))
                .isEqualTo(new RuleEffect("sevens", 0, 0, 0, 0, 0));
    }

    @Test
    void aFloorIsARule() {
        Policy policy = Policy.builder(Cases.byNumbers()).objective(Objective.LARGEST_SUM.withFloor(50)).build();

        // 1 + 1: a fraction of 0.2 is below the floor, and nothing else objects.
        assertThat(effect(Cases.people(1, 1).build(), policy, Objective.FLOOR_RULE))
                .isEqualTo(new RuleEffect(Objective.FLOOR_RULE, 1, 1, 0, 1, 1));
    }

    @Test
    void nothingIsToldWhereJudgingWasEndedEarly() {
        Compatibility some = Compatibility.of(Cases.people(150, 150).build(), Cases.byNumbers(), () -> true);

        assertThat(some.isComplete()).isFalse();
        assertThatThrownBy(() -> LoneRules.effects(some))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Maybe");
    }
}
