/** Policies as files. */
@NullMarked
package org.tandem.matching.examples.office.policy;

import org.jspecify.annotations.NullMarked;
