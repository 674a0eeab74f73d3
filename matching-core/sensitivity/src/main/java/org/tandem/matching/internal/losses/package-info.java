/** What the choices nearest to the optimum of a flow lose, told from its residual network. */
@NullMarked
package org.tandem.matching.internal.losses;

import org.jspecify.annotations.NullMarked;
