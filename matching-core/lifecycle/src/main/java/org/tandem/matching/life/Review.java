package org.tandem.matching.life;

import java.time.LocalDate;
import org.tandem.matching.programme.Decision;

/** A coordinator's review of a pair. */
public sealed interface Review extends Event {

    /** Returns what is decided, or no longer. */
    Decision decision();

    @Override
    default String mentor() {
        return decision().mentor();
    }

    @Override
    default String mentee() {
        return decision().mentee();
    }

    /**
     * A coordinator decides about a pair. The decision is hard and holds in every later plan: a bar or a hold until it is taken
     * back, a fix until that or until the pair has started. A hold ends, too, when a fix or a bar decides the question. A
     * mentorship that runs already is not ended by any of them.
     *
     * @param date the day of the decision
     * @param decision what is decided
     */
    record Decided(LocalDate date, Decision decision) implements Review {}

    /**
     * A coordinator takes a decision back.
     *
     * @param date the day from which it no longer holds
     * @param decision a decision in force
     */
    record TakenBack(LocalDate date, Decision decision) implements Review {}
}
