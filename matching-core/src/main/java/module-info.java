/** Matches mentors and mentees. */
@SuppressWarnings("module") // Those that share internals are compiled later.
module org.tandem.matching {
    requires ai.timefold.solver.core;
    requires com.google.common;
    requires org.slf4j;
    requires transitive static org.jspecify;

    exports org.tandem.matching;
    exports org.tandem.matching.compatibility;
    exports org.tandem.matching.fault;
    exports org.tandem.matching.plan;
    exports org.tandem.matching.policy;
    exports org.tandem.matching.policy.criterion;
    exports org.tandem.matching.policy.ready;
    exports org.tandem.matching.policy.rule;
    exports org.tandem.matching.programme;
    exports org.tandem.matching.run;
    exports org.tandem.matching.text;

    // What the other modules of the house share.
    exports org.tandem.matching.internal.branch to
            org.tandem.matching.answers,
            org.tandem.matching.lifecycle,
            org.tandem.matching.sensitivity;
    exports org.tandem.matching.internal.check to
            org.tandem.matching.lifecycle;
    exports org.tandem.matching.internal.edit to
            org.tandem.matching.answers,
            org.tandem.matching.lifecycle,
            org.tandem.matching.sensitivity;
    exports org.tandem.matching.internal.exact to
            org.tandem.matching.answers,
            org.tandem.matching.lifecycle,
            org.tandem.matching.proofs,
            org.tandem.matching.sensitivity;
    exports org.tandem.matching.internal.flow to
            org.tandem.matching.answers,
            org.tandem.matching.groups,
            org.tandem.matching.lifecycle,
            org.tandem.matching.needs,
            org.tandem.matching.proofs,
            org.tandem.matching.sensitivity;
    exports org.tandem.matching.internal.graph to
            org.tandem.matching.answers,
            org.tandem.matching.lifecycle,
            org.tandem.matching.proofs,
            org.tandem.matching.sensitivity;
    exports org.tandem.matching.internal.host to
            org.tandem.matching.answers,
            org.tandem.matching.groups;
    exports org.tandem.matching.internal.index to
            org.tandem.matching.answers,
            org.tandem.matching.groups,
            org.tandem.matching.needs;
    exports org.tandem.matching.internal.json to
            org.tandem.matching.lifecycle,
            org.tandem.matching.proofs;
    exports org.tandem.matching.internal.linear to
            org.tandem.matching.answers,
            org.tandem.matching.groups,
            org.tandem.matching.needs,
            org.tandem.matching.proofs;
    exports org.tandem.matching.internal.model to
            org.tandem.matching.answers,
            org.tandem.matching.groups,
            org.tandem.matching.lifecycle,
            org.tandem.matching.sensitivity;
    exports org.tandem.matching.internal.plan to
            org.tandem.matching.answers,
            org.tandem.matching.lifecycle,
            org.tandem.matching.sensitivity;
    exports org.tandem.matching.internal.relax to
            org.tandem.matching.answers,
            org.tandem.matching.lifecycle,
            org.tandem.matching.proofs,
            org.tandem.matching.sensitivity;
    exports org.tandem.matching.internal.timefold.room to
            org.tandem.matching.groups;

    opens org.tandem.matching.internal.timefold;
}
