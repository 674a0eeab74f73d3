/**
 * Timefold's model of workshop groups: planning model, constraint streams, moves and phases. Its types are public because
 * Timefold asks for it; they are not part of the API.
 */
@NullMarked
package org.tandem.matching.internal.timefold.group;

import org.jspecify.annotations.NullMarked;
