package org.tandem.matching.intake;

import org.tandem.matching.fault.Faults;
import org.tandem.matching.programme.CompetenceOffer;
import org.tandem.matching.programme.Mentee;

/** Mentees of one kind who are likely to come. */
public sealed interface Arrivals {

    /** The most arrivals in a year, 1,000,000. */
    int MOST_PER_YEAR = 1_000_000;

    /** Returns the name of the kind, for reports. */
    String kind();

    /** Returns how many are expected in a year of 365 days. */
    int perYear();

    /**
     * Mentees like this one; which mentors are eligible is judged by all rules of the policy.
     *
     * @param mentee an invented mentee, whose id names the kind and is nobody's in the programme
     * @param perYear how many are expected in a year, 0 to {@value Arrivals#MOST_PER_YEAR}
     */
    record Like(Mentee mentee, int perYear) implements Arrivals {

        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException if it is out of range
         */
        public Like {
            checkPerYear(mentee.id(), perYear);
        }

        @Override
        public String kind() {
            return mentee.id();
        }
    }

    /**
     * Mentees who must have a competence; every admitted mentor who offers it counts as eligible.
     *
     * @param competence the programme's key for it
     * @param level the level needed, {@value CompetenceOffer#LOWEST_LEVEL} to {@value CompetenceOffer#HIGHEST_LEVEL}
     * @param perYear how many are expected in a year, 0 to {@value Arrivals#MOST_PER_YEAR}
     */
    record Seeking(String competence, int level, int perYear) implements Arrivals {

        /**
         * Checks the ranges.
         *
         * @throws IllegalArgumentException if one is out of range
         */
        public Seeking {
            checkPerYear(competence, perYear);
            if (level < CompetenceOffer.LOWEST_LEVEL || level > CompetenceOffer.HIGHEST_LEVEL) {
                throw new IllegalArgumentException("The level (" + level + ") of arrivals (" + Faults.quote(competence)
                        + ") must be between " + CompetenceOffer.LOWEST_LEVEL + " and "
                        + CompetenceOffer.HIGHEST_LEVEL + ".\nMaybe it was given on another scale.");
            }
        }

        @Override
        public String kind() {
            return competence;
        }
    }

    private static void checkPerYear(String kind, int perYear) {
        if (perYear < 0 || perYear > MOST_PER_YEAR) {
            throw new IllegalArgumentException("The number per year (" + perYear + ") of arrivals ("
                    + Faults.quote(kind) + ") must be between 0 and " + MOST_PER_YEAR
                    + ".\nMaybe a sign is wrong.");
        }
    }
}
