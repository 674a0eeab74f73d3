/** Why an offer goes to a need and why not, why a need is not met, and what one more offer is worth. */
@NullMarked
package org.tandem.matching.need.explain;

import org.jspecify.annotations.NullMarked;
