package org.tandem.matching.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tandem.matching.programme.Programme;

class RuleTest {

    @Test
    void aPredicateIsARuleThatNamesItselfAsTheReason() {
        Rule rule = Rule.of(
                "same initial",
                (mentor, mentee) -> mentor.id().charAt(0) == mentee.id().charAt(0));

        new OnePair().assertIneligible(rule, new Reason.OwnRule("same initial", Map.of()));
        assertThat(rule.settings()).isEmpty();
    }

    @Test
    void aPredicateSeesThePairItIsAskedAbout() {
        Rule rule = Rule.of(
                "only M and T",
                (mentor, mentee) -> mentor.id().equals("M") && mentee.id().equals("T"));
        Judge judge = rule.prepare(new OnePair().programme());

        assertThat(judge.outcome(1, 2)).isEqualTo(Outcome.ELIGIBLE);
        assertThat(judge.outcome(0, 2)).isEqualTo(Outcome.INELIGIBLE);
        assertThat(judge.outcome(1, 1)).isEqualTo(Outcome.INELIGIBLE);
    }

    @Test
    void aJudgingRuleGivesItsOwnReason() {
        Reason reason = new Reason.OwnRule("quiet", Map.of("decibels", 84));

        new OnePair().assertIneligible(Rule.judging("quiet", (m, t) -> Verdict.ineligible(reason)), reason);
        new OnePair().assertHeld(Rule.judging("quiet", (m, t) -> Verdict.heldForReview(reason)), reason);
        new OnePair().assertEligible(Rule.judging("quiet", (m, t) -> Verdict.ELIGIBLE));
    }

    @Test
    void anEligiblePairHasNoReason() {
        Judge judge = Rule.of("anything goes", (m, t) -> true).prepare(new OnePair().programme());

        assertThatThrownBy(() -> judge.reason(1, 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("The pair is eligible.");
    }

    @Test
    void aPreparedRuleLooksAtTheProgrammeOncePerPreparation() {
        AtomicInteger preparations = new AtomicInteger();
        Rule rule = Rule.prepared("counted", Map.of(), programme -> {
            preparations.incrementAndGet();
            return Rule.of("inner", (m, t) -> true).prepare(programme);
        });
        Programme programme = new OnePair().programme();

        Judge judge = rule.prepare(programme);
        judge.outcome(0, 0);
        judge.outcome(1, 1);

        assertThat(preparations).hasValue(1);
    }

    @Test
    void keepsItsSettingsInOrderAndForItself() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("z", "1");
        settings.put("a", "2");
        Rule rule = Rule.prepared("limited", settings, programme -> {
            throw new AssertionError("not prepared in this test");
        });
        settings.clear();

        assertThat(rule.name()).isEqualTo("limited");
        assertThat(rule.settings()).containsExactly(Map.entry("z", "1"), Map.entry("a", "2"));
        assertThat(rule).hasToString("limited {z=1, a=2}");
    }

    @Test
    void withoutSettingsItShowsItsNameOnly() {
        assertThat(Rule.of("plain", (m, t) -> true)).hasToString("plain");
    }

    @Test
    void aNameMustNotBeBlank() {
        assertThatThrownBy(() -> Rule.of(" ", (m, t) -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The name of a rule must have 1 to 200 characters");
    }

    @Test
    void aNameMustNotBeLongerThanTwoHundredCharacters() {
        assertThat(Rule.of("x".repeat(200), (m, t) -> true).name()).hasSize(200);
        assertThatThrownBy(() -> Rule.of("x".repeat(1_000_000), (m, t) -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not 1000000")
                .satisfies(exception -> assertThat(exception.getMessage()).hasSizeLessThan(300));
    }
}
