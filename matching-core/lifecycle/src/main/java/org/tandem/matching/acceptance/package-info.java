/**
 * Who takes which place, decided once: a ledger that gives every request one answer, however many arrive at once and by
 * whatever way.
 */
@NullMarked
package org.tandem.matching.acceptance;

import org.jspecify.annotations.NullMarked;
