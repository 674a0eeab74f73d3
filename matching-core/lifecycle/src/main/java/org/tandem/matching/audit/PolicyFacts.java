package org.tandem.matching.audit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import org.tandem.matching.policy.Policy;

/** A policy as data: everything but the code of the caller's own rules. */
final class PolicyFacts {
    private PolicyFacts() {}

    static Json of(Policy policy) {
        Map<String, Json> parts = ImmutableMap.<String, Json>builder()
                .put("name", Json.of(policy.name()))
                .put("rules", Json.of(policy.rules().stream()
                        .map(rule -> Json.of(
                                Map.of("name", Json.of(rule.name()), "settings", settings(rule.settings()))))
                        .toList()))
                .put("criteria", Json.of(policy.criteria().stream()
                        .map(weighted -> Json.of(Map.of(
                                "name", Json.of(weighted.criterion().name()),
                                "settings", settings(weighted.criterion().settings()),
                                "weight", Json.of(weighted.weight()))))
                        .toList()))
                .put("planRules", Json.of(policy.planRules().stream()
                        .map(rule -> Json.of(Map.of(
                                "name", Json.of(rule.name()),
                                "settings", settings(rule.settings()),
                                "cost", Json.of(rule.cost()))))
                        .toList()))
                .put("quotas", Json.of(policy.quotas().stream()
                        .map(quota -> Json.of(Map.of(
                                "name", Json.of(quota.name()),
                                "kind", Json.of(quota.kind().name()),
                                "most", Json.of(quota.max()))))
                        .toList()))
                .put("waitingGuarantee", Json.of(policy.waitingGuarantee().stream()
                        .mapToObj(rounds -> Json.of(rounds))
                        .toList()))
                .put("objective", Json.of(Map.of(
                        "aim", Json.of(policy.objective().aim().name()),
                        "floor", Json.of(Double.toString(policy.objective().floor())))))
                .put("loads", Json.of(Map.of(
                        "minimum", Json.of(policy.loads().minimum()),
                        "unevenCost", Json.of(policy.loads().unevenCost()))))
                .buildOrThrow();
        return Json.of(ImmutableMap.<String, Json>builder()
                .putAll(parts)
                .put("fingerprint", Json.of(policy.fingerprint()))
                .buildOrThrow());
    }

    private static Json settings(Map<String, String> settings) {
        return Json.of(ImmutableMap.copyOf(Maps.transformValues(settings, Json::of)));
    }
}
