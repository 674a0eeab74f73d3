/** Who takes part: import, links. */
@NullMarked
package org.tandem.matching.desk.people;

import org.jspecify.annotations.NullMarked;
