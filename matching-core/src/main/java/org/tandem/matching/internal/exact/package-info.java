/** Exact optimisation of a compatibility graph: what it is as a flow, and what follows from the optimum. */
@NullMarked
package org.tandem.matching.internal.exact;

import org.jspecify.annotations.NullMarked;
