/**
 * The independent checker: derives from the raw facts, and from a plain description of the policy, who may meet and what
 * that is worth, without the library's rules, criteria, indexes or graph; checks any plan against it; and finds the best
 * plan of a small programme by trying every choice.
 */
@NullMarked
package org.tandem.matching.check;

import org.jspecify.annotations.NullMarked;
