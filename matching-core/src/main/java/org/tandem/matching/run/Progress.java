package org.tandem.matching.run;

import java.time.Duration;

/**
 * How far a search has come, told whenever a better plan is found.
 *
 * @param elapsed time since the search began
 * @param matched number of matches of the best plan so far
 * @param points their points
 */
public record Progress(Duration elapsed, long matched, long points) {}
