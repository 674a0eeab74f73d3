package org.tandem.matching.programme;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Someone who wants to be accompanied.
 *
 * @param id unique among mentees
 * @param profile what is known about the mentee
 * @param mentorsWanted how many different mentors the mentee wants at one time, running mentorships included; 0 or more
 * @param priority who goes first when places are short; 0 (normal) to {@link #HIGHEST_PRIORITY}
 * @param applied day of the application; among equal priority whoever waits longest goes first; absent: waits since the
 *     programme's start
 * @param roundsWaited how many rounds of matching the mentee has taken part in and left without any mentor; 0 to
 *     {@value #MOST_ROUNDS}; counts where a policy guarantees that nobody waits longer than so many
 */
public record Mentee(
        String id, Profile profile, int mentorsWanted, int priority, Optional<LocalDate> applied, int roundsWaited)
        implements Person {

    /** The highest priority, 9. */
    public static final int HIGHEST_PRIORITY = 9;

    /** The most rounds that can be waited, 10,000. */
    public static final int MOST_ROUNDS = 10_000;

    /** Returns a builder of a mentee who wants one mentor, with normal priority. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** Returns a builder that starts as a copy of {@code mentee}. */
    public static Builder builder(Mentee mentee) {
        Builder builder = new Builder(mentee.id)
                .copy(mentee.profile)
                .mentorsWanted(mentee.mentorsWanted)
                .priority(mentee.priority);
        builder.applied = mentee.applied;
        builder.roundsWaited = mentee.roundsWaited;
        return builder;
    }

    /** Shows the id and nothing personal. */
    @Override
    public String toString() {
        return "Mentee[" + id + "]";
    }

    /** Builds a mentee; checks nothing, {@link Programme.Builder#build()} does. */
    public static final class Builder extends ProfileBuilder<Builder> {
        private final String id;
        private int mentorsWanted = 1;
        private int priority;
        private Optional<LocalDate> applied = Optional.empty();
        private int roundsWaited;

        private Builder(String id) {
            this.id = id;
        }

        /** Sets how many different mentors the mentee wants at one time; default 1. */
        public Builder mentorsWanted(int newMentorsWanted) {
            this.mentorsWanted = newMentorsWanted;
            return this;
        }

        /** Sets who goes first when places are short, 0 (default) to {@value #HIGHEST_PRIORITY}. */
        public Builder priority(int newPriority) {
            this.priority = newPriority;
            return this;
        }

        /** Sets the day of the application. */
        public Builder applied(LocalDate day) {
            this.applied = Optional.of(day);
            return this;
        }

        /** Sets how many rounds the mentee has waited without any mentor; default 0. */
        public Builder roundsWaited(int rounds) {
            this.roundsWaited = rounds;
            return this;
        }

        /** Returns the mentee. */
        public Mentee build() {
            return new Mentee(id, profile(), mentorsWanted, priority, applied, roundsWaited);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
