package org.tandem.matching.internal.timefold.group;

/**
 * A group as Timefold's value.
 *
 * @param index its position in the problem
 */
public record GroupNode(int index) {}
