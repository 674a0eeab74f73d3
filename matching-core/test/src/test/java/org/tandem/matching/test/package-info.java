/** Tests of what helps to test, and what its guide shows. */
@NullMarked
package org.tandem.matching.test;

import org.jspecify.annotations.NullMarked;
