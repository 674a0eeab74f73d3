package org.tandem.matching.io.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Asks a validator that knows nothing of the library. */
final class Schemas {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> READ = new ConcurrentHashMap<>();

    private Schemas() {}

    /** Returns what is wrong with a document by a schema. */
    static List<String> faults(String schema, String document) {
        return READ.computeIfAbsent(schema, REGISTRY::getSchema).validate(document, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
