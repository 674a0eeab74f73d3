package org.tandem.matching.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.price.PricedPlan;
import org.tandem.matching.internal.price.Pricing;
import org.tandem.matching.internal.price.Worth;
import org.tandem.matching.run.Deadline;

/**
 * The best of some pairs, by the best plan that has each of them; then by the pair's points; then in the graph's order,
 * which is that of ids.
 *
 * <p>What: the k first in this order. Definition: as {@link Pricing} values plans. Complexity: one price for each pair
 * until, in order of what the flow's prices say each loses at least, no further pair can be among the k. Source: reduced
 * costs of linear programming. Failure: pairs that limits or hard rules forbid beside the fixed ones are left out.
 */
final class PairRanking {
    private final Pricing pricing;
    private final long work;
    private final Deadline deadline;
    private final Comparator<PricedPair> order;
    private int priced;
    private int searched;
    private boolean complete = true;

    PairRanking(CompatibilityGraph graph, Pricing pricing, long work, Deadline deadline) {
        this.pricing = pricing;
        this.work = work;
        this.deadline = deadline;
        order = Comparator.comparing(PricedPair::worth, Comparator.reverseOrder())
                .thenComparingLong(pair -> -graph.points(pair.pair()))
                .thenComparingInt(PricedPair::pair);
    }

    /** Returns the best, at most {@code most} of them, best first. */
    List<PricedPair> best(int[] pairs, int most) {
        record Promising(int pair, long leastPointsLost) {}
        Promising[] promising = Arrays.stream(pairs)
                .mapToObj(pair -> new Promising(pair, pricing.leastPointsLost(pair, work, deadline::isOver)))
                .sorted(Comparator.comparingLong(Promising::leastPointsLost).thenComparingInt(Promising::pair))
                .toArray(Promising[]::new);
        TreeSet<PricedPair> best = new TreeSet<>(order);
        for (Promising next : promising) {
            if (best.size() == most && pricing.isOutdone(next.pair, best.last().worth(), work, deadline::isOver)) {
                break;
            }
            if (!pricing.boundsAreReached() && deadline.isOver()) {
                complete = false;
                break;
            }
            Optional<PricedPair> last = best.size() == most ? Optional.of(best.last()) : Optional.empty();
            price(next.pair, last).ifPresent(best::add);
            if (best.size() > most) {
                best.pollLast();
            }
        }
        return new ArrayList<>(best);
    }

    /** Prices a pair, unless a bound says that it is behind the last of those that are enough. */
    private Optional<PricedPair> price(int pair, Optional<PricedPair> last) {
        priced++;
        if (pricing.boundsAreReached()) {
            return pricing.boundWithPair(pair).map(worth -> new PricedPair(pair, worth, worth));
        }
        Optional<PricedPlan> plan = pricing.roughlyWithPair(pair, work, deadline::isOver);
        if (plan.isPresent() && !plan.get().isExact()) {
            Worth bound = plan.get().bound();
            if (last.isPresent() && bound.compareTo(last.get().worth()) < 0) {
                return Optional.empty();
            }
            searched++;
            plan = pricing.withPair(pair, work, deadline::isOver);
        }
        return plan.map(found -> new PricedPair(pair, found.worth(), found.bound()));
    }

    /** Returns whether there was time for every pair that could be among the best; to be asked after {@link #best}. */
    boolean isComplete() {
        return complete;
    }

    /** Returns how many prices took a search. */
    int searched() {
        return searched;
    }

    /** Returns how many prices were asked for, which is what takes the time. */
    int priced() {
        return priced;
    }
}
