package org.tandem.matching.internal.relax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.flow.FlowStopped;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedPlanRule;
import org.tandem.matching.policy.PlanJudge;

/**
 * Which pairs of a graph must not be in one plan together, and what soft rules charge for two of them: the rules about two
 * matches, asked once and kept. Safe to use from several threads.
 */
public final class Conflicts {

    /** Two chosen pairs that meet. */
    @FunctionalInterface
    public interface Visitor {
        /** Tells of two pairs, once. */
        void visit(int pair, int other);
    }

    private final CompatibilityGraph graph;
    /** By mentor, and the number of pairs at the end: where the mentor's pairs begin in {@link #pairs}. */
    private final int[] first;
    private final int[] pairs;
    /** By pair: its position among the mentor's pairs. */
    private final int[] position;
    private final int[] menteeOf;
    private final MentorConflicts[] ofMentor;
    /** By mentor: the pairs that soft rules charge for together. */
    private final MentorConflicts[] chargedOfMentor;
    private final CrossConflicts cross;
    private final PlanJudge.SharedMentor[] soft;
    private final long[] costs;

    private Conflicts(CompatibilityGraph graph, BooleanSupplier stop) {
        this.graph = graph;
        int mentors = graph.mentorCount();
        first = new int[mentors + 1];
        menteeOf = new int[graph.pairCount()];
        for (int pair = 0; pair < menteeOf.length; pair++) {
            first[graph.mentor(pair) + 1]++;
        }
        Arrays.parallelPrefix(first, Integer::sum);
        pairs = new int[menteeOf.length];
        position = new int[menteeOf.length];
        int[] next = first.clone();
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                int mentor = graph.mentor(pair);
                menteeOf[pair] = mentee;
                position[pair] = next[mentor] - first[mentor];
                pairs[next[mentor]++] = pair;
            }
        }
        ofMentor = new MentorConflicts[mentors];
        Arrays.fill(ofMentor, MentorConflicts.NONE);
        chargedOfMentor = ofMentor.clone();
        cross = new CrossConflicts(graph, menteeOf, stop);
        List<PreparedPlanRule> softRules = PlanConditions.of(graph).planRules().stream()
                .filter(rule -> !rule.isHard() && rule.judge() instanceof PlanJudge.SharedMentor)
                .toList();
        soft = judges(softRules);
        costs = softRules.stream().mapToLong(PreparedPlanRule::cost).toArray();
    }

    /**
     * Asks the rules of {@code graph}, on all processors.
     *
     * @param stop whether it is time to stop; asked from many threads, every few hundred questions
     * @throws FlowStopped if it is, before all are asked
     */
    public static Conflicts of(CompatibilityGraph graph, BooleanSupplier stop) {
        Conflicts conflicts = new Conflicts(graph, stop);
        PlanJudge.SharedMentor[] hard =
                judges(PlanConditions.of(graph).planRules().stream().filter(PreparedPlanRule::isHard).toList());
        conflicts.ask(hard, conflicts.ofMentor, stop);
        conflicts.ask(conflicts.soft, conflicts.chargedOfMentor, stop);
        if (stop.getAsBoolean()) {
            throw new FlowStopped();
        }
        return conflicts;
    }

    private void ask(PlanJudge.SharedMentor[] judges, MentorConflicts[] into, BooleanSupplier stop) {
        if (judges.length == 0) {
            return;
        }
        int[] kindOf = kindsOfMentees(judges, graph.menteeCount());
        KindConflicts known = compareOnce(judges, kindOf)
                ? new KindConflicts(kindOf, (one, other) -> objects(judges, 0, one, other), stop)
                : null;
        IntStream.range(0, graph.mentorCount()).parallel().forEach(mentor -> {
            // A mentor of one place has no two mentees.
            if (graph.freePlaces(mentor) > 1 && !stop.getAsBoolean()) {
                into[mentor] = known == null
                        ? ask(mentor, judges, kindOf, new Rest(stop))
                        : MentorConflicts.of(
                                kinds(mentor, kindOf), at -> kindOf[menteeOf[pairs[first[mentor] + at]]], known);
            }
        });
    }

    /** Whether that is possible, and fewer questions than to ask for every mentor. */
    private boolean compareOnce(PlanJudge.SharedMentor[] judges, int[] kindOf) {
        long kinds = Arrays.stream(kindOf).max().orElse(-1) + 1L;
        long ofMentors = 0;
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            long few = Math.min(kinds, first[mentor + 1] - first[mentor]);
            ofMentors += graph.freePlaces(mentor) > 1 ? few * few / 2 : 0;
        }
        return Arrays.stream(judges).noneMatch(PlanJudge.SharedMentor::asksForMentor) && kinds * kinds < ofMentors;
    }

    private static boolean objects(PlanJudge.SharedMentor[] judges, int mentor, int mentee, int otherMentee) {
        for (PlanJudge.SharedMentor judge : judges) {
            if (judge.objects(mentor, mentee, otherMentee)) {
                return true;
            }
        }
        return false;
    }

    private MentorConflicts ask(int mentor, PlanJudge.SharedMentor[] judges, int[] kindOf, Rest rest) {
        int from = first[mentor];
        return MentorConflicts.of(kinds(mentor, kindOf), (one, other) -> {
            for (PlanJudge.SharedMentor judge : judges) {
                if (rest.isOver()) {
                    return false;
                }
                if (judge.objects(mentor, menteeOf[pairs[from + one]], menteeOf[pairs[from + other]])) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Looks every few questions whether it is time to stop; of one thread. */
    private static final class Rest {
        private static final int QUESTIONS = 256;

        private final BooleanSupplier stop;
        private int asked;
        private boolean over;

        Rest(BooleanSupplier stop) {
            this.stop = stop;
        }

        boolean isOver() {
            over = over || asked++ % QUESTIONS == 0 && stop.getAsBoolean();
            return over;
        }
    }

    /** Returns a mentor's positions by the kind of their mentees. */
    private int[][] kinds(int mentor, int[] kindOf) {
        Map<Integer, IntStream.Builder> positions = new LinkedHashMap<>();
        for (int at = first[mentor]; at < first[mentor + 1]; at++) {
            positions
                    .computeIfAbsent(kindOf[menteeOf[pairs[at]]], unused -> IntStream.builder())
                    .add(at - first[mentor]);
        }
        return positions.values().stream().map(of -> of.build().toArray()).toArray(int[][]::new);
    }

    /** Returns by mentee a number that the mentees have in common who are the same to all judges. */
    private static int[] kindsOfMentees(PlanJudge.SharedMentor[] judges, int mentees) {
        Map<List<Object>, Integer> numbers = new HashMap<>();
        int[] kindOf = new int[mentees];
        for (int mentee = 0; mentee < mentees; mentee++) {
            List<Object> kinds = new ArrayList<>();
            for (PlanJudge.SharedMentor judge : judges) {
                kinds.add(judge.kind(mentee));
            }
            kindOf[mentee] = numbers.computeIfAbsent(kinds, unused -> numbers.size());
        }
        return kindOf;
    }

    private static PlanJudge.SharedMentor[] judges(List<PreparedPlanRule> rules) {
        return rules.stream()
                .map(PreparedPlanRule::judge)
                .filter(PlanJudge.SharedMentor.class::isInstance)
                .map(PlanJudge.SharedMentor.class::cast)
                .toArray(PlanJudge.SharedMentor[]::new);
    }

    /** Returns the graph. */
    public CompatibilityGraph graph() {
        return graph;
    }

    /** Returns whether a rule may speak about two pairs of a mentor. */
    boolean couples(int mentor) {
        return !ofMentor[mentor].isEmpty() || soft.length > 0;
    }

    /** Returns a mentor's pairs, ascending. */
    int[] pairs(int mentor) {
        return Arrays.copyOfRange(pairs, first[mentor], first[mentor + 1]);
    }

    /** Returns the mentee of a pair, without a search. */
    public int mentee(int pair) {
        return menteeOf[pair];
    }

    /** Returns whether soft rules may charge for two pairs of one plan. */
    public boolean hasCharges() {
        return soft.length > 0 || cross.hasCharges();
    }

    /** Returns whether a hard rule forbids two different pairs in one plan. */
    public boolean conflict(int pair, int other) {
        int mentor = graph.mentor(pair);
        if (mentor == graph.mentor(other)) {
            return !ofMentor[mentor].isEmpty() && ofMentor[mentor].conflict(position[pair], position[other])
                    || cross.conflict(pair, other);
        }
        return cross.conflict(pair, other);
    }

    /** Returns whether a pair may conflict, or be charged for, with one of another mentor. */
    public boolean crosses(int pair) {
        return cross.hasKeys(pair);
    }

    /** Returns the first two chosen pairs that conflict; nothing if none do. */
    public int[] firstConflict(int[] chosen) {
        int[][] first = {{}};
        forEachMeeting(chosen, (pair, other) -> {
            if (first[0].length == 0 && conflict(pair, other)) {
                first[0] = new int[] {pair, other};
            }
        });
        return first[0];
    }

    /** Returns the pairs that a hard rule forbids beside a pair, ascending. */
    public int[] rivals(int pair) {
        int mentor = graph.mentor(pair);
        MentorConflicts own = ofMentor[mentor];
        IntStream ofSame = own.isEmpty()
                ? IntStream.empty()
                : IntStream.range(first[mentor], first[mentor + 1])
                        .map(at -> pairs[at])
                        .filter(other -> other != pair && own.conflict(position[pair], position[other]));
        return IntStream.concat(ofSame, cross.rivals(pair)).sorted().distinct().toArray();
    }

    /** Returns what soft rules charge for two different pairs in one plan, in points. */
    public long charge(int pair, int other) {
        long charge = cross.charge(pair, other);
        int mentor = graph.mentor(pair);
        if (mentor == graph.mentor(other)) {
            for (int r = 0; r < soft.length; r++) {
                charge += soft[r].objects(mentor, menteeOf[pair], menteeOf[other]) ? costs[r] : 0;
            }
        }
        return charge;
    }

    /** Tells of every two pairs of a choice that conflict or may be charged for; the pairs are ascending. */
    public void forEachMeeting(int[] chosen, Visitor visitor) {
        int[] last = new int[graph.mentorCount()];
        int[] before = new int[chosen.length];
        Arrays.fill(last, -1);
        boolean always = soft.length > 0 || cross.exist();
        for (int c = 0; c < chosen.length; c++) {
            int mentor = graph.mentor(chosen[c]);
            if (always || !ofMentor[mentor].isEmpty()) {
                for (int other = last[mentor]; other >= 0; other = before[other]) {
                    visitor.visit(chosen[c], chosen[other]);
                }
            }
            before[c] = last[mentor];
            last[mentor] = c;
        }
        cross.forEachMeeting(chosen, visitor);
    }

    /** Returns what soft rules about two matches charge for pairs, ascending, in points. */
    public long charges(int[] chosen) {
        if (!hasCharges()) {
            return 0;
        }
        long[] sum = {0};
        forEachMeeting(chosen, (pair, other) -> sum[0] += charge(pair, other));
        return sum[0];
    }

    /** Returns disjoint sets of a mentor's pairs, two or more each, of which every two cost {@link #leastCharge()} at least. */
    List<int[]> chargedCliques(int mentor) {
        return chargedOfMentor[mentor].cliques().stream()
                .map(clique -> pairsAt(mentor, clique))
                .toList();
    }

    /** Returns the least that a soft rule about mentees who share a mentor charges; the greatest {@code long} without one. */
    long leastCharge() {
        return Arrays.stream(costs).min().orElse(Long.MAX_VALUE);
    }

    /** Returns the most that all soft rules about two matches charge for two pairs together, in points; 0 without one. */
    public long mostCharge() {
        return PlanConditions.of(graph).planRules().stream().mapToLong(PreparedPlanRule::cost).sum();
    }

    /** Returns disjoint sets of a mentor's pairs, two or more each, of which a plan can have one at most. */
    List<int[]> cliques(int mentor) {
        return ofMentor[mentor].cliques().stream()
                .map(clique -> pairsAt(mentor, clique))
                .toList();
    }

    /** Returns pairs, ascending, of which a plan can have one at most: two that conflict, and as many more as were found. */
    int[] clique(int pair, int other) {
        int mentor = graph.mentor(pair);
        if (mentor == graph.mentor(other) && !ofMentor[mentor].isEmpty()
                && ofMentor[mentor].conflict(position[pair], position[other])) {
            return pairsAt(mentor, ofMentor[mentor].clique(position[pair], position[other]));
        }
        return cross.clique(pair, other);
    }

    /** Returns the pairs of the same mentor that conflict with the same ones as this, itself included; ascending. */
    public int[] twins(int pair) {
        int mentor = graph.mentor(pair);
        return ofMentor[mentor].isEmpty()
                ? new int[] {pair}
                : pairsAt(mentor, ofMentor[mentor].members(ofMentor[mentor].classOf(position[pair])));
    }

    private int[] pairsAt(int mentor, int[] positions) {
        return Arrays.stream(positions).map(at -> pairs[first[mentor] + at]).toArray();
    }
}
