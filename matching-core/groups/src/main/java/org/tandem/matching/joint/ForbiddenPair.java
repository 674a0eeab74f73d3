package org.tandem.matching.joint;

/**
 * A pair that was not matched because no groups would have been left.
 *
 * @param mentor the mentor's id
 * @param mentee the mentee's id
 */
public record ForbiddenPair(String mentor, String mentee) {}
