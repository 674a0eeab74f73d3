package org.tandem.matching.internal.relax;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.flow.FlowStopped;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedPlanRule;
import org.tandem.matching.policy.PlanJudge;

/** The rules about two matches that meet by a key of their own, whoever their mentors are. */
final class CrossConflicts {
    private static final int PAIRS_AT_ONCE = 256;

    private record Keyed(
            PreparedPlanRule rule,
            PlanJudge.SharedKey judge,
            List<Collection<?>> keys,
            ListMultimap<Object, Integer> pairs) {}

    private final CompatibilityGraph graph;
    private final int[] menteeOf;
    private final List<Keyed> rules = new ArrayList<>();

    /**
     * Asks for the keys of all pairs.
     *
     * @throws FlowStopped if it is time to stop before
     */
    CrossConflicts(CompatibilityGraph graph, int[] menteeOf, BooleanSupplier stop) {
        this.graph = graph;
        this.menteeOf = menteeOf;
        for (PreparedPlanRule rule : PlanConditions.of(graph).planRules()) {
            if (rule.judge() instanceof PlanJudge.SharedKey judge) {
                List<Collection<?>> keys = new ArrayList<>(menteeOf.length);
                ListMultimap<Object, Integer> pairs = ArrayListMultimap.create();
                for (int pair = 0; pair < menteeOf.length; pair++) {
                    if (pair % PAIRS_AT_ONCE == 0 && stop.getAsBoolean()) {
                        throw new FlowStopped();
                    }
                    Collection<?> ofPair = judge.keys(graph.mentor(pair), menteeOf[pair]);
                    keys.add(ofPair);
                    for (Object key : ofPair) {
                        pairs.put(key, pair);
                    }
                }
                rules.add(new Keyed(rule, judge, keys, pairs));
            }
        }
    }

    /** Returns whether any pair can meet another. */
    boolean exist() {
        return rules.stream().anyMatch(keyed -> !keyed.pairs.isEmpty());
    }

    boolean hasCharges() {
        return rules.stream().anyMatch(keyed -> !keyed.rule.isHard());
    }

    boolean hasKeys(int pair) {
        return rules.stream().anyMatch(keyed -> !keyed.keys.get(pair).isEmpty());
    }

    /** Returns the pairs that a hard rule of these forbids beside a pair; perhaps several times. */
    IntStream rivals(int pair) {
        return rules.stream()
                .filter(keyed -> keyed.rule.isHard())
                .flatMapToInt(keyed -> keyed.keys.get(pair).stream()
                        .flatMap(key -> keyed.pairs.get(key).stream())
                        .filter(other -> other != pair && objects(keyed, pair, other))
                        .mapToInt(Integer::intValue));
    }

    boolean conflict(int pair, int other) {
        for (Keyed keyed : rules) {
            if (keyed.rule.isHard() && objects(keyed, pair, other)) {
                return true;
            }
        }
        return false;
    }

    long charge(int pair, int other) {
        long charge = 0;
        for (Keyed keyed : rules) {
            charge += !keyed.rule.isHard() && objects(keyed, pair, other) ? keyed.rule.cost() : 0;
        }
        return charge;
    }

    private boolean objects(Keyed keyed, int pair, int other) {
        Collection<?> keys = keyed.keys.get(pair);
        return !keys.isEmpty()
                && keys.stream().anyMatch(keyed.keys.get(other)::contains)
                && keyed.judge.objects(
                        graph.mentor(pair), menteeOf[pair], graph.mentor(other), menteeOf[other]);
    }

    /** Tells of every two chosen pairs of different mentors to which some rule of these objects, once. */
    void forEachMeeting(int[] chosen, Conflicts.Visitor visitor) {
        if (!exist()) {
            return;
        }
        TreeSet<Long> met = new TreeSet<>();
        for (Keyed keyed : rules) {
            ListMultimap<Object, Integer> byKey = ArrayListMultimap.create();
            for (int pair : chosen) {
                for (Object key : keyed.keys.get(pair)) {
                    for (int other : byKey.get(key)) {
                        if (graph.mentor(other) != graph.mentor(pair) && objects(keyed, pair, other)) {
                            met.add((long) pair << 32 | other);
                        }
                    }
                    byKey.put(key, pair);
                }
            }
        }
        met.forEach(both -> visitor.visit((int) (both >> 32), (int) (long) both));
    }

    /** Returns pairs, ascending, every two of which a hard rule forbids: two that are given, and more with a key in common. */
    int[] clique(int pair, int other) {
        List<Integer> clique = new ArrayList<>(List.of(pair, other));
        for (Keyed keyed : rules) {
            if (keyed.rule.isHard() && objects(keyed, pair, other)) {
                TreeSet<Integer> candidates = new TreeSet<>();
                keyed.keys.get(pair).forEach(key -> candidates.addAll(keyed.pairs.get(key)));
                for (int candidate : candidates) {
                    if (clique.stream().allMatch(member -> member != candidate && objects(keyed, member, candidate))) {
                        clique.add(candidate);
                    }
                }
                break;
            }
        }
        return clique.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
}
