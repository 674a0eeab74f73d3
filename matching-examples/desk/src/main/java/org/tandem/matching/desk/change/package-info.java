/** Everything that changes a programme, each at one moment, by one way. */
@NullMarked
package org.tandem.matching.desk.change;

import org.jspecify.annotations.NullMarked;
