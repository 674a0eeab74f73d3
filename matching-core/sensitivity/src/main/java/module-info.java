/** How much a plan hangs on single pairs, on weights, and on people who may decline. */
@SuppressWarnings("module") // One that shares internals is compiled later.
module org.tandem.matching.sensitivity {
    requires transitive org.tandem.matching;
    requires transitive static org.jspecify;
    requires com.google.common;

    exports org.tandem.matching.sensitivity;

    // Phrases lie beside the classes that say them.
    opens org.tandem.matching.sensitivity to
            org.tandem.matching;
}
