/** Ready-made rules about one pair: {@link org.tandem.matching.policy.rule.Rules} lists them. */
@NullMarked
package org.tandem.matching.policy.rule;

import org.jspecify.annotations.NullMarked;
