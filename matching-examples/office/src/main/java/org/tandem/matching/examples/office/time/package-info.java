/** How long a command may take, and what it does until then. */
@NullMarked
package org.tandem.matching.examples.office.time;

import org.jspecify.annotations.NullMarked;
