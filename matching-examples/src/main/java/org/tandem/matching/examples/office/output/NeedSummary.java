package org.tandem.matching.examples.office.output;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tandem.matching.need.NeedsPlan;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Matched needs and offers in figures.
 *
 * @param plan what goes where
 * @param elapsed time of reading and matching
 * @param seed of the search
 * @param policy name of the policy
 */
public record NeedSummary(NeedsPlan plan, Duration elapsed, long seed, String policy) {
    /** Returns the figures as a JSON document with a line each; quantities are units. */
    String json() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("needs", plan.needs().size());
        figures.put("offers", plan.offers().size());
        figures.put("asked", plan.asked());
        figures.put("given", plan.given());
        figures.put("met", plan.needs().stream().filter(need -> need.missing() == 0).count());
        figures.put("left", plan.offers().stream().mapToLong(offer -> offer.left()).sum());
        figures.put("held", plan.held().size());
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
