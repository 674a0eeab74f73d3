/**
 * How bad input is reported: all {@linkplain org.tandem.matching.fault.Fault faults} at once, in one
 * {@link org.tandem.matching.fault.InvalidInputException}.
 */
@NullMarked
package org.tandem.matching.fault;

import org.jspecify.annotations.NullMarked;
