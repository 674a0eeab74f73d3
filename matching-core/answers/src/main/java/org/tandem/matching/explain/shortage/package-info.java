/**
 * Why mentees are left without a mentor, with a proof where scarcity is the reason, and the smallest changes that would
 * help them: {@link org.tandem.matching.explain.shortage.Shortage} is the door.
 */
@NullMarked
package org.tandem.matching.explain.shortage;

import org.jspecify.annotations.NullMarked;
