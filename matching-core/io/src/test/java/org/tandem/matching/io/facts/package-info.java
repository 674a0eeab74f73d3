/** What files say about people. */
@NullMarked
package org.tandem.matching.io.facts;

import org.jspecify.annotations.NullMarked;
