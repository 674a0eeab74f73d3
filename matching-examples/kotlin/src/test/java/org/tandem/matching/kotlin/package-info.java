/** Runs the example. */
@NullMarked
package org.tandem.matching.kotlin;

import org.jspecify.annotations.NullMarked;
