/** An application that has the starter and nothing else. */
@NullMarked
package org.tandem.matching.alone;

import org.jspecify.annotations.NullMarked;
