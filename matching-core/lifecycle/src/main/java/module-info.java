/** Events, rolling intake, re-matching, acceptance and decision records. */
module org.tandem.matching.lifecycle {
    requires transitive org.tandem.matching;
    requires transitive org.tandem.matching.answers;
    requires transitive static org.jspecify;
    requires com.google.common;

    exports org.tandem.matching.acceptance;
    exports org.tandem.matching.audit;
    exports org.tandem.matching.intake;
    exports org.tandem.matching.life;
    exports org.tandem.matching.rematch;

    // Phrases lie beside the classes that say them.
    opens org.tandem.matching.acceptance to
            org.tandem.matching;
    opens org.tandem.matching.audit to
            org.tandem.matching;
    opens org.tandem.matching.intake to
            org.tandem.matching;
    opens org.tandem.matching.life to
            org.tandem.matching;
    opens org.tandem.matching.rematch to
            org.tandem.matching;
}
