/** Distances on the earth. */
@NullMarked
package org.tandem.matching.internal.sphere;

import org.jspecify.annotations.NullMarked;
