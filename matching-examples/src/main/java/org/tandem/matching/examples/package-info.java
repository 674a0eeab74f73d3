/** Programs that show the library at work, with fictional people and organisations. */
@NullMarked
package org.tandem.matching.examples;

import org.jspecify.annotations.NullMarked;
