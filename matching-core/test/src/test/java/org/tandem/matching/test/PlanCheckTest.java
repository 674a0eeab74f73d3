package org.tandem.matching.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.policy.rule.PlanRules;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Programme;

/** Whatever a policy may say, plans by it are found right, and plans of another policy wrong. */
class PlanCheckTest {
    private static final Policy CITY = ReadyPolicies.cityCrossMentoring();
    private static final List<Policy> POLICIES = List.of(
            CITY,
            ReadyPolicies.associationRecommendations(),
            ReadyPolicies.partyPilot(),
            own(),
            Policy.builder(own()).objective(Objective.LARGEST_SUM.withFloor(30)).build(),
            Policy.builder("stable").rule(Rules.withinReach(60)).criterion(1, Criteria.proximity(60))
                    .objective(Objective.STABLE).build(),
            Policy.builder("worst off first").rule(Rules.mustHaves()).criterion(7, Criteria.competenceFit())
                    .criterion(3, Criteria.mentorWishes()).objective(Objective.WORST_OFF_FIRST).build());

    private static Policy own() {
        return Policy.builder("own")
                .rule(Rules.noPersonalTies())
                .rule(Rule.of("not both remote", (mentor, mentee) -> !mentor.profile().remote()
                        || !mentee.profile().remote()))
                .criterion(3, Criterion.of("alike", (mentor, mentee) -> mentor.id().length() / 10.0))
                .criterion(5, Criteria.sharedForms())
                .criterion(2, Criteria.complementarity())
                .planRule(PlanRules.noMutualMentoring())
                .planRule(PlanRule.sharedMentor("one stage each", (one, other) -> one.profile().stage().isPresent()
                        && one.profile().stage().equals(other.profile().stage())))
                .planRule(PlanRule.of(
                        "one of a sector in all",
                        pairing -> pairing.mentee().profile().sector().stream().toList(),
                        (one, other) -> one.mentor().profile().sector().equals(other.mentor().profile().sector()))
                        .costing(500))
                .quota(Quota.ofMentees("an organisation's", 1, mentee -> mentee.profile().organisation()))
                .loads(new Loads(1, 100))
                .waitingGuarantee(2)
                .build();
    }

    @Test
    void plansByAnyPolicyAreFoundRight() {
        int matches = 0;
        for (Policy policy : POLICIES) {
            for (long seed = 0; seed < 20; seed++) {
                Programme programme = RandomProgrammes.of(seed, 5, 6, policy);
                Plan plan = Unhurried.matcher().match(programme, policy);
                assertThat(PlanCheck.faults(programme, policy, plan)).as("%s, seed %s", policy.name(), seed).isEmpty();
                matches += plan.matched();
            }
        }
        assertThat(matches).as("plans are not empty").isGreaterThan(100);
    }

    @Test
    void mentorshipsThatFollowEachOtherAreOneLoad() {
        Programme people = TestPeople.programme(
                TestPeople.mentor("M-1").places(2), TestPeople.mentee("T-1"), TestPeople.mentee("T-2"),
                TestPeople.mentee("T-3")).build();
        LocalDate start = people.start();
        Programme programme = Programme.builder(people)
                .mentorship(new Mentorship("M-1", "T-1", DateRange.of(start, start.plusMonths(2))))
                .mentorship(new Mentorship("M-1", "T-2", DateRange.of(start.plusMonths(2), start.plusMonths(4))))
                .build();
        Policy policy = Policy.builder("spread").rule(Rules.mustHaves()).loads(new Loads(0, 821)).build();
        Plan plan = Unhurried.matcher().match(programme, policy);

        assertThat(plan.charges()).isEqualTo(821);
        assertThat(PlanCheck.faults(programme, policy, plan)).isEmpty();
    }

    @Test
    void aPlanByALaxerPolicyIsFoundWrong() {
        Programme programme = TestPeople.programme(
                TestPeople.mentor("M-1").location(48.1, 11.5), TestPeople.mentor("M-2").location(48.1, 11.5),
                TestPeople.mentee("T-1"), TestPeople.mentee("T-2")).build();
        Policy lax = Policy.builder(CITY).withoutRule("within reach").build();
        Plan plan = Unhurried.matcher().match(programme, lax);

        assertThat(PlanCheck.faults(programme, lax, plan)).isEmpty();
        assertThat(PlanCheck.faults(programme, CITY, plan))
                .anySatisfy(fault -> assertThat(fault).contains("M-1", "rule (within reach) bars it"));
        assertThatThrownBy(() -> PlanCheck.check(programme, CITY, plan))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("The plan has faults:")
                .hasMessageContaining("within reach");
        PlanCheck.check(programme, lax, plan);
    }

    @Test
    void aPlanBelowTheFloorOrAboveAQuotaIsFoundWrong() {
        Policy policy = Policy.builder("plain").criterion(1, Criteria.competenceFit()).build();
        Programme programme = TestPeople.programme(
                TestPeople.mentor("M-1").places(2).offers("law", 1),
                TestPeople.mentee("T-1").organisation("O").seeks("law", 5, 1),
                TestPeople.mentee("T-2").organisation("O").seeks("law", 5, 1)).build();
        Plan plan = Unhurried.matcher().match(programme, policy);

        Policy floor = Policy.builder(policy).objective(Objective.LARGEST_SUM.withFloor(50)).build();
        assertThat(PlanCheck.faults(programme, floor, plan))
                .anySatisfy(fault -> assertThat(fault).contains("rule (floor) bars it"));
        Policy quota = Policy.builder(policy).quota(Quota.perOrganisation(Quota.Kind.MENTEES, 1)).build();
        assertThat(PlanCheck.faults(programme, quota, plan))
                .anySatisfy(fault -> assertThat(fault).contains("is exceeded by O"));
        Policy apart = Policy.builder(policy).planRule(PlanRules.coMenteesApart()).build();
        assertThat(PlanCheck.faults(programme, apart, plan))
                .anySatisfy(fault -> assertThat(fault).contains("plan rule (co-mentees apart) objects"));
        Policy ownApart = Policy.builder(policy)
                .planRule(PlanRule.of("never two", pairing -> Set.of(1), (one, other) -> true)).build();
        assertThat(PlanCheck.faults(programme, ownApart, plan))
                .anySatisfy(fault -> assertThat(fault).contains("plan rule (never two) objects"));
    }

    @Test
    void aPlanByHandThatForgetsADecisionIsFoundWrong() {
        Programme programme = TestPeople.programme(
                TestPeople.mentor("M-1"), TestPeople.mentor("M-2"), TestPeople.mentee("T-1")).build();
        Plan plan = Plan.of(Compatibility.of(programme, CITY), List.of(new Pair("M-1", "T-1")));
        Programme decided = Programme.builder(programme).decision(Decision.fix("M-2", "T-1")).build();

        assertThat(PlanCheck.faults(decided, CITY, plan))
                .anySatisfy(fault -> assertThat(fault).contains("fixed but not matched"));
    }
}
