/** Relaxations of the matching problem: flows with groups of conflicting pairs, and prices on conflicts that no group holds. */
@NullMarked
package org.tandem.matching.internal.relax;

import org.jspecify.annotations.NullMarked;
