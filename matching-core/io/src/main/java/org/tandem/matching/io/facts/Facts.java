package org.tandem.matching.io.facts;

import java.util.Map;
import java.util.Optional;
import org.tandem.matching.Matcher;
import org.tandem.matching.audit.DecisionRecord;
import org.tandem.matching.audit.Replay;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.explain.Explainer;
import org.tandem.matching.fairness.FairnessReport;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.recommend.Recommender;
import org.tandem.matching.rematch.Rematch;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.run.Limits;
import org.tandem.matching.sensitivity.Sensitivity;

/** What is to be matched, ready for the library, and what the library can do with it. */
public sealed interface Facts {

    /**
     * Judges every pair of a programme that options have changed.
     *
     * @throws org.tandem.matching.io.table.BadInputException if the changes do not fit; lists all
     */
    static Facts judged(Programme changed, Policy policy, InputFaults faults) {
        return new Judged(new FaultPlaces(faults).judged(changed, policy));
    }

    /** Returns the pairs that may be matched. */
    CompatibilityGraph graph();

    /** Returns the name of the policy by which they are matched. */
    String policyName();

    /** Returns the plan of {@code matcher}. */
    Plan match(Matcher matcher);

    /** Returns the record of a plan that a search within {@code limits} made. */
    DecisionRecord record(Plan plan, Limits limits);

    /** Returns the check of a record. */
    Replay replay(DecisionRecord record);

    /** Returns who can explain a plan. */
    Explainer explainer(Plan plan);

    /** Returns who can recommend pairs. */
    Recommender recommender();

    /** Returns what matches again after {@code published}, changing little of it. */
    Rematch rematch(Plan published);

    /** Returns who can say how much a plan hangs on what could be otherwise. */
    default Sensitivity sensitivity(Plan plan) {
        return people().map(people -> Sensitivity.of(people, plan)).orElseGet(() -> Sensitivity.of(graph(), plan));
    }

    /** Returns how fair a plan is, as far as there is time. */
    default FairnessReport fairness(Plan plan, Deadline deadline) {
        return FairnessReport.of(graph(), plan, deadline);
    }

    /** Returns where it was read what a coordinator has decided about a pair; nothing where it was not in a file. */
    default Optional<Where> decision(Pair pair) {
        return Optional.empty();
    }

    /** Returns the people and how they were judged, unless the scores are the caller's own. */
    Optional<Compatibility> people();

    /** Pairs with points of the caller's own. */
    record OwnScores(CompatibilityGraph graph) implements Facts {
        @Override
        public String policyName() {
            return "own scores";
        }

        @Override
        public Plan match(Matcher matcher) {
            return matcher.match(graph);
        }

        @Override
        public DecisionRecord record(Plan plan, Limits limits) {
            return DecisionRecord.of(graph, plan, limits);
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
        public Rematch rematch(Plan published) {
            return Rematch.of(graph, published);
        }

        @Override
        public Optional<Compatibility> people() {
            return Optional.empty();
        }
    }

    /**
     * People of a programme, judged by a policy.
     *
     * @param compatibility the people and how they were judged
     * @param decisions where it was read what coordinators have decided about pairs
     */
    record Judged(Compatibility compatibility, Map<Pair, Where> decisions) implements Facts {
        /** Copies the map. */
        public Judged {
            decisions = Map.copyOf(decisions);
        }

        /** Takes people about whom no file has decided anything. */
        public Judged(Compatibility compatibility) {
            this(compatibility, Map.of());
        }

        @Override
        public Optional<Where> decision(Pair pair) {
            return Optional.ofNullable(decisions.get(pair));
        }

        @Override
        public CompatibilityGraph graph() {
            return compatibility.graph();
        }

        @Override
        public String policyName() {
            return compatibility.policy().name();
        }

        @Override
        public Plan match(Matcher matcher) {
            return matcher.match(compatibility);
        }

        @Override
        public DecisionRecord record(Plan plan, Limits limits) {
            return DecisionRecord.of(compatibility, plan, limits);
        }

        @Override
        public Replay replay(DecisionRecord record) {
            return Replay.of(record, compatibility);
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
        public Rematch rematch(Plan published) {
            return Rematch.of(compatibility, published);
        }

        @Override
        public Optional<Compatibility> people() {
            return Optional.of(compatibility);
        }
    }
}
