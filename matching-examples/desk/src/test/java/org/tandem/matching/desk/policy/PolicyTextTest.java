package org.tandem.matching.desk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.io.json.TandemJson;
import org.tandem.matching.io.table.BadInputException;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.policy.rule.PlanRules;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.policy.rule.TieScope;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.text.Wording;

/** A policy that is taken apart and put together again is the same, and what is typed wrong is told of its piece. */
class PolicyTextTest {
    private final PolicyPieces pieces = pieces();

    private static PolicyPieces pieces() {
        try {
            return new PolicyPieces(TandemJson.create());
        } catch (IOException unread) {
            throw new IllegalStateException(unread);
        }
    }

    private static final Map<String, String> LABELS =
            Map.of("policy.kilometres", "Kilometer", "policy.costing", "Preis; leer: verboten");

    private static Policy read(List<PolicyPiece> pieces, Locale locale) throws IOException {
        return new PolicyText("read", pieces, Optional.empty(), Wording.in(locale),
                key -> LABELS.getOrDefault(key, key), "advice").policy();
    }

    @Test
    void everyPolicyIsTheSameAfterwards() throws IOException {
        for (Policy policy : List.of(
                ReadyPolicies.cityCrossMentoring(),
                ReadyPolicies.associationRecommendations(),
                ReadyPolicies.partyPilot(),
                Policy.builder("read").build(),
                Policy.builder(ReadyPolicies.cityCrossMentoring())
                        .rule(Rules.noBusinessTies(TieScope.ORGANISATION, Period.ofMonths(3), Period.ofMonths(1),
                                Set.of(BusinessTie.Kind.COMPETITOR, BusinessTie.Kind.SUPPLIER)))
                        .rule(Rules.withinReach(2.5))
                        .planRule(PlanRules.coMenteesApart().costing(500))
                        .quota(Quota.perSector(Quota.Kind.MENTEES, 4))
                        .loads(new Loads(1, 20))
                        .objective(Objective.LARGEST_SUM.withFloor(12.5))
                        .waitingGuarantee(2)
                        .build())) {
            assertThat(read(pieces.of(policy), Locale.ENGLISH).fingerprint()).as(policy.name())
                    .isEqualTo(Policy.builder(policy).name("read").build().fingerprint());
        }
    }

    @Test
    void everyPieceThatIsOfferedCanBeHad() throws IOException {
        List<PolicyPiece> all = pieces.of(Policy.builder("none").build());
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        all.forEach(one -> form.add("on", one.key()));
        Policy policy = read(PolicyPieces.typed(all, form), Locale.ENGLISH);
        assertThat(
                policy.rules().size() + policy.criteria().size() + policy.planRules().size() + policy.quotas().size())
                .isEqualTo(all.stream().filter(one -> one.section() != PolicySection.PLAN).count());
    }

    @Test
    void whatIsTypedWrongIsToldOfItsPieceInBothLanguages() {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.put("on",
                List.of("rules/within reach", "rules/minimum time", "criteria/proximity", "criteria/shared forms"));
        form.add("rules/within reach/kilometres", "far");
        form.add("rules/minimum time/hours", "");
        form.add("criteria/proximity/weight", "-1");
        form.add("criteria/shared forms/weight", "7,5");
        form.add("plan/objective/floor", "101");
        form.add("plan/waiting guarantee/rounds", "often");
        List<PolicyPiece> typed = PolicyPieces.typed(pieces.of(ReadyPolicies.cityCrossMentoring()), form);
        assertThatThrownBy(() -> read(typed, Locale.ENGLISH)).isInstanceOfSatisfying(BadInputException.class,
                bad -> assertThat(bad.faults()).extracting(Fault::problem).satisfiesExactly(
                        one -> assertThat(one).startsWith("within reach: ").contains("number"),
                        one -> assertThat(one).startsWith("minimum time: "),
                        one -> assertThat(one).startsWith("proximity: ").contains("weight"),
                        one -> assertThat(one).startsWith("shared forms: ").contains("whole number"),
                        one -> assertThat(one).startsWith("objective: ").contains("0 to 100"),
                        one -> assertThat(one).startsWith("waiting guarantee: ")));
        assertThatThrownBy(() -> read(typed, Locale.GERMAN)).isInstanceOfSatisfying(BadInputException.class,
                bad -> assertThat(bad.faults()).hasSize(6).first().extracting(Fault::problem).asString()
                        .startsWith("in Reichweite: „Kilometer“").contains("Zahl").doesNotContain(".json", "Zeile"));
    }
}
