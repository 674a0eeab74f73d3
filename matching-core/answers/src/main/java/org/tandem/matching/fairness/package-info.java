/** How fit is spread over people and groups, and what it costs to spread it more fairly. Figures only, no ids. */
@NullMarked
package org.tandem.matching.fairness;

import org.jspecify.annotations.NullMarked;
