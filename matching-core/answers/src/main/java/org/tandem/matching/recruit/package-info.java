/** What one more place or mentor is worth, and which mentors are most worth recruiting. */
@NullMarked
package org.tandem.matching.recruit;

import org.jspecify.annotations.NullMarked;
