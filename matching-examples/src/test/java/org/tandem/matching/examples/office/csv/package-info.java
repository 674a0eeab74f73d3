/** Tables in and out. */
@NullMarked
package org.tandem.matching.examples.office.csv;

import org.jspecify.annotations.NullMarked;
