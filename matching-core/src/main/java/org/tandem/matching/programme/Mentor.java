package org.tandem.matching.programme;

/**
 * Someone who accompanies mentees.
 *
 * @param id unique among mentors
 * @param profile what is known about the mentor
 * @param places the greatest number of mentees at one time, running mentorships included; 0 or more
 */
public record Mentor(String id, Profile profile, int places) implements Person {

    /** Places of a mentor for whom none are stated: 2. */
    public static final int DEFAULT_PLACES = 2;

    /** Returns a builder of a mentor with {@value #DEFAULT_PLACES} places. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** Returns a builder that starts as a copy of {@code mentor}. */
    public static Builder builder(Mentor mentor) {
        return new Builder(mentor.id).copy(mentor.profile).places(mentor.places);
    }

    /** Shows the id and nothing personal. */
    @Override
    public String toString() {
        return "Mentor[" + id + "]";
    }

    /** Builds a mentor; checks nothing, {@link Programme.Builder#build()} does. */
    public static final class Builder extends ProfileBuilder<Builder> {
        private final String id;
        private int places = DEFAULT_PLACES;

        private Builder(String id) {
            this.id = id;
        }

        /** Sets the greatest number of mentees at one time; default {@value #DEFAULT_PLACES}. */
        public Builder places(int newPlaces) {
            this.places = newPlaces;
            return this;
        }

        /** Returns the mentor. */
        public Mentor build() {
            return new Mentor(id, profile(), places);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
