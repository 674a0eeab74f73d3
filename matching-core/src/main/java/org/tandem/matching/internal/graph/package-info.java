/**
 * What a graph of eligible pairs keeps for the house alone: the rules, quotas and loads that a plan as a whole must keep, ready to
 * be asked by positions. Users see a view of the pairs.
 */
@NullMarked
package org.tandem.matching.internal.graph;

import org.jspecify.annotations.NullMarked;
