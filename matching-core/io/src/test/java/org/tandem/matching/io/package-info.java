/** Tests of reading and writing. */
@NullMarked
package org.tandem.matching.io;

import org.jspecify.annotations.NullMarked;
