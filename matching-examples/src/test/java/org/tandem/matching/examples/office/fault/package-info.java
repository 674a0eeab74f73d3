/** Tests of the sentences of faults. */
@NullMarked
package org.tandem.matching.examples.office.fault;

import org.jspecify.annotations.NullMarked;
