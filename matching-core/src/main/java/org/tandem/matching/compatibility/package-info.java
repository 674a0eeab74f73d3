/**
 * The only place where a pair is judged. {@link org.tandem.matching.compatibility.Compatibility} judges every pair of a
 * programme by a policy, or by the caller's own scores, and holds the sparse
 * {@linkplain org.tandem.matching.compatibility.CompatibilityGraph graph} of eligible pairs together with a tally of what
 * each rule removed.
 */
@NullMarked
package org.tandem.matching.compatibility;

import org.jspecify.annotations.NullMarked;
