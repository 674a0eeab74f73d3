package org.tandem.matching.examples.office.facts;

import java.util.Optional;
import org.tandem.matching.Matcher;
import org.tandem.matching.audit.DecisionRecord;
import org.tandem.matching.audit.Replay;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.examples.office.csv.InputFaults;
import org.tandem.matching.explain.Explainer;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.recommend.Recommender;

/** What is to be matched, ready for the library, and what the library can do with it. */
public sealed interface Facts {

    /**
     * Judges every pair of a programme that options have changed.
     *
     * @throws org.tandem.matching.examples.office.csv.BadInputException if the changes do not fit; lists all
     */
    static Facts judged(Programme changed, Policy policy, InputFaults faults) {
        return new Judged(new FaultPlaces(faults).judged(changed, policy));
    }

    /** Returns the pairs that may be matched. */
    CompatibilityGraph graph();

    /** Returns a matcher for these facts. */
    Matcher matcher();

    /** Returns the plan of {@code matcher}. */
    Plan match(Matcher matcher);

    /** Returns the record of a plan that {@code matcher} made. */
    DecisionRecord record(Matcher matcher, Plan plan);

    /** Returns the check of a record. */
    Replay replay(DecisionRecord record);

    /** Returns who can explain a plan. */
    Explainer explainer(Plan plan);

    /** Returns who can recommend pairs. */
    Recommender recommender();

    /** Returns the people and how they were judged, unless the scores are the caller's own. */
    Optional<Compatibility> people();

    /** Pairs with points of the caller's own. */
    record OwnScores(CompatibilityGraph graph) implements Facts {
        @Override
        public Matcher matcher() {
            return Matcher.forOwnScores();
        }

        @Override
        public Plan match(Matcher matcher) {
            return matcher.match(graph);
        }

        @Override
        public DecisionRecord record(Matcher matcher, Plan plan) {
            return DecisionRecord.of(matcher, graph, plan);
        }

        @Override
        public Replay replay(DecisionRecord record) {
            return Replay.of(record, graph);
        }

        @Override
        public Explainer explainer(Plan plan) {
            return Explainer.of(graph, plan);
        }

        @Override
        public Recommender recommender() {
            return Recommender.of(graph);
        }

        @Override
        public Optional<Compatibility> people() {
            return Optional.empty();
        }
    }

    /** People of a programme, judged by a policy. */
    record Judged(Compatibility compatibility) implements Facts {
        @Override
        public CompatibilityGraph graph() {
            return compatibility.graph();
        }

        @Override
        public Matcher matcher() {
            return Matcher.with(compatibility.policy());
        }

        @Override
        public Plan match(Matcher matcher) {
            return matcher.match(compatibility);
        }

        @Override
        public DecisionRecord record(Matcher matcher, Plan plan) {
            return DecisionRecord.of(matcher, compatibility.programme(), plan);
        }

        @Override
        public Replay replay(DecisionRecord record) {
            return Replay.of(record, compatibility.programme(), compatibility.policy());
        }

        @Override
        public Explainer explainer(Plan plan) {
            return Explainer.of(compatibility, plan);
        }

        @Override
        public Recommender recommender() {
            return Recommender.of(compatibility);
        }

        @Override
        public Optional<Compatibility> people() {
            return Optional.of(compatibility);
        }
    }
}
