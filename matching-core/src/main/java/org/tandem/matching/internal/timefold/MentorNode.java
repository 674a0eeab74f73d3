package org.tandem.matching.internal.timefold;

/**
 * What a seat can be given: a mentor.
 *
 * @param index the mentor's position in the graph
 * @param places free places
 */
public record MentorNode(int index, int places) {}
