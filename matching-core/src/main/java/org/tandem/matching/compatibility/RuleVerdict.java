package org.tandem.matching.compatibility;

import org.tandem.matching.policy.Verdict;

/**
 * What one rule says about a pair.
 *
 * @param rule the rule's name
 * @param verdict what it says, with its reason
 */
public record RuleVerdict(String rule, Verdict verdict) {}
