package org.tandem.matching.internal.graph;

/** The inside of judged pairs, for packages that know this one: see {@link RuleBook#of}. Nobody else sees any of it. */
public abstract class RulesInside {
    final RuleBook rules;

    /** Takes the rules by which pairs were judged. */
    protected RulesInside(RuleBook rules) {
        this.rules = rules;
    }
}
