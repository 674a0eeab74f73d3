package org.tandem.matching.io.json;

import org.jspecify.annotations.Nullable;
import org.tandem.matching.audit.DecisionRecord;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The form of decision records, which have a format and a canonical JSON of their own. */
final class DecisionRecordForm implements Form<DecisionRecord> {
    private static final JsonMapper PLAIN =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    @Override
    public JsonNode write(DecisionRecord record) {
        return PLAIN.readTree(record.json());
    }

    @Override
    public @Nullable DecisionRecord read(JsonNode json, JsonPosition at) {
        return at.made(() -> DecisionRecord.parse(PLAIN.writeValueAsString(json)));
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        return parts.named(Forms.nameOf(DecisionRecord.class), () -> NODES.objectNode().put("type", "object"));
    }
}
