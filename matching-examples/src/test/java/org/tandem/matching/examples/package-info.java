/** Tests that run every example. */
@NullMarked
package org.tandem.matching.examples;

import org.jspecify.annotations.NullMarked;
