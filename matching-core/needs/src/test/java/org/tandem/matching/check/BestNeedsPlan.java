package org.tandem.matching.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.matching.need.NeedsPlan;
import org.tandem.matching.plan.Pair;

/** The best plan of few needs and offers, found by trying every number of units of every pair. */
public final class BestNeedsPlan {
    private final NeedsMarket market;
    private final List<Pair> pairs;
    private final Map<Pair, Integer> units = new TreeMap<>();
    private List<Long> best = List.of();

    private BestNeedsPlan(NeedsMarket market) {
        this.market = market;
        pairs = new ArrayList<>(market.points.keySet());
    }

    /** Returns the total by level that no plan exceeds: units, needs that get anything, priorities, points. */
    public static List<Long> of(NeedsMarket market) {
        BestNeedsPlan search = new BestNeedsPlan(market);
        search.search(0);
        if (search.best.isEmpty()) {
            throw new AssertionError("No plan keeps all commitments.");
        }
        return search.best;
    }

    /** Returns what a plan is worth by the same levels. */
    public static List<Long> worthOf(NeedsMarket market, NeedsPlan plan) {
        Map<Pair, Integer> units = new TreeMap<>();
        plan.assignments().forEach(one -> units.put(new Pair(one.offer(), one.need()), one.quantity()));
        return market.total(units);
    }

    private void search(int at) {
        if (at == pairs.size()) {
            if (market.faults(units).isEmpty()) {
                List<Long> total = market.total(units);
                if (best.isEmpty() || compare(total, best) > 0) {
                    best = total;
                }
            }
            return;
        }
        Pair pair = pairs.get(at);
        int room = Math.min(
                left(market.facts.need(pair.mentee()).orElseThrow().quantity(), pair.mentee()),
                left(market.facts.offer(pair.mentor()).orElseThrow().quantity(), pair.mentor()));
        for (int number = 0; number <= room; number++) {
            if (number > 0) {
                units.put(pair, number);
            }
            search(at + 1);
        }
        units.remove(pair);
    }

    private int left(int quantity, String id) {
        int used = 0;
        for (Map.Entry<Pair, Integer> entry : units.entrySet()) {
            boolean part = entry.getKey().mentor().equals(id) || entry.getKey().mentee().equals(id);
            used += part ? entry.getValue() : 0;
        }
        return quantity - used;
    }

    /** Compares level by level. */
    public static int compare(List<Long> one, List<Long> other) {
        return Arrays.compare(
                one.stream().mapToLong(Long::longValue).toArray(),
                other.stream().mapToLong(Long::longValue).toArray());
    }
}
