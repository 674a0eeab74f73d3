package org.tandem.matching.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.matching.acceptance.Entry;
import org.tandem.matching.group.GroupPlan;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.group.SeriesPlan;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.life.Event;
import org.tandem.matching.life.EventLog;
import org.tandem.matching.life.Terms;
import org.tandem.matching.need.NeedsAndOffers;
import org.tandem.matching.need.NeedsPlan;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.programme.Programme;

/** The schemas that are shipped; {@code mvn test -Dtest=SchemaFilesTest -Dtandem.schemas=write} writes them anew. */
class SchemaFilesTest {
    private static final String FOLDER = "META-INF/schemas/tandem/" + TandemJson.FORMAT + "/";
    private static final Map<String, Class<?>> FILES = files();

    private static Map<String, Class<?>> files() {
        Map<String, Class<?>> files = new LinkedHashMap<>();
        files.put("programme", Programme.class);
        files.put("policy", Policy.class);
        files.put("plan", Plan.class);
        files.put("event", Event.class);
        files.put("event-log", EventLog.class);
        files.put("terms", Terms.class);
        files.put("entry", Entry.class);
        files.put("workshop", Workshop.class);
        files.put("group-policy", GroupPolicy.class);
        files.put("group-plan", GroupPlan.class);
        files.put("series-plan", SeriesPlan.class);
        files.put("needs-and-offers", NeedsAndOffers.class);
        files.put("needs-plan", NeedsPlan.class);
        return files;
    }

    @Test
    void theFilesAreWhatTheFormsSay() throws IOException {
        for (var file : FILES.entrySet()) {
            String schema = TandemJson.create().schema(file.getValue());
            String path = FOLDER + file.getKey() + ".schema.json";
            if ("write".equals(System.getProperty("tandem.schemas"))) {
                Path target = Path.of("src", "main", "resources").resolve(path);
                Files.createDirectories(target.getParent());
                Files.writeString(target, schema);
            } else {
                try (var in = TandemJson.class.getClassLoader().getResourceAsStream(path)) {
                    assertThat(in).as(path).isNotNull();
                    assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).as(path).isEqualTo(schema);
                }
            }
        }
    }

    @Test
    void aPolicyAsPeopleWriteItFitsToo() {
        String schema = TandemJson.create().schema(Policy.class);

        assertThat(Schemas.faults(schema, TandemJson.create().write(ReadyPolicies.cityCrossMentoring()))).isEmpty();
        assertThat(Schemas.faults(schema, """
                {"name": "ours", "base": "city-cross-mentoring", "without": ["shared form"],
                 "rules": {"admitted": true, "within reach": {"kilometres": 40}},
                 "questions": {"diet": "text", "pace": ["slow", "fast"]},
                 "criteria": {"complementarity": 7, "regularity": {"weight": 2, "ideal hours": 4}},
                 "quotas": {"mentees' matches per organisation": 5}, "objective": {"aim": "worst-off-first"}}
                """)).isEmpty();
        assertThat(Schemas.faults(schema, "{\"name\": \"ours\", \"rules\": {\"no such rule\": true}}")).isNotEmpty();
        assertThat(Schemas.faults(schema, "{\"name\": \"ours\", \"criteria\": [\"competence fit\"]}")).isNotEmpty();
        assertThat(Schemas.faults(schema, "{\"name\": \"ours\", \"rules\": {\"within reach\": true}}")).isNotEmpty();
        assertThat(Schemas.faults(schema, "{\"name\": \"ours\", \"rules\": [{\"within reach\": true, \"x\": 1}]}"))
                .isNotEmpty();
    }
}
