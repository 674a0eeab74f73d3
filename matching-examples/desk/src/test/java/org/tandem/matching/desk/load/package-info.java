/** Load and faults, by hand: {@code mvn -q test-compile exec:exec -pl matching-examples/desk -am -Dload}. */
@NullMarked
package org.tandem.matching.desk.load;

import org.jspecify.annotations.NullMarked;
