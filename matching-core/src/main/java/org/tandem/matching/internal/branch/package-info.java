/** Proves plans optimal level by level: bounds by priced flows, and branching on what they leave open. */
@NullMarked
package org.tandem.matching.internal.branch;

import org.jspecify.annotations.NullMarked;
