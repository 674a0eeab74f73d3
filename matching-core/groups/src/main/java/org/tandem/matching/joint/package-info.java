/** Pairs and workshop groups found together: pairs chosen so that groups exist. */
@NullMarked
package org.tandem.matching.joint;

import org.jspecify.annotations.NullMarked;
