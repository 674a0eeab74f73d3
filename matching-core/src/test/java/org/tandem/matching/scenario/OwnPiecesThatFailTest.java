package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.matching.scenario.Scenes.programme;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.fault.OwnPieceException;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** What a rule, a criterion or a plan rule of the caller's own throws reaches the caller with its name and the pair's ids. */
class OwnPiecesThatFailTest {
    private static final Attribute<String> AGE = Attribute.text("age");
    private static final Programme PROGRAMME = programme()
            .mentor(Mentor.builder("M").places(2).answer(AGE, "secret answer").build())
            .mentee(Mentee.builder("A").answer(AGE, "secret answer").build())
            .mentee(Mentee.builder("B").answer(AGE, "secret answer").build())
            .build();

    private static Policy with(Function<Policy.Builder, Policy.Builder> piece) {
        return piece.apply(Policy.builder("ours")).build();
    }

    private static void assertNamed(Policy policy, String piece, String mentee) {
        assertThatThrownBy(() -> Unhurried.matcher().match(PROGRAMME, policy))
                .isInstanceOf(OwnPieceException.class)
                .hasMessageContainingAll(piece, mentee, "NoSuchElementException", "\nMaybe ")
                .hasMessageNotContaining("secret")
                .hasCauseInstanceOf(NoSuchElementException.class);
    }

    private static boolean fails() {
        throw new NoSuchElementException("secret");
    }

    @Test
    void aRule() {
        assertNamed(
                with(policy -> policy
                        .rule(Rule.of("old enough", (mentor, mentee) -> mentee.id().equals("A") || fails()))),
                "The rule (old enough) failed for mentor (M)",
                "mentee (B)");
    }

    @Test
    void aCriterion() {
        assertNamed(
                with(policy -> policy.criterion(
                        1, Criterion.of("as old", (mentor, mentee) -> mentee.id().equals("A") || fails() ? 1 : 0))),
                "The criterion (as old) failed for mentor (M)",
                "mentee (B)");
    }

    @Test
    void aPlanRule() {
        assertNamed(
                with(policy -> policy.planRule(PlanRule.sharedMentor("apart", (one, other) -> fails()))),
                "The plan rule (apart) failed for mentees (",
                "(B)");
        assertNamed(
                with(policy -> policy.planRule(
                        PlanRule.of("apart", pairing -> List.of(fails()), (one, other) -> true))),
                "The plan rule (apart) failed for mentor (M)",
                "mentee (");
        assertNamed(
                with(policy -> policy.planRule(
                        PlanRule.of("apart", pairing -> List.of("all"), (one, other) -> fails()))),
                "The plan rule (apart) failed for mentor (M)",
                "beside mentor (M)");
    }

    @Test
    void aScore() {
        assertThatThrownBy(() -> Compatibility.withOwnScores(PROGRAMME, (mentor, mentee) -> {
            throw new NoSuchElementException("secret");
        }))
                .isInstanceOf(OwnPieceException.class)
                .hasMessageContainingAll("(own scores) failed for mentor (M)", "mentee (");
    }

    @Test
    void aRuleOfATable() {
        CompatibilityGraph graph = CompatibilityGraph.table()
                .mentor("M", 2)
                .mentee("A")
                .mentee("B")
                .score("M", "A", 1)
                .score("M", "B", 1)
                .apart("rivals", (one, other) -> fails())
                .build();

        assertThatThrownBy(() -> Unhurried.matcher().match(graph))
                .isInstanceOf(OwnPieceException.class)
                .hasMessageContainingAll("The rule (rivals) failed for mentees (", "(B)");
    }

    @Test
    void numbersAskedOfTextsAreAFaultAndNot0() {
        Policy policy = with(one -> one.criterion(1, Criteria.closeAnswer(Attribute.number("age"), 10)));

        assertThatThrownBy(() -> Unhurried.matcher().match(PROGRAMME, policy))
                .isInstanceOf(RuntimeException.class)
                .hasStackTraceContaining("The attribute (age) is asked as a Double, but was answered as a String.")
                .message()
                .doesNotContain("secret");
        assertThat(Mentor.builder("N").build().profile().answer(Attribute.number("age"))).isEmpty();
    }
}
