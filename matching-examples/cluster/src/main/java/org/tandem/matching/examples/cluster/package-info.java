/** Programmes on several machines: many in one night, and one in parts. */
@NullMarked
package org.tandem.matching.examples.cluster;

import org.jspecify.annotations.NullMarked;
