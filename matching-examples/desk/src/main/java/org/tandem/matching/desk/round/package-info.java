/** How a programme stands: what is to be matched, the draft, searches. */
@NullMarked
package org.tandem.matching.desk.round;

import org.jspecify.annotations.NullMarked;
