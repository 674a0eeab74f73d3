/** Tests of what is worked out, and on which threads. */
@NullMarked
package org.tandem.matching.desk.round;

import org.jspecify.annotations.NullMarked;
