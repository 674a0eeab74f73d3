/** A bounded service of searches, configured by properties, with meters, health and a shutdown that loses no plan. */
@NullMarked
package org.tandem.matching.spring;

import org.jspecify.annotations.NullMarked;
