package org.tandem.matching.io.json;

/** Tells tests of other packages whether a document fits a schema. */
public final class SchemaCheck {
    private SchemaCheck() {}

    /** Returns whether it does. */
    public static boolean fits(String schema, String document) {
        return Schemas.faults(schema, document).isEmpty();
    }
}
