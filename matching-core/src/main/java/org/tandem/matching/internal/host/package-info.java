/** What belongs to the program that the library is part of, and is handed back as it was. */
@NullMarked
package org.tandem.matching.internal.host;

import org.jspecify.annotations.NullMarked;
