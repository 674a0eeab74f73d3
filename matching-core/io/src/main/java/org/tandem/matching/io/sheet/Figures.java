package org.tandem.matching.io.sheet;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.matching.plan.Gap;
import org.tandem.matching.plan.LevelQuality;
import org.tandem.matching.plan.Plan;
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

    /** Puts how good a plan is, level by level, and how much better one could be on the first level that is open. */
    Figures quality(Plan plan) {
        put("levels", plan.quality().levels().stream().map(Figures::level).toList());
        plan.gap().ifPresent(gap -> put("gap", gap(gap)));
        return put("status", plan.quality().status().name())
                .put("ended", plan.quality().ended().name());
    }

    private static Map<String, Object> level(LevelQuality level) {
        Figures figures = new Figures().put("level", level.level().name()).put("value", level.value());
        level.bound().ifPresent(bound -> figures.put("bound", bound));
        return figures.put("proven", level.proven()).figures;
    }

    private static Map<String, Object> gap(Gap gap) {
        Figures figures = new Figures().put("level", gap.level().name());
        gap.atMost().ifPresent(atMost -> figures.put("atMost", atMost));
        gap.percent().ifPresent(percent -> figures.put("percent", percent));
        return figures.figures;
    }

    /** Puts how good a plan is: the points that none exceeds, and how many of them it lacks at most. */
    Figures quality(Quality quality, long gap) {
        quality.bound().ifPresent(bound -> put("bound", bound));
        return put("gap", gap)
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
