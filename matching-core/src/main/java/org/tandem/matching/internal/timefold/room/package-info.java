/**
 * How Timefold is called inside somebody else's program: with a class loader that knows its classes, and without meters.
 */
@NullMarked
package org.tandem.matching.internal.timefold.room;

import org.jspecify.annotations.NullMarked;
