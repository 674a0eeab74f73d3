package org.tandem.matching.internal.exact;

/**
 * A better plan, as what changes.
 *
 * @param removed pairs to give up
 * @param added pairs to choose
 */
public record Exchange(int[] removed, int[] added) {}
