package org.tandem.matching.spring;

import java.util.Optional;
import java.util.UUID;
import org.tandem.matching.plan.Gap;

/**
 * How far a search has come.
 *
 * @param id the search
 * @param state where it is
 * @param matched number of matches of the best plan so far
 * @param points their points, less charges
 * @param gap how much better a plan could be at most on the first level that is open; absent while no bound is known, and where
 *     nothing is open
 */
public record SearchStatus(UUID id, SearchState state, long matched, long points, Optional<Gap> gap) {}
