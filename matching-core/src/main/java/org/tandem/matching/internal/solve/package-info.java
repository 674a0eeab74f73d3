/**
 * Puts the search for a plan together: {@link Layer}s in their order, and {@link SolvePipeline}, which runs them.
 *
 * <p>The exact layers come first and run by themselves, asking again and again whether it is time to stop. Timefold scores the
 * plan at the end, so that two ways to count must agree, and searches on where levels are left open. It is not at work before:
 * what it does until its first phase cannot be interrupted, and would be the longest wait after a cancellation and most of the
 * first match of a Java machine.
 */
@NullMarked
package org.tandem.matching.internal.solve;

import org.jspecify.annotations.NullMarked;
