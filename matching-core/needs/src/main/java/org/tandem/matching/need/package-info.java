/**
 * Needs of institutions and offers of companies, with quantities on both sides: the same rules and criteria as for mentors
 * and mentees, judged once for each need and offer, and an exact plan of how much of each offer goes where.
 */
@NullMarked
package org.tandem.matching.need;

import org.jspecify.annotations.NullMarked;
