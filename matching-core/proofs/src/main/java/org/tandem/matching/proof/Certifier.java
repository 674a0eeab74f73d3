package org.tandem.matching.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.run.Deadline;

/**
 * Makes certificates of plans. It looks for a proof anew, whoever made the plan and whatever that search has proven, and ends with
 * nothing but a whole proof. An immutable value, safe to use from many threads at once.
 *
 * <p>The same plan, problem and step limit give the same certificate, unless time ends the search.
 *
 * {@snippet class="org.tandem.matching.proof.ProofSnippets" region="certify"}
 */
public final class Certifier {
    private static final long USUAL_STEPS = 5_000;

    private final long steps;
    private final List<Pair> published;
    private final int leastKept;

    private Certifier(long steps, List<Pair> published, int leastKept) {
        this.steps = steps;
        this.published = published;
        this.leastKept = leastKept;
    }

    /** Returns a certifier that solves 5,000 linear programs at most. Most proofs take a few, or none. */
    public static Certifier create() {
        return new Certifier(USUAL_STEPS, List.of(), 0);
    }

    /**
     * Returns a copy that solves so many linear programs at most.
     *
     * @throws IllegalArgumentException if {@code most} is negative
     */
    public Certifier withStepLimit(long most) {
        if (most < 0) {
            throw new IllegalArgumentException(
                    "The step limit (" + most
                            + ") must not be negative.\nMaybe use 0 for proofs that need no linear program.");
        }
        return new Certifier(most, published, leastKept);
    }

    /**
     * Returns a copy for plans that change little of what was published: no plan that keeps as many is better, and none that is as
     * good keeps more. Objectives other than the largest sum are left out, as when such plans are made.
     *
     * @param newPublished the pairs that were published; those that are no longer eligible do not count
     * @param least how many of them every plan must keep, 0 or more
     * @throws IllegalArgumentException if {@code least} is negative
     */
    public Certifier keeping(Collection<Pair> newPublished, int least) {
        if (least < 0) {
            throw new IllegalArgumentException(
                    "The pairs to keep (" + least + ") must not be negative.\nMaybe use 0 if none must be kept.");
        }
        return new Certifier(steps, List.copyOf(newPublished), least);
    }

    /**
     * Looks for the proof that no plan of these people is better.
     *
     * @param deadline when the search ends at the latest; an interrupted thread ends it, too
     * @throws IllegalArgumentException if the plan was made of something else or breaks a rule, if not all pairs were judged, or if
     *     more pairs meet under rules about two matches than a file can hold
     */
    public Certified certify(Compatibility compatibility, Plan plan, Deadline deadline) {
        if (!compatibility.isComplete()) {
            throw new IllegalArgumentException("Not all pairs were judged, so nothing can be certified.\n"
                    + "Maybe judge them without a time limit.");
        }
        return certify(compatibility.graph(), Orders.of(compatibility), plan, deadline);
    }

    /**
     * Looks for the proof that no plan of these pairs, whose points are the caller's own, is better.
     *
     * @param deadline when the search ends at the latest; an interrupted thread ends it, too
     * @throws IllegalArgumentException if the plan was made of something else or breaks a rule, or if more pairs meet under rules
     *     about two matches than a file can hold
     */
    public Certified certify(CompatibilityGraph graph, Plan plan, Deadline deadline) {
        return certify(graph, Orders.of(graph), plan, deadline);
    }

    private Certified certify(CompatibilityGraph graph, List<long[]> orders, Plan plan, Deadline deadline) {
        int[] pairs = plan.matches().stream()
                .mapToInt(match -> pair(graph, match))
                .sorted()
                .toArray();
        int[] keepable = published.stream()
                .mapToInt(pair -> graph.pair(pair.mentor(), pair.mentee()))
                .filter(pair -> pair >= 0)
                .sorted()
                .toArray();
        Thread searching = Thread.currentThread();
        ProofTask.Steps allowed = new ProofTask.Steps(steps, () -> deadline.isOver() || searching.isInterrupted());
        CertifiedProblem problem = CertifiedProblem.of(graph, keepable, leastKept, orders);
        ProofTask task = ProofTask.of(problem, pairs, allowed);
        FlowDuals duals = problem.aim() == Objective.Aim.LARGEST_SUM
                ? FlowDuals.of(problem, task, allowed::isOver)
                : null;
        List<Map<String, Object>> proofs = new ArrayList<>();
        for (int level = 0; level < task.levels().size(); level++) {
            Map<String, Object> proof = new LevelProof(task, level).find(duals);
            if (proof == null) {
                return new Certified.Open(
                        task.levels().get(level).name().toString(), level, task.levels().size());
            }
            proofs.add(proof);
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("format", Certificate.FORMAT);
        members.put("problem", problem.json());
        members.put("plan", plan.matches().stream()
                .map(match -> List.of(match.mentee(), match.mentor()))
                .toList());
        members.put("levels", proofs);
        return new Certified.Proven(new Certificate(members));
    }

    private static int pair(CompatibilityGraph graph, Match match) {
        int pair = graph.pair(match.mentor(), match.mentee());
        if (pair < 0) {
            throw new IllegalArgumentException("The plan has a pair (" + match.mentor() + ", " + match.mentee()
                    + ") that is not eligible.\nMaybe it is of another programme, or facts have changed since.");
        }
        return pair;
    }
}
