/** The same for programs: JSON, problems, idempotency keys, versions. */
@NullMarked
package org.tandem.matching.desk.api;

import org.jspecify.annotations.NullMarked;
