/** Programmes, policies, plans and what belongs to them as JSON, both ways. */
@NullMarked
package org.tandem.matching.io.json;

import org.jspecify.annotations.NullMarked;
