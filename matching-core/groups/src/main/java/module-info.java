/** Composes groups and series of workshops, alone or together with pairs. */
module org.tandem.matching.groups {
    requires transitive org.tandem.matching;
    requires transitive static org.jspecify;
    requires ai.timefold.solver.core;
    requires com.google.common;

    exports org.tandem.matching.group;
    exports org.tandem.matching.joint;

    // Phrases lie beside the classes that say them.
    opens org.tandem.matching.group to
            org.tandem.matching;
    opens org.tandem.matching.joint to
            org.tandem.matching;

    opens org.tandem.matching.internal.timefold.group;
}
