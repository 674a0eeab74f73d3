package org.tandem.matching.internal.partition;

/**
 * Kinds of which two members of a group are worth something if they differ. With {@code n} members, {@code n(k)} of each kind,
 * these are {@code (n² - Σ n(k)²) / 2} pairs; and a square is nowhere below its tangents.
 *
 * @param worth of two members that differ, in fine parts, even
 * @param kind by party, from 0
 * @param kinds how many there are
 */
record KindFamily(long worth, int[] kind, int kinds) {}
