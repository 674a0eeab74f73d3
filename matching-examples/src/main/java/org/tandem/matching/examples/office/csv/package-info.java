/** Tables as spreadsheets write and read them; every fault with file, line and column, and no cell of a person quoted. */
@NullMarked
package org.tandem.matching.examples.office.csv;

import org.jspecify.annotations.NullMarked;
