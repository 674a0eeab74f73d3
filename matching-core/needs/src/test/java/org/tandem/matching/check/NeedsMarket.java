package org.tandem.matching.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tandem.matching.need.Commitment;
import org.tandem.matching.need.Need;
import org.tandem.matching.need.NeedsAndOffers;
import org.tandem.matching.need.Offer;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.programme.Location;
import org.tandem.matching.programme.Organisation;

/** Which offer may give to which need, how much, and what a unit is worth: the checker's own reading of needs and offers. */
public final class NeedsMarket {
    final NeedsAndOffers facts;
    /** By pair: what a unit is worth. */
    final Map<Pair, Long> points;

    final Set<Pair> held;

    private NeedsMarket(NeedsAndOffers facts, Map<Pair, Long> points, Set<Pair> held) {
        this.facts = facts;
        this.points = points;
        this.held = held;
    }

    /** Reads needs and offers by a policy. */
    public static NeedsMarket of(NeedsAndOffers facts, PolicyFacts policy) {
        List<RuleFact> rules = new ArrayList<>();
        rules.add(RuleFact.own("own facts", (mentor, mentee) -> fits(
                facts, facts.offer(mentor.id()).orElseThrow(), facts.need(mentee.id()).orElseThrow())));
        rules.addAll(policy.rules());
        Market market = Market.of(facts.programme(), new PolicyFacts("needs", rules, policy.criteria()));
        return new NeedsMarket(facts, new TreeMap<>(market.points()), market.held());
    }

    private static boolean fits(NeedsAndOffers facts, Offer offer, Need need) {
        long shared = 0;
        // Dates of tests lie within these weeks, from August to November 2026.
        for (long day = 20_670; day < 20_780; day++) {
            boolean needed = need.dates().contains(LocalDate.ofEpochDay(day));
            shared += needed && offer.dates().contains(LocalDate.ofEpochDay(day)) ? 1 : 0;
        }
        if (!offer.kind().equals(need.kind()) || shared < need.days()) {
            return false;
        }
        if (offer.reach().isEmpty()) {
            return true;
        }
        Optional<Location> from = offer.place().or(() -> seat(facts, offer.company()));
        Optional<Location> to = need.place().or(() -> seat(facts, need.institution()));
        return from.isPresent()
                && to.isPresent()
                && Earth.haversine(from.get(), to.get()) <= offer.reach().getAsDouble();
    }

    private static Optional<Location> seat(NeedsAndOffers facts, String organisation) {
        return facts.programme().organisation(organisation).flatMap(Organisation::seat);
    }

    /** Returns what units of every eligible pair are worth. */
    public Map<Pair, Long> points() {
        return Map.copyOf(points);
    }

    /** Returns what is wrong with so many units of each pair, or nothing. */
    List<String> faults(Map<Pair, Integer> units) {
        List<String> faults = new ArrayList<>();
        units.keySet().stream()
                .filter(pair -> !points.containsKey(pair))
                .forEach(pair -> faults.add(pair + " is not eligible"));
        for (Need need : facts.needs()) {
            check(need.id(), need.quantity(), need.mostOffers().orElse(Integer.MAX_VALUE), units, faults);
        }
        for (Offer offer : facts.offers()) {
            check(offer.id(), offer.quantity(), offer.mostNeeds().orElse(Integer.MAX_VALUE), units, faults);
        }
        for (Commitment commitment : facts.commitments()) {
            Pair pair = new Pair(commitment.offer(), commitment.need());
            if (units.getOrDefault(pair, 0) < commitment.quantity()) {
                faults.add(pair + " has less than is committed");
            }
        }
        return faults;
    }

    private static void check(String id, int quantity, int partners, Map<Pair, Integer> units, List<String> faults) {
        int sum = 0;
        Set<Pair> with = new HashSet<>();
        for (Map.Entry<Pair, Integer> entry : units.entrySet()) {
            Pair pair = entry.getKey();
            if (entry.getValue() > 0 && (pair.mentor().equals(id) || pair.mentee().equals(id))) {
                sum += entry.getValue();
                with.add(pair);
            }
        }
        if (sum > quantity) {
            faults.add(id + " has " + sum + " of " + quantity + " units");
        }
        if (with.size() > partners) {
            faults.add(id + " has " + with.size() + " partners of " + partners);
        }
    }

    /** Returns what so many units of each pair are worth: units, needs that get anything, priorities, points. */
    List<Long> total(Map<Pair, Integer> units) {
        long sum = 0;
        long served = 0;
        long priority = 0;
        long worth = 0;
        for (Need need : facts.needs()) {
            long given = 0;
            for (Map.Entry<Pair, Integer> entry : units.entrySet()) {
                if (entry.getKey().mentee().equals(need.id())) {
                    given += entry.getValue();
                    worth += entry.getValue() * points.getOrDefault(entry.getKey(), 0L);
                }
            }
            sum += given;
            served += given > 0 ? 1 : 0;
            priority += given * need.priority();
        }
        return List.of(sum, served, priority, worth);
    }
}
