/** What pairs break together, found without a search. */
@NullMarked
package org.tandem.matching.internal.check;

import org.jspecify.annotations.NullMarked;
