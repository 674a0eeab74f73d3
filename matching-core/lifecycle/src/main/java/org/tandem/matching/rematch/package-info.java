/**
 * Matching again: few changes to what was published, the consequences of changed facts, and a matching that stays optimal
 * while facts change one by one.
 */
@NullMarked
package org.tandem.matching.rematch;

import org.jspecify.annotations.NullMarked;
