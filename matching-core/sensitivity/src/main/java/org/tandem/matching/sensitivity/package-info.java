/** How much a plan hangs on single pairs, on weights, and on people who may decline. */
@NullMarked
package org.tandem.matching.sensitivity;

import org.jspecify.annotations.NullMarked;
