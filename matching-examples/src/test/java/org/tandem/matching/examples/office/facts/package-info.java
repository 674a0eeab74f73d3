/** What files say about people. */
@NullMarked
package org.tandem.matching.examples.office.facts;

import org.jspecify.annotations.NullMarked;
