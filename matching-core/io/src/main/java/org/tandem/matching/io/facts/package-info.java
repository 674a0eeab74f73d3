/** What is to be matched, read from files: the people of a programme, or pairs with points of the caller's own. */
@NullMarked
package org.tandem.matching.io.facts;

import org.jspecify.annotations.NullMarked;
