/**
 * Groups of one workshop in flat arrays: what breaks a rule, what a composition is worth, what none can exceed. Knows
 * positions of people and groups only.
 */
@NullMarked
package org.tandem.matching.internal.group;

import org.jspecify.annotations.NullMarked;
