package org.tandem.matching.life;

import java.time.LocalDate;

/**
 * Something that happened to a mentor and a mentee on a day. Events are facts for the caller to keep; an {@link EventLog} reads
 * them.
 */
public sealed interface Event permits Step, Review {

    /** Returns the day on which it happened. */
    LocalDate date();

    /** Returns the mentor's id. */
    String mentor();

    /** Returns the mentee's id. */
    String mentee();
}
