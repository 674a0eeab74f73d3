/** How a search is limited, watched and stopped. */
@NullMarked
package org.tandem.matching.run;

import org.jspecify.annotations.NullMarked;
