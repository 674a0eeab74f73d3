/**
 * Groups chosen as wholes: prices of parties that bound all compositions, and the best compositions that fit together. Knows
 * positions of people and groups only.
 */
@NullMarked
package org.tandem.matching.internal.partition;

import org.jspecify.annotations.NullMarked;
