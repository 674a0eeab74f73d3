/** What a mentor or a mentee sees of their own pair, by a link of their own. */
@NullMarked
package org.tandem.matching.desk.person;

import org.jspecify.annotations.NullMarked;
