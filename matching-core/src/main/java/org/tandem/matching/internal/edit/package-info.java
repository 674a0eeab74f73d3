/** Changed copies of graphs, to see what a plan would then be. */
@NullMarked
package org.tandem.matching.internal.edit;

import org.jspecify.annotations.NullMarked;
