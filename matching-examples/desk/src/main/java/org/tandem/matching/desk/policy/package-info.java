/** Who may meet and what is good: the page on which a programme's policy is seen and changed. */
@NullMarked
package org.tandem.matching.desk.policy;

import org.jspecify.annotations.NullMarked;
