package org.tandem.matching.examples.office.output;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tandem.matching.plan.Plan;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

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
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("mentees", mentees);
        figures.put("mentors", mentors);
        figures.put("wanted", plan.wanted());
        figures.put("matched", plan.matched());
        figures.put("points", plan.points());
        figures.put("bound", plan.quality().bound());
        figures.put("gap", plan.gap());
        figures.put("status", plan.quality().status().name());
        figures.put("ended", plan.quality().ended().name());
        figures.put("seconds", elapsed.toMillis() / 1000.0);
        figures.put("seed", seed);
        figures.put("policy", policy);
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return mapper.writeValueAsString(figures) + "\n";
    }
}
