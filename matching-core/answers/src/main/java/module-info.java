/** Why and why not, what would help, readiness, recommendations, recruiting, fairness, stability. */
@SuppressWarnings("module") // One that shares internals is compiled later.
module org.tandem.matching.answers {
    requires transitive org.tandem.matching;
    requires transitive static org.jspecify;
    requires com.google.common;

    exports org.tandem.matching.explain;
    exports org.tandem.matching.explain.shortage;
    exports org.tandem.matching.fairness;
    exports org.tandem.matching.readiness;
    exports org.tandem.matching.recommend;
    exports org.tandem.matching.recruit;
    exports org.tandem.matching.stability;

    exports org.tandem.matching.internal.price to
            org.tandem.matching.lifecycle;

    // Phrases lie beside the classes that say them.
    opens org.tandem.matching.explain to
            org.tandem.matching;
    opens org.tandem.matching.explain.shortage to
            org.tandem.matching;
    opens org.tandem.matching.fairness to
            org.tandem.matching;
    opens org.tandem.matching.readiness to
            org.tandem.matching;
    opens org.tandem.matching.recommend to
            org.tandem.matching;
    opens org.tandem.matching.recruit to
            org.tandem.matching;
    opens org.tandem.matching.stability to
            org.tandem.matching;
}
