/** A small programme tool: where a draft is reviewed, published, and carried through the months. */
@NullMarked
package org.tandem.matching.desk;

import org.jspecify.annotations.NullMarked;
