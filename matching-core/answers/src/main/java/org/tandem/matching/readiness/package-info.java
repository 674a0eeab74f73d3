/** Before matching: who is asked for, who is there, and what stands between them. Ids and figures only. */
@NullMarked
package org.tandem.matching.readiness;

import org.jspecify.annotations.NullMarked;
