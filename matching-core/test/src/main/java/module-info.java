/** For tests of a tool's own policy. */
module org.tandem.matching.test {
    requires transitive org.tandem.matching;
    requires transitive static org.jspecify;
    requires transitive static net.jqwik.api;
    requires transitive static org.assertj.core;

    exports org.tandem.matching.test;
}
