/** Matches mentors and mentees. */
module org.tandem.matching {
    requires ai.timefold.solver.core;
    requires com.google.common;
    requires org.slf4j;
    requires static ojalgo;
    requires transitive static org.jspecify;

    exports org.tandem.matching;
    exports org.tandem.matching.acceptance;
    exports org.tandem.matching.audit;
    exports org.tandem.matching.compatibility;
    exports org.tandem.matching.explain;
    exports org.tandem.matching.explain.shortage;
    exports org.tandem.matching.fairness;
    exports org.tandem.matching.fault;
    exports org.tandem.matching.feedback;
    exports org.tandem.matching.group;
    exports org.tandem.matching.intake;
    exports org.tandem.matching.joint;
    exports org.tandem.matching.life;
    exports org.tandem.matching.need;
    exports org.tandem.matching.need.explain;
    exports org.tandem.matching.plan;
    exports org.tandem.matching.policy;
    exports org.tandem.matching.policy.criterion;
    exports org.tandem.matching.policy.ready;
    exports org.tandem.matching.policy.rule;
    exports org.tandem.matching.programme;
    exports org.tandem.matching.readiness;
    exports org.tandem.matching.recommend;
    exports org.tandem.matching.recruit;
    exports org.tandem.matching.rematch;
    exports org.tandem.matching.run;
    exports org.tandem.matching.stability;
    exports org.tandem.matching.text;

    opens org.tandem.matching.internal.timefold;
    opens org.tandem.matching.internal.timefold.group;
}
