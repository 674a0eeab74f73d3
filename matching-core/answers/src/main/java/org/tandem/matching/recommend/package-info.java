/** The best mentors for one mentee now, and the best mentees for one mentor, with what the others waiting lose by it. */
@NullMarked
package org.tandem.matching.recommend;

import org.jspecify.annotations.NullMarked;
