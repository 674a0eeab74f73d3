package org.tandem.matching.explain.shortage;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.programme.Mentor;

/**
 * The changes worth trying for one mentee, those that ask least of people first. As long as a bottleneck stands no plan is
 * better, so only what opens it is tried: more of what is short, and pairs of its mentees that lead out of it.
 */
final class CandidateChanges {
    /** Above so many pairs, limits are relaxed to figures of the bottleneck's mentees only. */
    private static final long MOST_PAIRS = 250_000;

    private final Compatibility compatibility;
    private final CompatibilityGraph graph;
    private final Goal goal;
    private final Reach reach;
    private final Set<Change> single = new LinkedHashSet<>();
    private final Set<List<Change>> pairsOfChanges = new LinkedHashSet<>();
    private final List<BarredPair> leadingOut = new ArrayList<>();
    private final Sketch sketch;
    private final List<BarredPair> barred;
    private final boolean bottleneck;
    private final boolean complete;

    CandidateChanges(Compatibility compatibility, Sketches sketches, Goal goal) {
        this.compatibility = compatibility;
        this.goal = goal;
        graph = compatibility.graph();
        reach = new Reach(goal.before(), goal.mentee());
        // A better fit can come from an exchange, so what is full now proves nothing about it.
        bottleneck = goal.atLeastPercent() == 0 && !reach.endsAtFreePlace();
        complete = isComplete(graph);
        sketch = complete ? sketches.ofEverybody() : sketches.of(competing());
        barred = sketch.barred();
        places();
        compatibility.policy().quotas().forEach(quota -> single.add(oneMatchMore(quota)));
        findPairs();
        findLimits();
    }

    /** Returns whether limits are relaxed to figures of all people, not only of those who compete for the same places. */
    private static boolean isComplete(CompatibilityGraph graph) {
        return (long) graph.mentorCount() * graph.menteeCount() <= MOST_PAIRS;
    }

    /** Returns the mentees whose other pairs could help: without a bottleneck, those of anybody. */
    private Set<Integer> competing() {
        if (bottleneck) {
            return ImmutableSet.copyOf(reach.mentees());
        }
        return complete
                ? ContiguousSet.closedOpen(0, graph.menteeCount())
                : ImmutableSet.of(goal.mentee());
    }

    private void places() {
        if (bottleneck) {
            reach.fullMentors().forEach(mentor -> single.add(onePlaceMore(mentor)));
        } else {
            for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
                single.add(onePlaceMore(mentor));
            }
        }
    }

    private Change onePlaceMore(int mentor) {
        Mentor one = compatibility.programme().mentors().get(mentor);
        return new Change.PlacesAdded(one.id(), one.places(), one.places() + 1);
    }

    private static Change oneMatchMore(Quota quota) {
        return new Change.QuotaRaised(quota.name(), quota.max(), quota.max() + 1);
    }

    /** Finds pairs of the mentees who compete that lead to a mentor for whom they do not compete yet. */
    private void findPairs() {
        Set<Integer> mentees = competing();
        for (BarredPair pair : barred) {
            boolean covered = bottleneck && reach.covers(pair.mentor(), pair.mentee());
            if (mentees.contains(pair.mentee()) && !covered) {
                if (pair.isNear()) {
                    single.addAll(pair.changes());
                    leadingOut.add(pair);
                } else {
                    pairsOfChanges.add(pair.changes());
                }
            }
        }
    }

    /** A limit may have to be relaxed further than to the first pair that leads out of the bottleneck. */
    private void findLimits() {
        if (single.stream().anyMatch(CandidateChanges::isLimit)) {
            barred.stream()
                    .filter(pair -> pair.isNear() && isLimit(pair.changes().get(0)))
                    .forEach(pair -> single.addAll(pair.changes()));
        }
    }

    static boolean isLimit(Change change) {
        return change instanceof Change.ReachExtended
                || change instanceof Change.MonthsLowered
                || change instanceof Change.TimeLowered;
    }

    /** Returns where the changes can be tried. */
    Sketch sketch() {
        return sketch;
    }

    /** Returns whether all changes that can help are among the candidates. */
    boolean isComplete() {
        return complete;
    }

    /** Returns the single changes. */
    List<List<Change>> singles() {
        return leastFirst(single.stream().<List<Change>>map(ImmutableList::of).toList());
    }

    /** Returns the combinations of two changes, to be tried where no single one helps. */
    List<List<Change>> doubles() {
        Set<List<Change>> doubles = new LinkedHashSet<>(pairsOfChanges);
        List<Change> all = List.copyOf(single);
        for (int a = 0; a < all.size(); a++) {
            for (int b = a; b < all.size(); b++) {
                combine(all.get(a), all.get(b), doubles);
            }
        }
        for (BarredPair pair : leadingOut) {
            combine(pair.changes().get(0), onePlaceMore(pair.mentor()), doubles);
        }
        return leastFirst(doubles);
    }

    /** Orders by cost and then by what the changes are; each is put into words once only, for there are many combinations. */
    private static List<List<Change>> leastFirst(Collection<List<Change>> combinations) {
        record Priced(List<Change> changes, int cost, String first, String last) {}
        Map<Change, String> words = new HashMap<>();
        return combinations.stream()
                .map(changes -> new Priced(
                        changes,
                        changes.stream().mapToInt(Change::cost).sum(),
                        words.computeIfAbsent(changes.get(0), Change::toString),
                        words.computeIfAbsent(changes.get(changes.size() - 1), Change::toString)))
                .sorted(Comparator.comparingInt(Priced::cost)
                        .thenComparing(Priced::first)
                        .thenComparing(Priced::last))
                .map(Priced::changes)
                .toList();
    }

    private static void combine(Change one, Change other, Set<List<Change>> doubles) {
        if (one.equals(other)) {
            twice(one, doubles);
        } else if (!one.getClass().equals(other.getClass()) || !isLimit(one)) {
            doubles.add(ImmutableList.of(one, other));
        }
    }

    private static void twice(Change change, Set<List<Change>> doubles) {
        switch (change) {
            case Change.PlacesAdded(String mentor, int from, int to) ->
                doubles.add(ImmutableList.of(new Change.PlacesAdded(mentor, from, to + 1)));
            case Change.QuotaRaised(String quota, int from, int to) ->
                doubles.add(ImmutableList.of(new Change.QuotaRaised(quota, from, to + 1)));
            default -> {}
        }
    }
}
