/**
 * Who may meet and what is good: a {@link org.tandem.matching.policy.Policy} is a value made of named
 * {@linkplain org.tandem.matching.policy.Rule rules} (hard, about one pair) and weighted
 * {@linkplain org.tandem.matching.policy.Criterion criteria} (soft, 0 to 1, about one pair).
 *
 * <p>Ready-made pieces are in {@link org.tandem.matching.policy.rule.Rules} and
 * {@link org.tandem.matching.policy.criterion.Criteria}, whole policies in {@link org.tandem.matching.policy.ready}.
 */
@NullMarked
package org.tandem.matching.policy;

import org.jspecify.annotations.NullMarked;
