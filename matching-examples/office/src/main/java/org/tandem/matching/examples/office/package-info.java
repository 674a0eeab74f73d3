/** The command line: files in, plan out. */
@NullMarked
package org.tandem.matching.examples.office;

import org.jspecify.annotations.NullMarked;
