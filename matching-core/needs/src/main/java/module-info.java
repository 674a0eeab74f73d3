/** Matches what institutions need with what organisations offer, in quantities. */
module org.tandem.matching.needs {
    requires transitive org.tandem.matching;
    requires transitive static org.jspecify;
    requires com.google.common;

    exports org.tandem.matching.need;
    exports org.tandem.matching.need.explain;

    // Phrases lie beside the classes that say them.
    opens org.tandem.matching.need.explain to
            org.tandem.matching;
}
