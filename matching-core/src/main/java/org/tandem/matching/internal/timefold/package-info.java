/**
 * The only importer of Timefold: planning model, constraint streams, local search. Its types are public because Timefold asks
 * for it; they are not part of the API.
 *
 * <p>Timefold scores every plan that is handed back ({@link PlanScore}) by streams that know nothing of how it was found, on
 * the same levels ({@link MatchingConstraints}); and where the exact search leaves levels open, its local search goes on from
 * the best plan ({@link LocalSearch}). The exact search does not run inside a phase of Timefold's: nothing interrupts Timefold
 * while it sets up a solver, and most plans are proven before a solver would be at work.
 */
@NullMarked
package org.tandem.matching.internal.timefold;

import org.jspecify.annotations.NullMarked;
