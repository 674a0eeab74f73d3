package org.tandem.matching.compatibility;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.tandem.matching.policy.Verdict;

/**
 * What one rule says about a pair.
 *
 * @param rule the rule's name
 * @param verdict what it says, with its reason
 * @param figures what the rule measured of the pair and its limits, by name, whatever it says; empty if it measures nothing
 */
public record RuleVerdict(String rule, Verdict verdict, Map<String, Number> figures) {

    /** Copies the map, keeping its order. */
    public RuleVerdict {
        figures = ImmutableMap.copyOf(figures);
    }

    /** A verdict of a rule that measures nothing. */
    public RuleVerdict(String rule, Verdict verdict) {
        this(rule, verdict, ImmutableMap.of());
    }
}
