package org.tandem.matching.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.IntFunction;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.group.GroupCriteria;
import org.tandem.matching.group.GroupCriterion;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.group.GroupRule;
import org.tandem.matching.group.GroupRules;
import org.tandem.matching.group.Kind;
import org.tandem.matching.group.ReadyGroupPolicies;
import org.tandem.matching.io.policy.GroupPolicyChoice;
import org.tandem.matching.io.table.BadInputException;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.CareerStage;
import org.tandem.matching.property.Share;
import org.tandem.matching.text.Wording;

/** Policies of groups, written and read back equal. */
class GroupPolicyFormProperties {
    private static final TandemJson JSON = TandemJson.create();
    private static final List<IntFunction<GroupRule>> RULES = List.of(
            n -> cost(GroupRules.noVeto(), n),
            n -> cost(GroupRules.noPersonalTies(), n),
            n -> cost(GroupRules.noLineManager(), n),
            n -> cost(GroupRules.noOwnMentor(), n),
            n -> cost(GroupRules.noBusinessTies(), n),
            n -> cost(GroupRules.hostPresent(), n),
            n -> cost(GroupRules.mustHaves(), n),
            n -> GroupRules.noTiesWithHost(),
            n -> GroupRules.withinReach(n / 8.0),
            n -> cost(GroupRules.metAtMost(n % 5), n),
            n -> cost(GroupRules.withOwnMentorAtMost(n % 5), n),
            n -> cost(GroupRules.ofOneOrganisation(1 + n % 5), n),
            n -> cost(GroupRules.seats(kind(n), n % 3, n % 3 + n % 7), n),
            n -> cost(GroupRules.notAlone(kind(n)), n));
    private static final List<IntFunction<GroupCriterion>> CRITERIA = List.of(
            n -> GroupCriteria.topicInterest(),
            n -> GroupCriteria.topicCompetences(),
            n -> GroupCriteria.mixedSectors(),
            n -> GroupCriteria.mixedOrganisations(),
            n -> GroupCriteria.mixedStages(),
            n -> GroupCriteria.newAcquaintances(),
            n -> GroupCriteria.evenSizes(),
            n -> GroupCriteria.evenSeniority(),
            n -> GroupCriteria.mixedAnswers(Attribute.text("occupation")),
            n -> GroupCriteria.mixedAnswers(Attribute.text("diet " + n % 3)),
            n -> GroupCriteria.evenAnswers(Attribute.number("pace"), 1 + n / 4.0));

    private static GroupRule cost(GroupRule rule, int n) {
        return n % 2 == 0 ? rule : GroupRuleForms.costing(rule, 1 + n);
    }

    private static Kind kind(int n) {
        return switch (n % 5) {
            case 0 -> Kind.ofSector("steel: heavy");
            case 1 -> Kind.ofOrganisation("Alpha, GmbH");
            case 2 -> Kind.ofStage(CareerStage.TEAM_LEAD);
            case 3 -> Kind.ofAnswer(Attribute.text("occupation"), "nurse");
            default -> Kind.ofAnswer(Attribute.text("diet"), "vegan");
        };
    }

    /** What tells a policy from others: all but code. */
    private static List<Object> told(GroupPolicy policy) {
        List<Object> told = new ArrayList<>(List.of(policy.name()));
        policy.rules().forEach(rule -> told.add(
                List.of(rule.getClass(), rule.name(), rule.settings(), rule.cost().equals(OptionalLong.empty())
                        ? "hard"
                        : rule.cost())));
        policy.criteria().forEach(one -> told.add(List.of(
                one.criterion().getClass(), one.criterion().name(), one.criterion().settings(), one.weight())));
        return told;
    }

    private static GroupPolicy drawn(Random random, boolean forFiles) {
        GroupPolicy.Builder policy = GroupPolicy.builder("drawn");
        for (int i = random.nextInt(8); i > 0; i--) {
            int n = random.nextInt(1_000);
            policy.rule(RULES.get(random.nextInt(RULES.size())).apply(forFiles && n % 5 == 4 ? n - 1 : n));
        }
        for (int i = random.nextInt(8); i > 0; i--) {
            policy.criterion(
                    random.nextInt(100), CRITERIA.get(random.nextInt(CRITERIA.size())).apply(random.nextInt(1_000)));
        }
        return policy.build();
    }

    @Property(tries = 300)
    void isReadBackEqualAndFitsItsSchema(@ForAll long seed) {
        GroupPolicy policy = drawn(new Random(seed), false);
        Share.atLeast(50, "has rules and criteria", !policy.rules().isEmpty() && !policy.criteria().isEmpty());
        String json = JSON.write(policy);

        GroupPolicy back = JSON.read(json, GroupPolicy.class);

        assertThat(told(back)).isEqualTo(told(policy));
        assertThat(JSON.write(back)).isEqualTo(json);
        assertThat(Schemas.faults(JSON.schema(GroupPolicy.class), json)).isEmpty();
    }

    @Property(tries = 100)
    void isAPolicyFile(@ForAll long seed) throws IOException {
        GroupPolicy policy = drawn(new Random(seed), true);
        Share.atLeast(50, "has rules and criteria", !policy.rules().isEmpty() && !policy.criteria().isEmpty());

        assertThat(told(fromFile(JSON.write(policy)))).isEqualTo(told(policy));
    }

    private static GroupPolicy fromFile(String text) throws IOException {
        Path file = Files.createTempFile("groups", ".json");
        try {
            Files.writeString(file, text);
            InputFaults faults = new InputFaults(Wording.in(Locale.ENGLISH));
            var policy = GroupPolicyChoice.of(file.toString(), faults);
            try {
                faults.throwIfAny();
            } catch (BadInputException bad) {
                throw new AssertionError(bad.faults() + "\n" + text, bad);
            }
            return policy.orElseThrow().policy();
        } finally {
            Files.delete(file);
        }
    }

    @Example
    void aPolicyFileIsReadAlike() throws IOException {
        String text = """
                { // as coordinators write it
                  "name": "ours", "base": "Leaders", "without": ["no own mentor", "topic interest"],
                  "questions": { "diet": "text", "pace": ["slow", "middling", "fast"] },
                  "rules": {
                    "of one organisation": 2, "met at most": { "times": 1, "costing": 300 }, "within reach": 40,
                    "seats: business": { "of": "sector", "least": 1, "most": 3 },
                    "not alone: team-lead": { "of": "stage" }, "not alone: politics": 50000
                  },
                  "criteria": { "mixed: diet": 7, "even: pace": { "weight": 3 }, "mixed stages": 0 }
                }
                """;

        GroupPolicy policy = JSON.read(text, GroupPolicy.class);

        assertThat(told(policy)).isEqualTo(told(fromFile(text)));
        assertThat(Schemas.faults(JSON.schema(GroupPolicy.class), text.replace("// as coordinators write it", "")))
                .isEmpty();
        assertThat(policy.rules()).extracting(GroupRule::name).contains("no veto").doesNotContain("no own mentor");
        assertThat(policy.rules()).filteredOn(rule -> rule.name().equals("not alone: politics"))
                .singleElement()
                .satisfies(rule -> assertThat(rule.cost()).hasValue(50_000));
        assertThat(policy.criteria()).filteredOn(one -> one.criterion().name().equals("even: pace"))
                .singleElement()
                .satisfies(one -> assertThat(one.criterion().settings()).containsEntry("highest", "2.0"));
    }

    @Example
    void theReadyPoliciesAreReadBack() {
        for (GroupPolicy policy : ReadyGroupPolicies.all()) {
            assertThat(told(JSON.read(JSON.write(policy), GroupPolicy.class))).isEqualTo(told(policy));
        }
    }

    @Example
    void everyFaultHasItsPath() {
        assertThatThrownBy(() -> JSON.read(
                """
                        {"format": 1, "name": "ours", "without": ["nothing"], "surplus": 1,
                         "rules": [{"met at most": {"costing": 3}}, "no such rule", {"no ties with host": {"costing": 5}},
                                   {"seats: A": {"of": "shoe size", "least": 1, "most": 2}}, {"not alone: boss": {"of": "stage"}},
                                   {"of one organisation": -1}],
                         "criteria": {"mixed sectors": 2000, "even: pace": 1}}
                        """,
                GroupPolicy.class))
                .isInstanceOf(InvalidInputException.class)
                .satisfies(all -> assertThat(((InvalidInputException) all).faults())
                        .extracting(fault -> fault.id())
                        .containsExactlyInAnyOrder(
                                "/without",
                                "/",
                                "/rules/0/met at most",
                                "/rules/1",
                                "/rules/2/no ties with host",
                                "/rules/3/seats: A/of",
                                "/rules/4/not alone: boss/of",
                                "/rules/5/of one organisation",
                                "/criteria/mixed sectors/weight",
                                "/criteria/even: pace"));
    }

    @Example
    void piecesOfOnesOwnAreNamedOrRefused() {
        GroupPolicy ours = GroupPolicy.builder("ours")
                .rule(GroupRules.apart("not the twins", (one, other) -> false).costing(9))
                .rule(GroupRules.seats(new Kind("left-handed", one -> true), 0, 2))
                .criterion(3, GroupCriteria.mixed("far apart", (one, other) -> 1))
                .criterion(2, GroupCriteria.evenStrength("even pace", one -> 1))
                .build();

        assertThatThrownBy(() -> JSON.write(ours))
                .hasMessageContaining("group policy (ours)")
                .hasMessageContaining("group rule (not the twins), group rule (seats: left-handed)")
                .hasMessageContaining("group criterion (far apart), group criterion (even pace)");
        TandemJson json = JSON.withPieces(ours);
        GroupPolicy back = json.read(json.write(ours), GroupPolicy.class);
        assertThat(told(back)).isEqualTo(told(ours));
        assertThat(back.rules().get(1)).isEqualTo(ours.rules().get(1));
        assertThat(Map.of("apart", back.rules().getFirst())).hasToString("{apart=not the twins}");
    }
}
