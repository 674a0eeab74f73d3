/** Policies as files. */
@NullMarked
package org.tandem.matching.io.policy;

import org.jspecify.annotations.NullMarked;
