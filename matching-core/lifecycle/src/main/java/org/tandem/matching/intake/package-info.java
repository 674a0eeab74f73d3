/** Rolling intake: when to match those who apply one by one, and which places to keep for those likely to come. */
@NullMarked
package org.tandem.matching.intake;

import org.jspecify.annotations.NullMarked;
