package org.tandem.matching.explain.shortage;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.branch.Rough;
import org.tandem.matching.internal.branch.Together;
import org.tandem.matching.internal.branch.Variation;
import org.tandem.matching.internal.branch.Variations;
import org.tandem.matching.internal.branch.Variations.Varied;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.internal.flow.FlowStopped;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedQuota;

/**
 * Makes changes in a copy of a graph, without judging any pair anew: quick, but it takes for granted that a pair's points do
 * not hang on what bars it. What looks good in a sketch is confirmed in a copy of the programme.
 *
 * <p>All changes are variations of one graph that has every place and pair any of them adds; those of quotas have one each.
 * Best plans are kept, because questions about several people try the same changes. Safe to use from several threads, one
 * after the other.
 */
final class Sketch {
    /** No change of a mentor adds more places. */
    private static final int MOST_PLACES_ADDED = 2;

    /** So many changes of a limit are looked at together at least. */
    private static final int FIRST_STEPS = 50;

    private final CompatibilityGraph graph;
    private final List<BarredPair> barred;
    private final int[] present;
    private final long mostWork;
    /** By a change, or the class of a limit: the pairs that it may help to open, as positions in {@link #barred}. */
    private final ListMultimap<Object, Integer> openedBy = ArrayListMultimap.create();
    private final ListMultimap<Integer, BarredPair> barredOfMentee = ArrayListMultimap.create();
    /** By raised quotas. */
    private final Map<List<Change>, Roomy> variations = new HashMap<>();

    private final Map<Object, List<Change>> stepsOf = new HashMap<>();
    private final Map<List<Change>, Optional<Rough>> roughs = new HashMap<>();
    private final Map<List<Change>, Optional<Chosen>> plans = new HashMap<>();
    /** The variation asked for last, which is mostly asked for again. */
    private Variation lastVariation = new Variation();

    private @Nullable List<Change> lastChanges;

    /**
     * Prepares changes.
     *
     * @param barred the pairs that changes may open
     * @param present pairs of a plan, which is a good start, ascending
     * @param mostWork of a search on each level, in flow nodes expanded, about
     */
    Sketch(CompatibilityGraph graph, List<BarredPair> barred, int[] present, long mostWork) {
        this.graph = graph;
        this.barred = barred;
        this.present = present;
        this.mostWork = mostWork;
        for (int b = 0; b < barred.size(); b++) {
            for (Change change : barred.get(b).changes()) {
                openedBy.put(key(change), b);
            }
            barredOfMentee.put(barred.get(b).mentee(), barred.get(b));
        }
    }

    private static Object key(Change change) {
        return CandidateChanges.isLimit(change) ? change.getClass() : change;
    }

    /** Returns the pairs that changes may open. */
    List<BarredPair> barred() {
        return barred;
    }

    /** Returns whether a mentee has so many mentors or more to choose from with these changes. */
    boolean mayHave(int mentors, int mentee, List<Change> changes) {
        int eligible = graph.endPair(mentee) - graph.firstPair(mentee);
        if (eligible < mentors) {
            eligible += (int) barredOfMentee.get(mentee).stream()
                    .filter(pair -> pair.isOpenedBy(changes))
                    .count();
        }
        return eligible >= mentors;
    }

    /** Returns whether as many matches as wanted may be possible with these changes, as far as bounds say. */
    synchronized boolean mayHave(long matches, List<Change> changes, BooleanSupplier stop) {
        Optional<Chosen> known = plans.get(changes);
        if (known != null) {
            return known.filter(plan -> plan.size() >= matches).isPresent();
        }
        Roomy of = variations(changes, stop);
        return of == null || of.plans.mostMatches(variation(changes, of)) >= matches;
    }

    /**
     * Returns whether it may be possible that mentees have so many mentors at once with these changes, as far as bounds say.
     *
     * @param seats by mentee: how many mentors are needed; not more than wanted
     * @param known what was found out about these seats, by raised quotas; is added to
     */
    synchronized boolean mayHave(
            int[] seats, Map<List<Change>, Together> known, List<Change> changes, BooleanSupplier stop) {
        Roomy of = variations(changes, stop);
        return of == null
                || known.computeIfAbsent(raised(changes), raised -> of.plans.together(seats))
                        .isPossible(variation(changes, of));
    }

    /** Returns whether a best plan with these changes may give a mentee so many mentors, as far as is known without a search. */
    synchronized boolean mayGive(int mentors, int mentee, List<Change> changes, BooleanSupplier stop) {
        Roomy of = variations(changes, stop);
        return of != null
                && knownRough(changes, of, stop)
                        .filter(rough -> rough.mayGive(of.plans.graph(), mentee, mentors))
                        .isPresent();
    }

    /** Returns whether the best plan with these changes takes a search. */
    synchronized boolean takesSearch(List<Change> changes, BooleanSupplier stop) {
        Roomy of = variations(changes, stop);
        return of != null
                && knownRough(changes, of, stop)
                        .filter(rough -> !rough.found().isProven())
                        .isPresent();
    }

    /**
     * Returns the best plan with these changes.
     *
     * @return nothing if a pair that must be in it does not fit, or it is time to stop
     */
    synchronized Optional<Chosen> best(List<Change> changes, BooleanSupplier stop) {
        Optional<Chosen> known = plans.get(changes);
        if (known != null) {
            return known;
        }
        Roomy of = variations(changes, stop);
        Optional<Rough> rough = of == null ? Optional.empty() : knownRough(changes, of, stop);
        if (of == null || rough.isEmpty()) {
            return Optional.empty();
        }
        Varied found = rough.get().found();
        Optional<Chosen> best = (found.isProven()
                ? Optional.of(found)
                : of.plans.best(variation(changes, of), mostWork, stop))
                .map(one -> Chosen.of(of.plans.graph(), one.pairs()));
        if (!stop.getAsBoolean()) {
            plans.put(changes, best);
        }
        return best;
    }

    private Optional<Rough> knownRough(List<Change> changes, Roomy in, BooleanSupplier stop) {
        Optional<Rough> known = roughs.get(changes);
        if (known == null) {
            known = rough(changes, in, stop);
            if (!stop.getAsBoolean()) {
                roughs.put(changes, known);
            }
        }
        return known;
    }

    private Optional<Rough> rough(List<Change> changes, Roomy in, BooleanSupplier stop) {
        if (changes.size() == 1 && CandidateChanges.isLimit(changes.get(0))) {
            addRoughs(changes.get(0), in, stop);
            Optional<Rough> added = roughs.get(changes);
            if (added != null) {
                return added;
            }
        }
        return in.plans.rough(variation(changes, in), stop);
    }

    /**
     * Looks at the changes of one limit, one after the other, as each opens only a few pairs more than the one before: up to
     * twice as many as are asked for, so that this is not often done.
     */
    private void addRoughs(Change limit, Roomy in, BooleanSupplier stop) {
        List<Change> steps = steps(limit);
        int until = Math.min(steps.size(), 2 * steps.indexOf(limit) + FIRST_STEPS);
        ListMultimap<Change, Integer> freed = ArrayListMultimap.create();
        for (int b : openedBy.get(key(limit))) {
            if (barred.get(b).isNear()) {
                freed.put(barred.get(b).changes().get(0), in.opened[b]);
            }
        }
        List<int[]> byStep = steps.subList(0, until).stream()
                .map(step -> freed.get(step).stream().mapToInt(Integer::intValue).toArray())
                .toList();
        int known = 0;
        while (known < until && roughs.containsKey(List.of(steps.get(known)))) {
            known++;
        }
        List<Rough> found = in.plans.rough(byStep, known, stop);
        for (int k = 0; k < found.size() && !stop.getAsBoolean(); k++) {
            roughs.put(List.of(steps.get(known + k)), Optional.of(found.get(k)));
        }
    }

    /** Returns all changes of one limit that open a pair alone, the smallest first. */
    private List<Change> steps(Change limit) {
        return stepsOf.computeIfAbsent(key(limit), key -> openedBy.get(key).stream()
                .map(barred::get)
                .filter(BarredPair::isNear)
                .map(pair -> pair.changes().get(0))
                .distinct()
                .sorted((one, other) -> one.equals(other) ? 0 : BarredPair.suffices(one, other) ? 1 : -1)
                .toList());
    }

    /** The graph that has all places and pairs, and where in it the barred pairs are. */
    private record Roomy(Variations plans, int[] opened) {}

    private @Nullable Roomy variations(List<Change> changes, BooleanSupplier stop) {
        List<Change> raised = raised(changes);
        Roomy known = variations.get(raised);
        if (known == null) {
            try {
                known = of(raised, stop);
            } catch (FlowStopped stopped) {
                return null;
            }
            if (!stop.getAsBoolean()) {
                variations.put(raised, known);
            }
        }
        return known;
    }

    private static List<Change> raised(List<Change> changes) {
        return changes.stream().filter(Change.QuotaRaised.class::isInstance).toList();
    }

    private Roomy of(List<Change> raised, BooleanSupplier stop) {
        GraphEditor editor = new GraphEditor(graph);
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            editor.freePlaces(mentor, graph.freePlaces(mentor) + MOST_PLACES_ADDED);
        }
        barred.forEach(pair -> editor.score(pair.mentor(), pair.mentee(), pair.points()));
        raise(raised, editor);
        CompatibilityGraph roomy = editor.build();
        Variation usual = new Variation();
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            usual.places(mentor, graph.freePlaces(mentor));
        }
        int[] opened = barred.stream()
                .mapToInt(pair -> roomy.pair(pair.mentor(), pair.mentee()))
                .toArray();
        Arrays.stream(opened).forEach(usual::bar);
        int[] known = new int[present.length];
        for (int p = 0; p < known.length; p++) {
            known[p] = roomy.pair(graph.mentor(present[p]), graph.mentee(present[p]));
        }
        return new Roomy(new Variations(roomy, usual, known, mostWork, stop), opened);
    }

    private Variation variation(List<Change> changes, Roomy in) {
        if (!changes.equals(lastChanges)) {
            lastVariation = newVariation(changes, in);
            lastChanges = changes;
        }
        return lastVariation;
    }

    private Variation newVariation(List<Change> changes, Roomy in) {
        Variation variation = new Variation();
        for (Change change : changes) {
            if (change instanceof Change.PlacesAdded(String id, int from, int to)) {
                int mentor = graph.mentorPosition(id);
                variation.places(mentor, graph.freePlaces(mentor) + to - from);
            }
        }
        opened(changes).forEach(b -> {
            if (barred.get(b).isHeld()) {
                variation.fix(in.opened[b]);
            } else {
                variation.free(in.opened[b]);
            }
        });
        return variation;
    }

    /** Returns the pairs that changes open, as positions in {@link #barred}. */
    private IntStream opened(List<Change> changes) {
        return changes.stream()
                .flatMap(change -> openedBy.get(key(change)).stream())
                .mapToInt(Integer::intValue)
                .filter(b -> barred.get(b).isOpenedBy(changes))
                .distinct();
    }

    private void raise(List<Change> raised, GraphEditor editor) {
        for (Change change : raised) {
            if (change instanceof Change.QuotaRaised(String name, int from, int to)) {
                for (int q = 0; q < PlanConditions.of(graph).quotas().size(); q++) {
                    PreparedQuota quota = PlanConditions.of(graph).quotas().get(q);
                    for (int limit = 0; quota.name().equals(name) && limit < quota.limits(); limit++) {
                        editor.quotaLeft(q, limit, quota.left(limit) + to - from);
                    }
                }
            }
        }
    }

    /** Returns the graph with more places for mentors, as changes say. */
    static CompatibilityGraph withPlaces(CompatibilityGraph graph, List<Change> changes) {
        GraphEditor editor = new GraphEditor(graph);
        for (Change change : changes) {
            if (change instanceof Change.PlacesAdded(String id, int from, int to)) {
                int mentor = graph.mentorPosition(id);
                editor.freePlaces(mentor, graph.freePlaces(mentor) + to - from);
            }
        }
        return editor.build();
    }
}
