/** Who would both rather have each other than what a plan gives them, and what a stable plan costs. */
@NullMarked
package org.tandem.matching.stability;

import org.jspecify.annotations.NullMarked;
