package org.tandem.matching.readiness;

/**
 * What one rule does to a programme. A rule alone stands in the way of a pair if every other rule says eligible, so that the
 * pair would be in the graph without this one rule. Pairs that a coordinator fixed stand in nobody's way.
 *
 * @param rule the rule's name
 * @param first number of pairs that the rule removes first, in the policy's order
 * @param removedAlone number of pairs that it alone removes
 * @param heldAlone number of pairs that it alone holds for review
 * @param mentees number of mentees with an open seat and without any eligible mentor who would have one without this rule
 * @param mentors number of mentors with a free place and without any eligible mentee who would have one without this rule
 */
public record RuleEffect(String rule, long first, long removedAlone, long heldAlone, int mentees, int mentors) {}
