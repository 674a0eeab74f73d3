/** Nights of one and of three members. */
@NullMarked
package org.tandem.matching.examples.cluster;

import org.jspecify.annotations.NullMarked;
