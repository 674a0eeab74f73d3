/** Fits the weights of a policy to the ratings of past pairs. */
module org.tandem.matching.feedback {
    requires transitive org.tandem.matching;
    requires transitive static org.jspecify;
    requires com.google.common;
    requires ojalgo;

    exports org.tandem.matching.feedback;

    // Phrases lie beside the classes that say them.
    opens org.tandem.matching.feedback to
            org.tandem.matching;
}
