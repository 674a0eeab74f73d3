/** The desk as it runs, asked over HTTP. */
@NullMarked
package org.tandem.matching.desk;

import org.jspecify.annotations.NullMarked;
