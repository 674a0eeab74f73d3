/** What is taken home: reports, files, records. */
@NullMarked
package org.tandem.matching.desk.report;

import org.jspecify.annotations.NullMarked;
