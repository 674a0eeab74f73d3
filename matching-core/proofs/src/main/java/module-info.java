/** Certificates of plans: files that others check without this library. */
module org.tandem.matching.proofs {
    requires transitive org.tandem.matching;
    requires transitive static org.jspecify;

    exports org.tandem.matching.proof;

    // Phrases lie beside the classes that say them.
    opens org.tandem.matching.proof to
            org.tandem.matching;
}
