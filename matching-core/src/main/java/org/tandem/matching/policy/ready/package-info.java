/** Whole policies for kinds of programmes, to use as they are or to re-open and change. */
@NullMarked
package org.tandem.matching.policy.ready;

import org.jspecify.annotations.NullMarked;
