package org.tandem.matching.examples.office.report;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.examples.office.time.Waiting;
import org.tandem.matching.explain.shortage.Help;
import org.tandem.matching.explain.shortage.WhyUnmatched;
import org.tandem.matching.fairness.FairnessReport;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.readiness.Readiness;
import org.tandem.matching.recruit.RecruitingProfiles;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.sensitivity.PlanStanding;

/**
 * What is found out about a plan beyond the plan itself. Most of it needs searches of its own, so large programmes go without
 * those that would take minutes, and a deadline ends them; {@link LeftOut} says what is missing.
 *
 * @param readiness supply against demand
 * @param why why mentees lack a mentor, by id
 * @param help what would help them, by id
 * @param recruiting which mentors to look for
 * @param fairness how fit is spread and what fairness costs
 * @param standing which pairs are beyond doubt
 * @param unfinished what there was no time for, or not enough
 * @param cancelled whether that is so because somebody wanted the run to end
 */
record Studies(
        Optional<Readiness> readiness,
        Map<String, WhyUnmatched> why,
        Map<String, Help> help,
        Optional<RecruitingProfiles> recruiting,
        Optional<FairnessReport> fairness,
        Optional<PlanStanding> standing,
        Set<Study> unfinished,
        boolean cancelled) {
    /** So many unmatched mentees are explained one by one. */
    static final int MOST_EXPLAINED = 25;

    static final int MOST_PROFILES = 6;

    /** Up to this many possible pairs, changes are tried and solved for. */
    static final long MOST_PAIRS_TO_CHANGE = 20_000;

    static final int MOST_MENTEES_TO_COMPARE = 1_000;

    /** Searches notice within moments that their time is up; a flow in which they are is left alone. */
    private static final Duration GRACE = Duration.ofMillis(500);

    /** Finds out what can be found before the deadline. */
    static Studies until(Deadline deadline, Facts facts, Plan plan) {
        Investigation investigation = new Investigation(facts, plan, deadline);
        return Waiting.until(deadline, GRACE, investigation).orElseGet(investigation::found);
    }

    /** A search for the best plan that has just failed would fail again. */
    static boolean isBestKnown(Facts facts, Plan plan) {
        return plan.quality().status() == Status.PROVEN_OPTIMAL
                || facts.people()
                        .map(judged -> judged.policy().planRules().isEmpty())
                        .orElse(true);
    }

    /** Returns how many pairs there would be if nobody were barred. */
    static long possiblePairs(CompatibilityGraph graph) {
        return (long) graph.menteeCount() * graph.mentorCount();
    }
}
