/** A match over HTTP in Quarkus. */
@NullMarked
package org.tandem.matching.quarkus;

import org.jspecify.annotations.NullMarked;
