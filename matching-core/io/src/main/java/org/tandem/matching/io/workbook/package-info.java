/** Workbooks ({@code .xlsx}): sheets of cells in and out, as the people see them who write and read them. */
@NullMarked
package org.tandem.matching.io.workbook;

import org.jspecify.annotations.NullMarked;
