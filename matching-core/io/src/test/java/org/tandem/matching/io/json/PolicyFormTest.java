package org.tandem.matching.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.fault.InvalidInputException;
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
import org.tandem.matching.policy.rule.TieScope;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.PersonalTie;

class PolicyFormTest {
    private static final TandemJson JSON = TandemJson.create();

    static Stream<Policy> policies() {
        return Stream.of(
                ReadyPolicies.cityCrossMentoring(),
                ReadyPolicies.associationRecommendations(),
                ReadyPolicies.partyPilot(),
                Policy.builder("nothing").build(),
                Policy.builder("odd settings")
                        .rule(Rules.noBusinessTies(
                                TieScope.ORGANISATION, Period.of(1, 2, 3), Period.ofYears(1), Set.of()))
                        .rule(Rules.noPersonalTies(Set.of(PersonalTie.Kind.RELATIVE)))
                        .rule(Rules.withinReach(1.0 / 3))
                        .rule(Rules.minimumTime(Duration.parse("PT1M40S")))
                        .criterion(0, Criteria.regularity(Duration.ofDays(100_000)))
                        .criterion(1_000_000, Criteria.seniorityDistance(-4))
                        .quota(Quota.perSector(Quota.Kind.MENTORS, Integer.MAX_VALUE))
                        .build(),
                Policy.builder("ties of some kinds")
                        .rule(Rules.noBusinessTies(
                                TieScope.GROUP, Period.ofMonths(7), Period.ofMonths(2),
                                Set.of(BusinessTie.Kind.OWNER, BusinessTie.Kind.COMPETITOR)))
                        .build(),
                Policy.builder("questions")
                        .criterion(1, Criteria.sameAnswer(Attribute.text("diet")))
                        .criterion(2, Criteria.differentAnswer(Attribute.date("since")))
                        .criterion(3, Criteria.sameAnswer(Attribute.flag("parent")))
                        .criterion(4, Criteria.closeAnswer(Attribute.number("pace"), 2.5))
                        .criterion(5, Criteria.differentAnswer(Attribute.number("pace")))
                        .build(),
                Policy.builder("the whole plan")
                        .criterion(1, Criteria.competenceFit())
                        .planRule(PlanRules.noCrossedReportingLines().costing(5_000_000))
                        .planRule(PlanRules.coMenteesApart())
                        .quota(Quota.perOrganisation(Quota.Kind.MENTEES, 0))
                        .quota(Quota.perSector(Quota.Kind.MENTEES_OF_ONE_MENTOR, 1_000_000))
                        .loads(new Loads(2, 77))
                        .objective(Objective.LARGEST_SUM.withFloor(12.5))
                        .waitingGuarantee(3)
                        .build(),
                Policy.builder("stable").objective(Objective.STABLE).build());
    }

    /** Those whose settings people would write. */
    static Stream<Policy> usual() {
        return policies().filter(policy -> !policy.name().equals("odd settings"));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void isReadBackWithTheSameFingerprint(Policy policy) {
        Policy back = JSON.read(JSON.write(policy), Policy.class);

        assertThat(back).hasToString(policy.toString());
        assertThat(back.fingerprint()).isEqualTo(policy.fingerprint());
        assertThat(Schemas.faults(JSON.schema(Policy.class), JSON.write(policy))).isEmpty();
    }

    @Test
    void everyReadyMadePieceWithoutSettingsHasAName() throws ReflectiveOperationException {
        Policy.Builder all = Policy.builder("all");
        for (Class<?> makers : List.of(Rules.class, PlanRules.class, Criteria.class)) {
            for (Method maker : makers.getMethods()) {
                if (Modifier.isStatic(maker.getModifiers()) && maker.getParameterCount() == 0) {
                    switch (maker.invoke(null)) {
                        case Rule rule -> all.rule(rule);
                        case PlanRule rule -> all.planRule(rule);
                        case Criterion criterion -> all.criterion(1, criterion);
                        default -> throw new AssertionError(maker);
                    }
                }
            }
        }
        Policy policy = all.build();

        assertThat(policy.planRules()).hasSize(3);
        assertThat(JSON.read(JSON.write(policy), Policy.class).fingerprint()).isEqualTo(policy.fingerprint());
    }

    @Test
    void isWrittenInTheWordsOfPolicyFilesAndInOrder() {
        assertThat(JSON.write(Policy.builder("ours")
                .rule(Rules.withinReach(60))
                .rule(Rules.admitted())
                .rule(Rules.minimumTime(Duration.ofMinutes(90)))
                .rule(Rules.noBusinessTies(
                        TieScope.ORGANISATION, Period.ofYears(3), Period.ofMonths(6), Set.of(BusinessTie.Kind.OWNER)))
                .criterion(20, Criteria.proximity(60))
                .criterion(10, Criteria.competenceFit())
                .planRule(PlanRules.coMenteesApart().costing(500))
                .objective(Objective.WORST_OFF_FIRST.withFloor(0))
                .withoutPlanRule("co-mentees apart")
                .build()))
                .isEqualTo(
                        "{\"format\":1,\"name\":\"ours\",\"rules\":[{\"within reach\":{\"kilometres\":60.0}},\"admitted\","
                                + "{\"minimum time\":{\"hours\":1.5}},{\"no business ties\":{\"scope\":\"organisation\","
                                + "\"months before\":\"P3Y\",\"months after\":6,\"kinds\":[\"owner\"]}}],"
                                + "\"criteria\":[{\"proximity\":{\"weight\":20,\"zero at kilometres\":60.0}},"
                                + "{\"competence fit\":10}],\"objective\":{\"aim\":\"worst-off-first\",\"floor\":0.0}}");
    }

    @Test
    void policyFilesAreRead() {
        Policy policy = JSON.read(
                """
                        {
                          // from here on everything is as in the city
                          "base": "city-cross-mentoring",
                          "name": "our city",
                          "without": ["shared form", "shared form", "mentor's wishes", "co-mentees apart"],
                          "rules": {"within reach": {"kilometres": 40}, "no personal ties": {"kinds": ["relative", "Line Manager"]}},
                          "questions": {"diet": "text", "pace": ["slow", "middling", "fast"]},
                          "criteria": {"complementarity": 7, "regularity": {"weight": 2, "ideal hours": 4}, # more
                                       "same diet": 3, "close pace": 4},
                          "plan rules": {"no crossed reporting lines": {"costing": 5000}},
                          "quotas": {"mentees' matches per organisation": 5},
                          "loads": {"minimum": 1},
                          "objective": {"floor": 30},
                        }
                        """,
                Policy.class);

        assertThat(policy.fingerprint())
                .isEqualTo(Policy.builder(ReadyPolicies.cityCrossMentoring())
                        .name("our city")
                        .withoutRule("shared form")
                        .withoutCriterion("mentor's wishes")
                        .withoutPlanRule("co-mentees apart")
                        .rule(Rules.withinReach(40))
                        .rule(Rules.noPersonalTies(Set.of(PersonalTie.Kind.RELATIVE, PersonalTie.Kind.LINE_MANAGER)))
                        .criterion(7, Criteria.complementarity())
                        .criterion(2, Criteria.regularity(Duration.ofHours(4)))
                        .criterion(3, Criteria.sameAnswer(Attribute.text("diet")))
                        .criterion(4, Criteria.closeAnswer(Attribute.number("pace"), 2))
                        .planRule(PlanRules.noCrossedReportingLines().costing(5000))
                        .quota(Quota.perOrganisation(Quota.Kind.MENTEES, 5))
                        .loads(Loads.EVERY_MENTOR_FIRST)
                        .objective(Objective.LARGEST_SUM.withFloor(30))
                        .build()
                        .fingerprint());
    }

    @Test
    void allFaultsAreToldWithTheirPlaces() {
        InvalidInputException invalid = catchThrowableOfType(InvalidInputException.class,
                () -> JSON.read(
                        """
                                {
                                  "base": "nowhere", "without": ["nothing"],
                                  "rules": {"no such rule": true, "within reach": {"kilometer": 3}, "shared months": {"months": -1},
                                            "admitted": {"when": 1}, "no personal ties": {"kinds": ["friend"]}},
                                  "criteria": ["competence fit", "competence fit", {"proximity": {"weight": 1, "zero at kilometres": "far"}}, 7],
                                  "questions": {"diet": "food"},
                                  "plan rules": 3,
                                  "quotas": {"mentees' matches per sector": true},
                                  "objective": {"aim": "best", "floor": 101}, "loads": {"minimum": -1}, "waiting guarantee": 1001,
                                  "rule": {}
                                }
                                """,
                        Policy.class));

        assertThat(invalid.faults())
                .extracting(Fault::problem)
                .containsExactlyInAnyOrder(
                        "The member (/name) is missing.",
                        "The value (/base) must be one of city cross-mentoring, association, party pilot.",
                        "The base has no piece (nothing) to leave out.",
                        "The rule (no such rule) at (/rules/no such rule) is unknown.",
                        "The member (/rules/within reach/kilometres) is missing.",
                        "The member (/rules/within reach/kilometer) is unknown.",
                        "At (/rules/shared months): The number of months (-1) must be 0 or more.",
                        "The member (/rules/admitted/when) is unknown.",
                        "The value (/rules/no personal ties/kinds/0) must be one of line-manager, relative, former-mentor.",
                        "The member (/criteria/0/weight) is missing.",
                        "The criterion (competence fit) is given twice.",
                        "The value (/criteria/2/proximity/zero at kilometres) must be a number.",
                        "The value (/criteria/3) must be the name of a criterion, or an object with such a name.",
                        "The value (/questions/diet) must be one of text, number, flag, date, or a list of two answers or more.",
                        "The value (/plan rules) must be a list or an object of names of each plan rule.",
                        "The member (/quotas/mentees' matches per sector/most) is missing.",
                        "The value (/objective/aim) must be one of largest-sum, worst-off-first, stable.",
                        "At (/objective): The floor (101.0) of the objective must be between 0 and 100 per cent.",
                        "At (/loads): The minimum load (-1) must not be negative.",
                        "The value (/waiting guarantee) must be a whole number from 0 to 1000.",
                        "The member (/rule) is unknown.");
    }

    @Test
    void piecesThatDoNotGoTogetherAreAFault() {
        assertThatThrownBy(() -> JSON.read(
                "{\"name\":\"x\",\"plan rules\":[\"co-mentees apart\"],\"objective\":{\"aim\":\"stable\"}}",
                Policy.class))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("At (/): The objective (STABLE) of policy (x) cannot be kept beside plan rules");
    }

    private static Policy own() {
        return Policy.builder("own")
                .rule(Rule.of("drives", (mentor, mentee) -> true))
                .rule(Rule.prepared("tall", Map.of("metres", "2"), Rules.noVeto()::prepare))
                .criterion(3, Criterion.of("charm", (mentor, mentee) -> 1))
                .planRule(PlanRule.sharedMentor("apart", (one, other) -> false).costing(5))
                .quota(Quota.ofMentors("mentors in all", 4, mentor -> Optional.empty()))
                .build();
    }

    @Test
    void piecesOfTheCallersOwnAreNamedUnlessTheyAreKnown() {
        Policy policy = own();
        assertThatThrownBy(() -> JSON.write(policy))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        """
                                The policy (own) has pieces that are code and have no name in JSON: rule (drives), rule (tall), \
                                criterion (charm), plan rule (apart), quota (mentors in all).
                                Maybe give them to TandemJson.withPieces(…), where they are found by their names.""");

        TandemJson knowing = JSON.withPieces(own());
        String json = knowing.write(policy);

        assertThat(json).contains("[\"drives\",{\"tall\":{\"metres\":\"2\"}}]", "{\"apart\":5}",
                "{\"mentors in all\":4}");
        assertThat(knowing.read(json, Policy.class).fingerprint()).isEqualTo(policy.fingerprint());
        assertThat(knowing.read(json, Policy.class).rules()).isNotEqualTo(policy.rules());
        assertThat(Schemas.faults(knowing.schema(Policy.class), json)).isEmpty();
        assertThatThrownBy(() -> JSON.read(json, Policy.class))
                .hasMessageContaining("The rule (drives) at (/rules/0) is unknown.")
                .hasMessageContaining("code of your own that withPieces(…) was not given; known are admitted, ");
    }

    @Test
    void aChangedPieceOfTheCallersOwnIsAFault() {
        String json = JSON.withPieces(own()).write(own());
        Policy changed = Policy.builder(own())
                .rule(Rule.prepared("tall", Map.of("metres", "3"), Rules.noVeto()::prepare))
                .build();

        assertThatThrownBy(() -> JSON.withPieces(changed).read(json, Policy.class))
                .hasMessageContaining("The setting (/rules/1/tall/metres) is not that of the own piece of this name.");
        assertThatThrownBy(() -> JSON.withPieces(changed).write(own()))
                .hasMessageContaining("have no name in JSON: rule (tall).");
    }

    @Test
    void anOwnPieceWithTheNameOfAReadyOneAndOtherSettingsIsNotMistakenForIt() {
        for (Map<String, String> settings : List.of(
                Map.of("kilometres", "far"), Map.of("kilometres", "7"), Map.of("kilometres", "7.0", "more", "1"),
                Map.<String, String>of())) {
            Policy policy = Policy.builder("own")
                    .rule(Rule.prepared(
                            "within reach", settings, Rules.noVeto()::prepare))
                    .build();

            assertThatThrownBy(() -> JSON.write(policy)).hasMessageContaining("rule (within reach)");
        }
    }
}
