package org.tandem.matching.policy;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** SHA-256 of what a policy says, in hexadecimal digits. */
final class PolicyHash {
    private final Hasher hasher = Hashing.sha256().newHasher();

    static String of(Policy policy) {
        PolicyHash hash = new PolicyHash().add(policy.name());
        hash.add(policy.rules().size());
        policy.rules().forEach(rule -> hash.add(rule.name()).add(rule.settings()));
        hash.addCriteria(policy.criteria());
        hash.add(policy.planRules().size());
        policy.planRules().forEach(rule -> hash.add(rule.name()).add(rule.settings()).add(rule.cost()));
        hash.add(policy.quotas().size());
        policy.quotas()
                .forEach(quota -> hash.add(quota.name()).add(quota.kind().name()).add(quota.max()));
        hash.add(policy.loads().minimum()).add(policy.loads().unevenCost());
        hash.add(policy.objective().aim().name()).add(Double.doubleToLongBits(policy.objective().floor()));
        return hash.add(policy.waitingGuarantee().orElse(-1)).hex();
    }

    static String of(List<WeightedCriterion> criteria) {
        return new PolicyHash().addCriteria(criteria).hex();
    }

    private PolicyHash addCriteria(List<WeightedCriterion> criteria) {
        add(criteria.size());
        criteria.forEach(weighted -> add(weighted.criterion().name())
                .add(weighted.criterion().settings())
                .add(weighted.weight()));
        return this;
    }

    private PolicyHash add(Map<String, String> settings) {
        add(settings.size());
        new TreeMap<>(settings).forEach((name, value) -> add(name).add(value));
        return this;
    }

    private PolicyHash add(String text) {
        add(text.length());
        hasher.putString(text, StandardCharsets.UTF_8);
        return this;
    }

    private PolicyHash add(long number) {
        hasher.putLong(number);
        return this;
    }

    private String hex() {
        return hasher.hash().toString();
    }
}
