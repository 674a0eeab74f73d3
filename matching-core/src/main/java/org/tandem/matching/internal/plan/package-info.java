/** Plans as positions in a graph, for the answers and the life cycle. */
@NullMarked
package org.tandem.matching.internal.plan;

import org.jspecify.annotations.NullMarked;
