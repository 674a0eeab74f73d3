/** The application of the guide. */
@NullMarked
package org.tandem.matching.first;

import org.jspecify.annotations.NullMarked;
