/**
 * What plans are worth that have a pair more, lack one or have a place more: {@link Pricing}. Recommendations, explanations and
 * recruiting say it; the core does not need it to match.
 */
@NullMarked
package org.tandem.matching.internal.price;

import org.jspecify.annotations.NullMarked;
