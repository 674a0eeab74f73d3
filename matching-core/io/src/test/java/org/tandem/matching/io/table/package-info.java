/** Tables in and out. */
@NullMarked
package org.tandem.matching.io.table;

import org.jspecify.annotations.NullMarked;
