/** Tests the checker of groups. */
@NullMarked
package org.tandem.matching.benchmarks.compare.group;

import org.jspecify.annotations.NullMarked;
