package org.tandem.matching.examples.office.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.examples.office.facts.Facts;
import org.tandem.matching.explain.shortage.Help;
import org.tandem.matching.explain.shortage.Shortage;
import org.tandem.matching.explain.shortage.WhyUnmatched;
import org.tandem.matching.fairness.FairnessReport;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Unmatched;
import org.tandem.matching.readiness.Readiness;
import org.tandem.matching.recruit.Recruiting;
import org.tandem.matching.recruit.RecruitingProfiles;

/**
 * What is found out about a plan beyond the plan itself. Each needs more searches of its own, so large programmes go without
 * those that would take minutes; the page says which.
 *
 * @param readiness supply against demand
 * @param why why mentees lack a mentor, by id
 * @param help what would help them, by id
 * @param recruiting which mentors to look for
 * @param fairness how fit is spread and what fairness costs
 */
record Studies(
        Optional<Readiness> readiness,
        Map<String, WhyUnmatched> why,
        Map<String, Help> help,
        Optional<RecruitingProfiles> recruiting,
        Optional<FairnessReport> fairness) {
    /** Nothing is found out: there is no time. */
    static final Studies NONE =
            new Studies(Optional.empty(), Map.of(), Map.of(), Optional.empty(), Optional.empty());

    /** So many unmatched mentees are explained one by one. */
    static final int MOST_EXPLAINED = 25;

    static final int MOST_PROFILES = 6;

    /** Up to this many possible pairs, changes are tried and solved for. */
    private static final long MOST_PAIRS_TO_CHANGE = 20_000;

    private static final int MOST_MENTEES_TO_COMPARE = 1_000;

    /** Where rules couple pairs, so much work for each of some 200 gains takes seconds and exact gains would take minutes. */
    private static final long RECRUITING_WORK = 10_000;

    static Studies of(Facts facts, Plan plan) {
        CompatibilityGraph graph = facts.graph();
        boolean small = (long) graph.menteeCount() * graph.mentorCount() <= MOST_PAIRS_TO_CHANGE;
        Optional<Compatibility> people = facts.people();
        Optional<Compatibility> few = people.filter(any -> small);
        Map<String, WhyUnmatched> why = new LinkedHashMap<>();
        Map<String, Help> help = new LinkedHashMap<>();
        few.map(judged -> Shortage.of(judged, plan)).ifPresent(shortage -> explained(plan)
                .forEach(one -> {
                    shortage.whyUnmatched(one.mentee()).ifPresent(answer -> why.put(one.mentee(), answer));
                    shortage.whatWouldHelp(one.mentee()).ifPresent(answer -> help.put(one.mentee(), answer));
                }));
        return new Studies(
                people.map(Readiness::of),
                why,
                help,
                few.map(judged -> Recruiting.of(judged)
                        .withWork(RECRUITING_WORK)
                        .profiles(MOST_PROFILES)),
                graph.menteeCount() <= MOST_MENTEES_TO_COMPARE
                        ? Optional.of(FairnessReport.of(graph, plan))
                        : Optional.empty());
    }

    private static List<Unmatched> explained(Plan plan) {
        return plan.unmatched().stream().limit(MOST_EXPLAINED).toList();
    }
}
