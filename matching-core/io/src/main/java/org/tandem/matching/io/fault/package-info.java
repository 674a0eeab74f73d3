/** What the library finds wrong with facts and policies, in the coordinator's language. */
@NullMarked
package org.tandem.matching.io.fault;

import org.jspecify.annotations.NullMarked;
