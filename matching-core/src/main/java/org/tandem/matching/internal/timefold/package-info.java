/**
 * The only importer of Timefold: planning model, constraint streams and phases. Its types are public because Timefold asks
 * for it; they are not part of the API.
 */
@NullMarked
package org.tandem.matching.internal.timefold;

import org.jspecify.annotations.NullMarked;
