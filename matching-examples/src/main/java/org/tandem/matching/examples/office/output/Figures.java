package org.tandem.matching.examples.office.output;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.matching.plan.Quality;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Figures by their names, in the order in which they are put. */
final class Figures {
    private final Map<String, Object> figures = new LinkedHashMap<>();

    Figures put(String name, Object figure) {
        figures.put(name, figure);
        return this;
    }

    /** Puts figures of parts, each of which has its own. */
    Figures putParts(String name, List<Figures> parts) {
        return put(name, parts.stream().map(part -> part.figures).toList());
    }

    /** Puts how good a plan is: the points that none exceeds, and how many of them it lacks at most. */
    Figures quality(Quality quality, long gap) {
        return put("bound", quality.bound())
                .put("gap", gap)
                .put("status", quality.status().name())
                .put("ended", quality.ended().name());
    }

    /** Puts what is needed to run the same again, and how long it took. */
    Figures run(Duration elapsed, long seed, String policy) {
        return put("seconds", elapsed.toMillis() / 1000.0).put("seed", seed).put("policy", policy);
    }

    /** Returns a JSON document with a line each. */
    String json() {
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return mapper.writeValueAsString(figures) + "\n";
    }
}
