/** Exact optimisation of a compatibility graph: the optimum and its proof, and plans of other objectives. */
@NullMarked
package org.tandem.matching.internal.exact;

import org.jspecify.annotations.NullMarked;
