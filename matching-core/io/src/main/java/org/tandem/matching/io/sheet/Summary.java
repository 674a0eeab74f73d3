package org.tandem.matching.io.sheet;

import java.time.Duration;
import org.tandem.matching.plan.Plan;

/**
 * A run in figures.
 *
 * @param mentees number of mentees
 * @param mentors number of mentors
 * @param plan the plan
 * @param elapsed time of the search
 * @param seed of the search
 * @param policy name of the policy
 */
public record Summary(int mentees, int mentors, Plan plan, Duration elapsed, long seed, String policy) {

    /** Returns the figures as a JSON document with a line each. */
    String json() {
        return new Figures()
                .put("mentees", mentees)
                .put("mentors", mentors)
                .put("wanted", plan.wanted())
                .put("matched", plan.matched())
                .put("points", plan.points())
                .quality(plan)
                .run(elapsed, seed, policy)
                .json();
    }
}
