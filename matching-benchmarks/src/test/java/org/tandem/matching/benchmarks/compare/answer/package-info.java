@NullMarked
package org.tandem.matching.benchmarks.compare.answer;

import org.jspecify.annotations.NullMarked;
