@NullMarked
package org.tandem.matching.benchmarks.compare.level;

import org.jspecify.annotations.NullMarked;
