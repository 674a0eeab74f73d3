/** The files that come out. */
@NullMarked
package org.tandem.matching.examples.office.output;

import org.jspecify.annotations.NullMarked;
