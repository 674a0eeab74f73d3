package org.tandem.matching.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.run.Limits;

/**
 * Makes certificates of plans. It looks for a proof anew, whoever made the plan and whatever that search has proven, and ends with
 * nothing but a whole proof. An immutable value, safe to use from many threads at once.
 *
 * <p>The same plan, problem and step limit give the same certificate, unless time ends the search.
 */
public final class Certifier {
    private static final List<String> PEOPLE = List.of("guarantee", "matches", "served", "urgency", "first places");

    private final Limits limits;
    private final Cancellation cancellation;

    private Certifier(Limits limits, Cancellation cancellation) {
        this.limits = limits;
        this.cancellation = cancellation;
    }

    /** Returns a certifier with {@link Limits#DEFAULT}. */
    public static Certifier create() {
        return new Certifier(Limits.DEFAULT, new Cancellation());
    }

    /** Returns a copy with these limits; a step is a linear program, and a proof takes one for each level at least. */
    public Certifier withLimits(Limits newLimits) {
        return new Certifier(newLimits, cancellation);
    }

    /** Returns a copy that another thread can stop. */
    public Certifier withCancellation(Cancellation newCancellation) {
        return new Certifier(limits, newCancellation);
    }

    /**
     * Looks for the proof that no plan of these people is better.
     *
     * @throws IllegalArgumentException if the plan was made of something else, if not all pairs were judged, or if more pairs meet
     *     under rules about two matches than a file can hold
     */
    public Certified certify(Compatibility compatibility, Plan plan) {
        if (!compatibility.isComplete()) {
            throw new IllegalArgumentException("Not all pairs were judged, so nothing can be certified.\n"
                    + "Maybe judge them without a time limit.");
        }
        plan.basis().requireSame(compatibility.graph().basis());
        return certify(compatibility.graph(), Orders.of(compatibility), plan);
    }

    /**
     * Looks for the proof that no plan of these pairs, whose points are the caller's own, is better.
     *
     * @throws IllegalArgumentException if the plan was made of something else, or if more pairs meet under rules about two
     *     matches than a file can hold
     */
    public Certified certify(CompatibilityGraph graph, Plan plan) {
        plan.basis().requireSame(graph.basis());
        return certify(graph, Orders.of(graph), plan);
    }

    private Certified certify(CompatibilityGraph graph, List<long[]> orders, Plan plan) {
        Deadline deadline = Deadline.in(limits.time()).orWhen(cancellation);
        Thread searching = Thread.currentThread();
        Problem problem = Problem.of(graph, new int[0], 0, orders);
        LevelProof.Steps steps =
                new LevelProof.Steps(limits.steps(), () -> deadline.isOver() || searching.isInterrupted());
        return certify(problem, plan, steps);
    }

    private static Certified certify(Problem problem, Plan plan, LevelProof.Steps steps) {
        CompatibilityGraph graph = problem.graph();
        int[] pairs = plan.matches().stream()
                .mapToInt(match -> graph.pair(match.mentor(), match.mentee()))
                .sorted()
                .toArray();
        List<int[]> groups = problem.groups();
        Split all = Split.all(problem, groups);
        int[] chosen = chosen(pairs, groups);
        requireAllowed(all, pairs, chosen);
        List<Map<String, Object>> proofs = new ArrayList<>();
        List<LevelWorth> levels = new ArrayList<>();
        for (Object name : names(problem, pairs)) {
            levels.add(LevelWorth.of(name, problem, groups, all.most()));
        }
        FlowDuals duals = graph.objective().aim() == Objective.Aim.LARGEST_SUM
                ? FlowDuals.of(problem, groups, levels, all, steps::isOver)
                : null;
        for (int last = 0; last < levels.size(); last++) {
            List<LevelWorth> upTo = levels.subList(0, last + 1);
            long[] values = upTo.stream().mapToLong(level -> level.of(pairs, chosen)).toArray();
            int people = graph.menteeCount() + graph.mentorCount();
            Map<String, Object> proof =
                    new LevelProof(upTo, values, groups, all, people, pairs, duals, steps).find();
            if (proof == null) {
                return new Certified.Open(levels.get(last).name().toString(), last, levels.size());
            }
            proofs.add(proof);
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("format", Certificate.FORMAT);
        members.put("problem", problem.json());
        members.put("plan", plan.matches().stream().map(Certifier::ids).toList());
        members.put("levels", proofs);
        return new Certified.Proven(new Certificate(members));
    }

    private static List<String> ids(Match match) {
        return List.of(match.mentee(), match.mentor());
    }

    private static List<Object> names(Problem problem, int[] pairs) {
        return switch (problem.graph().objective().aim()) {
            case STABLE -> List.of();
            case LARGEST_SUM -> Stream.<Object>concat(PEOPLE.stream(), Stream.of("points")).toList();
            case WORST_OFF_FIRST ->
                Stream.concat(
                                Stream.concat(PEOPLE.stream(), points(problem, pairs)),
                                Stream.of("evenness"))
                        .toList();
        };
    }

    private static Stream<Object> points(Problem problem, int[] pairs) {
        return IntStream.of(pairs).mapToObj(problem.graph()::points).distinct().sorted().map(points -> points);
    }

    private static int[] chosen(int[] pairs, List<int[]> groups) {
        BitSet plan = new BitSet();
        Arrays.stream(pairs).forEach(plan::set);
        return groups.stream()
                .mapToInt(group -> (int) Arrays.stream(group).filter(plan::get).count())
                .toArray();
    }

    private static void requireAllowed(Split all, int[] pairs, int[] chosen) {
        BitSet plan = new BitSet();
        Arrays.stream(pairs).filter(pair -> pair >= 0).forEach(plan::set);
        boolean allowed = plan.cardinality() == pairs.length;
        for (int pair = 0; pair < all.low().length; pair++) {
            allowed &= all.low()[pair] == 0 || plan.get(pair);
        }
        for (int group = 0; group < chosen.length; group++) {
            allowed &= all.least()[group] <= chosen[group] && chosen[group] <= all.most()[group];
        }
        if (!allowed) {
            throw new IllegalArgumentException("The plan breaks a rule, a limit or a decision of the problem.\n"
                    + "Maybe it is of another programme, or facts have changed since.");
        }
    }
}
