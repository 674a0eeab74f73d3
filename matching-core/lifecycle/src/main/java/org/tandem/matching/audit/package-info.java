/**
 * A record of what was decided by which rules, that anybody can check: the same inputs give the same bytes, and
 * {@link org.tandem.matching.audit.Replay} says where a record and the facts differ. Records carry ids and figures only.
 */
@NullMarked
package org.tandem.matching.audit;

import org.jspecify.annotations.NullMarked;
