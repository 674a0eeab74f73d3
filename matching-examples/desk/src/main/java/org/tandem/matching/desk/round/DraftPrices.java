package org.tandem.matching.desk.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.explain.Explainer;
import org.tandem.matching.explain.WhyNot;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.sensitivity.PairStanding;
import org.tandem.matching.sensitivity.Sensitivity;

/**
 * What everybody would lose by a pair that a plan does not have: exact, and known from then on. Where no rule couples two matches, a
 * mentee's prices at all mentors are read off in a moment; where some do, each may take a search, and those that were not found
 * within the time a page has are worked out behind it.
 */
public final class DraftPrices {
    private final CompatibilityGraph graph;
    private final Sensitivity sensitivity;
    private final Explainer explainer;
    private final Map<Pair, PairStanding> known = new HashMap<>();
    private final Set<String> workedOut = new HashSet<>();

    private DraftPrices(Compatibility compatibility, Plan plan) {
        graph = compatibility.graph();
        sensitivity = Sensitivity.of(compatibility, plan);
        explainer = Explainer.of(compatibility, plan);
    }

    static DraftPrices of(Compatibility compatibility, Plan plan) {
        DraftPrices prices = new DraftPrices(compatibility, plan);
        prices.prepare();
        return prices;
    }

    /** The first question takes longest. */
    private void prepare() {
        if (graph.pairCount() > 0) {
            standing(graph.mentorIds().get(graph.mentor(0)), graph.menteeIds().get(graph.mentee(0)));
        }
    }

    /**
     * Returns what a mentee would cost at every mentor whom no rule bars, by mentor's id, as far as that is known by a time; the
     * rest is worked out from now on.
     *
     * @param mentee a mentee of the plan
     * @param until when to be content with what is known
     * @return by mentor; empty where it is not known yet
     */
    public Map<String, Optional<PairStanding>> of(String mentee, Deadline until) {
        Map<String, Optional<PairStanding>> found = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        for (String mentor : eligible(mentee)) {
            PairStanding price = until.isOver() ? knownOf(mentor, mentee) : standing(mentor, mentee);
            found.put(mentor, Optional.ofNullable(price));
            if (price == null) {
                open.add(mentor);
            }
        }
        if (!open.isEmpty()) {
            workOut(mentee, open);
        }
        return found;
    }

    /** Those who fit best first: they are what a coordinator looks for. */
    private List<String> eligible(String mentee) {
        int at = graph.menteePosition(mentee);
        return at < 0
                ? List.of()
                : IntStream.range(graph.firstPair(at), graph.endPair(at))
                        .boxed()
                        .sorted(Comparator.comparingLong((Integer pair) -> -graph.points(pair)))
                        .map(pair -> graph.mentorIds().get(graph.mentor(pair)))
                        .toList();
    }

    private synchronized @Nullable PairStanding knownOf(String mentor, String mentee) {
        return known.get(new Pair(mentor, mentee));
    }

    private synchronized PairStanding standing(String mentor, String mentee) {
        return known.computeIfAbsent(
                new Pair(mentor, mentee), pair -> sensitivity.ofPair(mentor, mentee).orElseThrow());
    }

    private void workOut(String mentee, List<String> mentors) {
        synchronized (workedOut) {
            if (!workedOut.add(mentee)) {
                return;
            }
        }
        Thread.ofPlatform().daemon().name("prices").start(() -> mentors.forEach(mentor -> standing(mentor, mentee)));
    }

    /** Returns why a pair is not in the plan. */
    public synchronized WhyNot whyNot(String mentor, String mentee) {
        return explainer.whyNot(mentor, mentee);
    }
}
