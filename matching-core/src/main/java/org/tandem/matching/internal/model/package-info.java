/** What makes one choice of pairs better than another, level by level. */
@NullMarked
package org.tandem.matching.internal.model;

import org.jspecify.annotations.NullMarked;
