/** Places of Germany, Austria and Switzerland by their names and postcodes. */
@NullMarked
package org.tandem.matching.io.place;

import org.jspecify.annotations.NullMarked;
