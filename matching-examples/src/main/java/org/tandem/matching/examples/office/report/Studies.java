package org.tandem.matching.examples.office.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.examples.office.facts.Facts;
import org.tandem.matching.explain.shortage.Help;
import org.tandem.matching.explain.shortage.Shortage;
import org.tandem.matching.explain.shortage.WhyUnmatched;
import org.tandem.matching.fairness.FairnessReport;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.plan.Unmatched;
import org.tandem.matching.readiness.Readiness;
import org.tandem.matching.recruit.Recruiting;
import org.tandem.matching.recruit.RecruitingProfiles;
import org.tandem.matching.run.Cancellation;

/**
 * What is found out about a plan beyond the plan itself. Each needs more searches of its own, so large programmes go without
 * those that would take minutes; {@link LeftOut} says which.
 *
 * @param readiness supply against demand
 * @param why why mentees lack a mentor, by id
 * @param help what would help them, by id
 * @param recruiting which mentors to look for
 * @param fairness how fit is spread and what fairness costs
 * @param cancelled whether nothing was found out because somebody wanted the run to end
 */
record Studies(
        Optional<Readiness> readiness,
        Map<String, WhyUnmatched> why,
        Map<String, Help> help,
        Optional<RecruitingProfiles> recruiting,
        Optional<FairnessReport> fairness,
        boolean cancelled) {
    /** Nothing is found out: there is no time. */
    static final Studies NONE =
            new Studies(Optional.empty(), Map.of(), Map.of(), Optional.empty(), Optional.empty(), true);

    /** So many unmatched mentees are explained one by one. */
    static final int MOST_EXPLAINED = 25;

    static final int MOST_PROFILES = 6;

    /** Up to this many possible pairs, changes are tried and solved for. */
    static final long MOST_PAIRS_TO_CHANGE = 20_000;

    static final int MOST_MENTEES_TO_COMPARE = 1_000;

    /** Most gains are found exactly with less; so much work for each of some 200 gains takes seconds at most. */
    private static final long RECRUITING_WORK = 1_000_000;

    /** Finds out what can be found; nothing if somebody wants the run to end before all is done. */
    static Studies unlessCancelled(Facts facts, Plan plan, Cancellation cancellation) {
        if (cancellation.isCancelled()) {
            return NONE;
        }
        // These searches cannot be stopped, only left alone; the program does not wait for such a thread to end.
        CompletableFuture<Studies> studies = CompletableFuture.supplyAsync(
                () -> of(facts, plan),
                work -> Thread.ofPlatform().daemon().name("report").start(work));
        Runnable giveUp = () -> studies.complete(NONE);
        cancellation.onCancel(giveUp);
        try {
            return studies.join();
        } catch (CompletionException failed) {
            switch (failed.getCause()) {
                case RuntimeException known -> throw known;
                case Error grave -> throw grave;
                case null, default -> throw failed;
            }
        } finally {
            cancellation.forget(giveUp);
        }
    }

    private static Studies of(Facts facts, Plan plan) {
        CompatibilityGraph graph = facts.graph();
        boolean small = possiblePairs(graph) <= MOST_PAIRS_TO_CHANGE;
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
                graph.menteeCount() <= MOST_MENTEES_TO_COMPARE && isBestKnown(facts, plan)
                        ? Optional.of(FairnessReport.of(graph, plan))
                        : Optional.empty(),
                false);
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

    private static List<Unmatched> explained(Plan plan) {
        return plan.unmatched().stream().limit(MOST_EXPLAINED).toList();
    }
}
