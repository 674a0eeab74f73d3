/**
 * Facts of one programme by position (mentors and mentees count from 0 in the order of their ids), shaped for judging
 * millions of pairs without allocation. Knows facts only, no rules.
 */
@NullMarked
package org.tandem.matching.internal.index;

import org.jspecify.annotations.NullMarked;
