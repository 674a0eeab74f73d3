/** Reads and writes what Tandem's matching takes and gives. */
module org.tandem.matching.io {
    requires transitive org.tandem.matching;
    requires transitive static org.jspecify;
    requires transitive tools.jackson.databind;

    exports org.tandem.matching.io.json;

    provides tools.jackson.databind.JacksonModule with
            org.tandem.matching.io.json.TandemModule;
}
