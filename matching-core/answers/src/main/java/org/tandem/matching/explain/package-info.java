/** Why a plan is as it is: {@link org.tandem.matching.explain.Explainer} answers about any pair. */
@NullMarked
package org.tandem.matching.explain;

import org.jspecify.annotations.NullMarked;
