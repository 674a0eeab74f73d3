/** The little JSON that records and certificates are written in. Own code, so that they need no further library. */
@NullMarked
package org.tandem.matching.internal.json;

import org.jspecify.annotations.NullMarked;
