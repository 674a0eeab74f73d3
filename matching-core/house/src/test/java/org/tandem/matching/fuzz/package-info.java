/** Whatever comes from outside is a value, or is refused in words. */
@NullMarked
package org.tandem.matching.fuzz;

import org.jspecify.annotations.NullMarked;
