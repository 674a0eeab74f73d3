/** Workbooks in and out. */
@NullMarked
package org.tandem.matching.io.workbook;

import org.jspecify.annotations.NullMarked;
