package org.tandem.matching.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.rule.PlanRules;
import org.tandem.matching.policy.rule.Rules;

class PolicyFingerprintTest {
    private static final Policy POLICY = Policy.builder("ours")
            .rule(Rules.withinReach(30))
            .criterion(2, Criteria.proximity(30))
            .planRule(PlanRules.coMenteesApart())
            .quota(Quota.ofMentors("board", 3, mentor -> Optional.empty()))
            .build();

    private static Policy with(UnaryOperator<Policy.Builder> change) {
        return change.apply(Policy.builder(POLICY)).build();
    }

    @Test
    void everyPartCounts() {
        List<Policy> changed = List.of(
                with(policy -> policy.name("theirs")),
                with(policy -> policy.rule(Rules.withinReach(31))),
                with(policy -> policy.rule(Rules.noVeto())),
                with(policy -> policy.criterion(3, Criteria.proximity(30))),
                with(policy -> policy.criterion(2, Criteria.proximity(31))),
                with(policy -> policy.planRule(PlanRules.coMenteesApart().costing(5))),
                with(policy -> policy.quota(Quota.ofMentors("board", 4, mentor -> Optional.empty()))),
                with(policy -> policy.quota(Quota.ofMentees("board", 3, mentee -> Optional.empty()))),
                with(policy -> policy.loads(Loads.EVERY_MENTOR_FIRST)),
                with(policy -> policy.objective(Objective.LARGEST_SUM.withFloor(5))),
                with(policy -> policy.waitingGuarantee(0)));
        Set<String> fingerprints = new HashSet<>(changed.stream().map(Policy::fingerprint).toList());
        fingerprints.add(POLICY.fingerprint());

        assertThat(fingerprints).hasSize(changed.size() + 1).allMatch(one -> one.matches("[0-9a-f]{64}"));
        assertThat(with(policy -> policy).fingerprint()).isEqualTo(POLICY.fingerprint());
    }

    @Test
    void aPartThatIsAddedToPoliciesMustBeAddedToTheFingerprint() {
        assertThat(Arrays.stream(Policy.class.getDeclaredFields())
                .filter(field -> !field.isSynthetic() && !Modifier.isStatic(field.getModifiers()))
                .map(Field::getName))
                .containsExactlyInAnyOrder(
                        "name", "rules", "criteria", "planRules", "quotas", "loads", "objective", "waitingGuarantee");
    }

    @Test
    void onlyCriteriaAndWeightsSayWhatAPointIs() {
        assertThat(with(policy -> policy.name("theirs").withoutRule("within reach")).criteriaFingerprint())
                .isEqualTo(POLICY.criteriaFingerprint());
        assertThat(with(policy -> policy.criterion(3, Criteria.proximity(30))).criteriaFingerprint())
                .isNotEqualTo(POLICY.criteriaFingerprint());
    }
}
