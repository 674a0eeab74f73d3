package org.tandem.matching.life;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Role;

/** A step in the life of a pair. */
public sealed interface Step extends Event {

    /**
     * Returns the proposals that a published plan makes, one for each match.
     *
     * @param plan the plan, as it was reviewed
     * @param date the day on which it is published
     * @param start the day on which the mentorships shall start: that of the programme matched
     */
    static List<Event> proposals(Plan plan, LocalDate date, LocalDate start) {
        return plan.matches().stream()
                .map(match -> new Proposed(date, match.mentor(), match.mentee(), start))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The pair is proposed to both. Allowed unless the two are in a proposal or mentorship with each other already, or something
     * excludes the pair on the day it shall start.
     *
     * @param date the day of the proposal
     * @param mentor the mentor's id
     * @param mentee the mentee's id
     * @param start the day on which the mentorship shall start; not before the proposal
     */
    record Proposed(LocalDate date, String mentor, String mentee, LocalDate start) implements Step {}

    /**
     * One of the two accepts an open proposal; when both have, the pair is agreed. Not allowed while the pair is barred or held.
     *
     * @param date the day of the answer
     * @param mentor the mentor's id
     * @param mentee the mentee's id
     * @param by who accepts
     */
    record Accepted(LocalDate date, String mentor, String mentee, Role by) implements Step {}

    /**
     * One of the two declines an open proposal, or no longer wants an accepted one that has not started. That is remembered:
     * the pair is excluded until the decline expires.
     *
     * @param date the day of the answer
     * @param mentor the mentor's id
     * @param mentee the mentee's id
     * @param by who declines
     * @param again whether the pair may be proposed again; absent: as the terms say
     */
    record Declined(LocalDate date, String mentor, String mentee, Role by, Optional<Again> again) implements Step {

        /** A decline that holds as long as the terms say. */
        public Declined(LocalDate date, String mentor, String mentee, Role by) {
            this(date, mentor, mentee, by, Optional.empty());
        }
    }

    /**
     * A coordinator withdraws a proposal, or an accepted pair that has not started. The pair is not excluded thereby.
     *
     * @param date the day of the withdrawal
     * @param mentor the mentor's id
     * @param mentee the mentee's id
     */
    record Withdrawn(LocalDate date, String mentor, String mentee) implements Step {}

    /**
     * An accepted pair starts. The mentorship lasts from this day on as long as the terms say, whatever day was planned. Not
     * allowed while the pair is excluded.
     *
     * @param date the first day
     * @param mentor the mentor's id
     * @param mentee the mentee's id
     */
    record Started(LocalDate date, String mentor, String mentee) implements Step {}

    /**
     * A running or paused mentorship is extended by as much as the terms say.
     *
     * @param date the day on which this is agreed; before the mentorship is due
     * @param mentor the mentor's id
     * @param mentee the mentee's id
     */
    record Extended(LocalDate date, String mentor, String mentee) implements Step {}

    /**
     * A running mentorship pauses. It keeps its places and its due day; where the time shall be made up, extend it.
     *
     * @param date the first day of the pause
     * @param mentor the mentor's id
     * @param mentee the mentee's id
     */
    record Paused(LocalDate date, String mentor, String mentee) implements Step {}

    /**
     * A paused mentorship goes on.
     *
     * @param date the first day after the pause
     * @param mentor the mentor's id
     * @param mentee the mentee's id
     */
    record Resumed(LocalDate date, String mentor, String mentee) implements Step {}

    /**
     * A running or paused mentorship ends as planned, before its due day. On its due day it ends without this step.
     *
     * @param date the day after the last
     * @param mentor the mentor's id
     * @param mentee the mentee's id
     */
    record Completed(LocalDate date, String mentor, String mentee) implements Step {}

    /**
     * A running or paused mentorship ends early, without blame.
     *
     * @param date the day after the last
     * @param mentor the mentor's id
     * @param mentee the mentee's id
     * @param separation what follows from it
     */
    record Separated(LocalDate date, String mentor, String mentee, Separation separation) implements Step {}
}
