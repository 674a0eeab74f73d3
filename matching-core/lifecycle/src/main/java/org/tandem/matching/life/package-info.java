/**
 * The life of mentorships over months: from a {@linkplain org.tandem.matching.life.EventLog log of events} to how things
 * {@linkplain org.tandem.matching.life.Standing stand} on a day, and from there to the programme to match next.
 */
@NullMarked
package org.tandem.matching.life;

import org.jspecify.annotations.NullMarked;
