/**
 * The answer as plain values: {@link org.tandem.matching.plan.Plan} and its parts hold ids and figures, no names, and
 * serialise with ordinary tools.
 */
@NullMarked
package org.tandem.matching.plan;

import org.jspecify.annotations.NullMarked;
