package org.tandem.matching.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.check.UnhurriedGroups;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.explain.Explainer;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.group.GroupRules;
import org.tandem.matching.group.SeriesPlan;
import org.tandem.matching.group.WorkingGroup;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.text.Wording;

class PairsWithGroupsTest {
    /** The fit of pairs that are not worth nothing. */
    private static final Map<String, Double> FIT =
            Map.of("M-0 T-0", 1.0, "M-1 T-1", 1.0, "M-0 T-1", 0.6, "M-1 T-0", 0.7, "M-0 T-2", 0.1);

    private static final Policy POLICY = Policy.builder("pairs")
            .criterion(1, Criterion.of(
                    "fit", (mentor, mentee) -> FIT.getOrDefault(mentor.id() + " " + mentee.id(), 0.0)))
            .build();
    private static final GroupPolicy APART =
            GroupPolicy.builder("apart").rule(GroupRules.noOwnMentor()).build();

    private static Programme.Builder people() {
        return Programme.builder(LocalDate.of(2026, 9, 1))
                .mentor(Mentor.builder("M-0").places(1).build())
                .mentor(Mentor.builder("M-1").places(1).build())
                .mentee(Mentee.builder("T-0").build())
                .mentee(Mentee.builder("T-1").build());
    }

    private static Workshop.Builder workshop(Programme programme) {
        return Workshop.builder("workshop", programme)
                .everybody()
                .group(WorkingGroup.of("A", 1, 3))
                .group(WorkingGroup.of("B", 1, 3));
    }

    private static PairsWithGroups search(GroupPolicy policy) {
        return PairsWithGroups.with(
                Unhurried.matcher(), UnhurriedGroups.composer(policy).withStepLimit(20));
    }

    private static void assertGroupsKeepPairsApart(PairsAndGroups found) {
        SeriesPlan groups = found.groups();
        assertThat(groups.plans()).isNotEmpty().allSatisfy(plan -> assertThat(found.pairs().matches())
                .allSatisfy(
                        match -> assertThat(plan.groupOf(match.mentor())).isNotEqualTo(plan.groupOf(match.mentee()))));
    }

    @Test
    void theBestPairsStayIfGroupsExist() {
        Programme programme = people().build();

        PairsAndGroups found = search(APART).match(programme, POLICY, workshop(programme).build());

        assertThat(found.forbidden()).isEmpty();
        assertThat(found.givenUp()).isEmpty();
        assertThat(found.pairs()).isEqualTo(Unhurried.matcher().match(programme, POLICY))
                .isEqualTo(found.unrestricted());
        assertThat(found.matchesLost()).isZero();
        assertThat(found.status()).isEqualTo(Status.PROVEN_OPTIMAL);
        assertThat(found.matchings()).isEqualTo(1);
        assertGroupsKeepPairsApart(found);
    }

    @Test
    void pairsThatLeaveNoGroupsAreReplacedByTheNextBest() {
        Programme programme = people().build();
        Workshop workshop = workshop(programme).together("M-0", "T-0").build();

        PairsAndGroups found = search(APART).match(programme, POLICY, workshop);

        assertThat(found.pairs().matches()).extracting(Match::mentor, Match::mentee).containsExactly(
                tuple("M-1", "T-0"), tuple("M-0", "T-1"));
        assertThat(found.forbidden()).containsExactly(new ForbiddenPair("M-0", "T-0"));
        assertThat(found.givenUp()).hasSize(2);
        assertThat(found.pointsLost()).isEqualTo(700);
        assertThat(found.status()).isEqualTo(Status.PROVEN_OPTIMAL);
        assertGroupsKeepPairsApart(found);
        Explainer explainer = Explainer.of(Compatibility.of(programme, found.policy()), found.pairs());
        assertThat(explainer.whyNot("M-0", "T-0").say(Wording.in(Locale.ENGLISH)))
                .contains(PairsAndGroups.RULE);
    }

    @Test
    void aSeriesCanAllowThemToMeetOnSomeDays() {
        Programme programme = people().build();
        Workshop together = workshop(programme).together("M-0", "T-0").build();
        GroupPolicy once = GroupPolicy.builder("once").rule(GroupRules.withOwnMentorAtMost(1)).build();

        PairsAndGroups oneDay = search(once).match(programme, POLICY, List.of(together, workshop(programme).build()));
        PairsAndGroups twoDays = search(once).match(programme, POLICY, List.of(together, together));

        assertThat(oneDay.forbidden()).isEmpty();
        assertThat(twoDays.forbidden()).containsExactly(new ForbiddenPair("M-0", "T-0"));
    }

    @Test
    void whatCoordinatorsHaveFixedIsNotGivenUpButNamed() {
        Programme programme = people().decision(Decision.fix("M-0", "T-0")).build();
        Workshop workshop = workshop(programme).together("M-0", "T-0").build();

        assertThatThrownBy(() -> search(APART).match(programme, POLICY, workshop))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("The input has 1 fault")
                .hasMessageContaining("with the fixed pairs [M-0 with T-0]");
    }

    @Test
    void aWorkshopThatIsImpossibleWithoutPairsIsNamedAsEver() {
        Programme programme = people().build();
        Workshop workshop =
                workshop(programme).together("M-0", "T-0").together("T-0", "T-1").together("T-1", "M-1").build();

        assertThatThrownBy(() -> search(APART).match(programme, POLICY, workshop))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("none is big enough");
    }

    @Test
    void moreMatchingsThanAllowedAreNotTried() {
        Programme programme = people().build();
        Workshop workshop = workshop(programme).together("M-0", "T-0").build();

        PairsNotFoundException thrown = catchThrowableOfType(
                PairsNotFoundException.class,
                () -> search(APART).withMaxMatchings(1).match(programme, POLICY, workshop));

        assertThat(thrown.conflicts()).containsExactly(List.of(new ForbiddenPair("M-0", "T-0")));
        assertThat(thrown).hasMessageContaining("(M-0 with T-0)");
        assertThatThrownBy(() -> search(APART).withMaxMatchings(0)).hasMessageContaining("must be 1 or more");
    }

    @Test
    void nothingIsProvenOnceItIsCancelled() {
        Programme programme = people().build();
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();

        // No rule of the groups can object to a quick plan of the pairs.
        PairsAndGroups found = search(GroupPolicy.builder("any").build())
                .withCancellation(cancellation)
                .match(programme, POLICY, workshop(programme).build());

        assertThat(found.status()).isEqualTo(Status.FEASIBLE);
        assertThat(found.unrestricted().quality().status()).isEqualTo(Status.FEASIBLE);
        assertThat(found.pairs().matches()).isNotEmpty();
    }

    @Test
    void otherObjectivesAreRefused() {
        Programme programme = people().build();
        Policy stable = Policy.builder(POLICY).objective(Objective.STABLE).build();

        assertThatThrownBy(() -> search(APART).match(programme, stable, workshop(programme).build()))
                .hasMessageContaining("The objective (STABLE) of policy (pairs)");
    }
}
