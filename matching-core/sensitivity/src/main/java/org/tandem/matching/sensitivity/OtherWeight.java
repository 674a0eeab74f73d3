package org.tandem.matching.sensitivity;

/**
 * What another weight of a criterion would change.
 *
 * @param percent by how much the weight is changed, in per cent of today's; -100 is without the criterion
 * @param pairs how many pairs of the plan the nearest best plan does not have
 * @param exact whether no best plan is nearer; if not, it was not proven in the work and time allowed
 */
public record OtherWeight(int percent, int pairs, boolean exact) {}
