/** How long questions about a plan take, and how exactly they are answered. */
@NullMarked
package org.tandem.matching.benchmarks.compare.answer;

import org.jspecify.annotations.NullMarked;
