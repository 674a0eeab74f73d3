/**
 * Tandem matches mentors and mentees. A {@linkplain org.tandem.matching.programme.Programme programme} lists people, a
 * {@linkplain org.tandem.matching.policy.Policy policy} says who may meet and what is good, the
 * {@link org.tandem.matching.Matcher} picks pairs, and a {@linkplain org.tandem.matching.plan.Plan plan} is the answer.
 */
@NullMarked
package org.tandem.matching;

import org.jspecify.annotations.NullMarked;
