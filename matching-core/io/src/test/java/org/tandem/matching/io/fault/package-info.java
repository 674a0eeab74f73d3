/** Tests of the sentences of faults. */
@NullMarked
package org.tandem.matching.io.fault;

import org.jspecify.annotations.NullMarked;
