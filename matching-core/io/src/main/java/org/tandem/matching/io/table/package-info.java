/** Tables as spreadsheets write and read them; every fault with file, line and column, and no cell of a person quoted. */
@NullMarked
package org.tandem.matching.io.table;

import org.jspecify.annotations.NullMarked;
