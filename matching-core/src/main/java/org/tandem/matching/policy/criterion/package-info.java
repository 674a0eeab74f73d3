/** Ready-made criteria about one pair: {@link org.tandem.matching.policy.criterion.Criteria} lists them. */
@NullMarked
package org.tandem.matching.policy.criterion;

import org.jspecify.annotations.NullMarked;
