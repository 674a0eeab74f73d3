/** How pairs go on, once they are published. */
@NullMarked
package org.tandem.matching.desk.pairs;

import org.jspecify.annotations.NullMarked;
