package org.tandem.matching.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tandem.matching.compatibility.HeldPair;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.LevelQuality;
import org.tandem.matching.plan.Load;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Quality;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Level;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;

/** Checks any plan against the raw facts and names everything that is wrong with it. */
public final class PlanChecker {
    private final Market market;
    private final Plan plan;
    private final Discrepancies wrong = new Discrepancies();
    private final Map<String, Integer> matchedByMentor = new TreeMap<>();
    private final Map<String, Integer> matchedByMentee = new TreeMap<>();
    private final TreeSet<Pair> chosen = new TreeSet<>();

    private PlanChecker(Market market, Plan plan) {
        this.market = market;
        this.plan = plan;
    }

    /**
     * Checks a plan of a programme.
     *
     * @throws AssertionError if anything is wrong; lists everything
     */
    public static void check(Programme programme, PolicyFacts policy, Plan plan) {
        check(Market.of(programme, policy), plan);
    }

    /**
     * Checks a plan of a table of scores.
     *
     * @throws AssertionError if anything is wrong; lists everything
     */
    public static void check(TableFacts table, Plan plan) {
        check(Market.of(table), plan);
    }

    /**
     * Checks a plan of a market.
     *
     * @throws AssertionError if anything is wrong; lists everything
     */
    public static void check(Market market, Plan plan) {
        new PlanChecker(market, plan).run().throwIfAny();
    }

    /** Returns everything that is wrong with a plan of a programme; nothing if all is well. */
    public static List<String> faults(Programme programme, Policy policy, Plan plan) {
        Market market = Market.of(programme, PolicyFacts.of(policy, programme), policy.objective());
        return new PlanChecker(market, plan).run().all();
    }

    /** Returns the total of a plan's matches, by the checker's own points. */
    public static Total total(Market market, Plan plan) {
        return Total.of(market, pairs(plan));
    }

    /** Returns the pairs of a plan. */
    public static List<Pair> pairs(Plan plan) {
        return plan.matches().stream().map(match -> new Pair(match.mentor(), match.mentee())).toList();
    }

    private Discrepancies run() {
        checkMatches();
        checkFixed();
        checkLoads();
        checkSeats();
        new UnmatchedCheck(market, plan, chosen, wrong).run();
        checkHeld();
        if (chosen.stream().allMatch(market.eligible::containsKey)) {
            market.conditions.broken(chosen).forEach(wrong::add);
        }
        checkTotals();
        checkQuality();
        return wrong;
    }

    private void checkMatches() {
        for (Match match : plan.matches()) {
            Pair pair = new Pair(match.mentor(), match.mentee());
            wrong.require(chosen.isEmpty() || chosen.last().compareTo(pair) < 0, pair + " is out of order or twice");
            chosen.add(pair);
            matchedByMentor.merge(pair.mentor(), 1, Integer::sum);
            matchedByMentee.merge(pair.mentee(), 1, Integer::sum);
            Worth worth = market.eligible.get(pair);
            if (worth == null) {
                wrong.add(pair + " is matched but not eligible: " + objection(pair));
            } else {
                wrong.requireEqual(match.fixed(), market.fixed.contains(pair), pair + " fixed");
                checkWorth(match, pair, worth);
            }
        }
    }

    private String objection(Pair pair) {
        if (market.held.containsKey(pair)) {
            return "it is held for review";
        }
        String rule = market.barredBy.get(pair);
        return rule == null ? "it is not part of the market" : "rule (" + rule + ") bars it";
    }

    private void checkWorth(Match match, Pair pair, Worth worth) {
        wrong.requireNear((double) match.points(), (double) worth.points(), worth.doubt(), pair + " points");
        long perfect = market.perfect.isPresent() ? worth.perfect() : market.perfectPoints();
        wrong.requireNear(
                match.percent(),
                perfect == 0 ? 0 : match.points() * 100.0 / perfect,
                1e-6,
                pair + " per cent");
        wrong.requireEqual(match.contributions().size(), worth.parts().size(), pair + " number of contributions");
        long sum = 0;
        for (int c = 0; c < Math.min(match.contributions().size(), worth.parts().size()); c++) {
            var given = match.contributions().get(c);
            Worth.Part part = worth.parts().get(c);
            String what = pair + " contribution of " + part.criterion();
            wrong.requireEqual(given.criterion(), part.criterion(), what + " name");
            wrong.requireEqual(given.weight(), part.weight(), what + " weight");
            wrong.requireNear(given.value(), part.value(), 1e-9, what + " value");
            wrong.requireNear((double) given.points(), (double) part.points(), part.doubtful() ? 1 : 0, what + " points");
            sum += given.points();
        }
        if (!worth.parts().isEmpty()) {
            wrong.requireEqual(match.points(), sum, pair + " points against its contributions");
        }
    }

    private void checkFixed() {
        for (Pair pair : market.fixed) {
            wrong.require(chosen.contains(pair), pair + " is fixed but not matched");
        }
    }

    private void checkLoads() {
        wrong.requireEqual(
                plan.loads().stream().map(Load::mentor).toList(), List.copyOf(market.mentors.keySet()),
                "mentors with loads");
        for (Load load : plan.loads()) {
            Market.Room room = market.mentors.getOrDefault(load.mentor(), new Market.Room(-1, -1));
            int matched = matchedByMentor.getOrDefault(load.mentor(), 0);
            String what = "load of mentor (" + load.mentor() + ")";
            wrong.requireEqual(load, new Load(load.mentor(), room.places(), room.running(), matched), what);
            wrong.requireEqual(load.free(), room.places() - room.running() - matched, what + ", free");
        }
        matchedByMentor.forEach((mentor, matched) -> wrong.require(
                market.mentors.containsKey(mentor) && matched <= market.room(mentor).free(),
                "mentor (" + mentor + ") gets " + matched + " mentees, more than places are free"));
    }

    private void checkSeats() {
        matchedByMentee.forEach((mentee, matched) -> wrong.require(
                market.mentees.containsKey(mentee) && matched <= market.request(mentee).seats(),
                "mentee (" + mentee + ") gets " + matched + " mentors, more than wanted"));
    }

    private void checkHeld() {
        wrong.requireEqual(
                plan.held().stream().map(held -> new Pair(held.mentor(), held.mentee())).toList(),
                List.copyOf(market.held.keySet()),
                "pairs held for review");
        for (HeldPair held : plan.held()) {
            Market.Review review = market.held.get(new Pair(held.mentor(), held.mentee()));
            if (review != null) {
                wrong.requireEqual(held.rule(), review.rule(), held + " rule");
                wrong.require(review.reasons().contains(held.reason()), held + " has a reason that does not hold");
            }
        }
    }

    private void checkTotals() {
        long wanted = market.mentees.values().stream().mapToLong(Market.Request::seats).sum();
        wrong.requireEqual(plan.wanted(), wanted, "mentors wanted");
        wrong.requireEqual(plan.matched(), plan.matches().size(), "number of matches");
        wrong.requireEqual(plan.charges(), market.conditions.charges(chosen), "charges");
        wrong.requireEqual(
                plan.points(),
                plan.matches().stream().mapToLong(Match::points).sum() - plan.charges(),
                "points of the plan");
        wrong.requireEqual(
                List.copyOf(plan.pointsByCriterion().keySet()),
                market.criteria.stream().map(CriterionFact::name).toList(),
                "criteria with points");
        for (CriterionFact criterion : market.criteria) {
            long sum = plan.matches().stream()
                    .flatMap(match -> match.contributions().stream())
                    .filter(given -> given.criterion().equals(criterion.name()))
                    .mapToLong(given -> given.points())
                    .sum();
            wrong.requireEqual(plan.pointsByCriterion().get(criterion.name()), sum, "points of " + criterion.name());
        }
    }

    private void checkQuality() {
        Quality quality = plan.quality();
        boolean proven = quality.status() == Status.PROVEN_OPTIMAL;
        wrong.requireEqual(quality.ended() == Ended.PROOF, proven, "ended by proof");
        wrong.require(quality.mostMatches() >= plan.matched(), "more matches than possible");
        wrong.requireEqual(plan.gap().isEmpty(), proven, "nothing open");
        checkLevels(quality.levels());
        if (proven) {
            wrong.requireEqual(quality.bound().orElse(plan.points()), plan.points(), "bound of a proven plan");
            if (market.largestSum && !market.fewerMatchesMayBeBetter()) {
                wrong.requireEqual(quality.mostMatches(), (long) plan.matched(), "most matches of a proven plan");
            }
        }
        if (market.largestSum && chosen.stream().allMatch(market.eligible::containsKey) && BestPlan.isSmall(market)) {
            checkAgainstBest(Total.of(market, chosen), BestPlan.of(market), proven);
        }
    }

    private void checkLevels(List<LevelQuality> levels) {
        boolean before = true;
        for (LevelQuality level : levels) {
            long most = level.bound().orElse(Long.MAX_VALUE);
            wrong.require(level.value() <= most, "bound below the value of " + level);
            wrong.requireEqual(level.proven(), before && level.value() == most, "proof of " + level);
            before = level.proven();
            if (level.level() == Level.MATCHES) {
                wrong.requireEqual(level.value(), (long) plan.matched(), "matches by level");
            }
            if (level.level() == Level.POINTS) {
                wrong.requireEqual(level.value(), plan.points(), "points by level");
            }
        }
    }

    /** Compares with the best of all plans, as far as the checker's points are certain. */
    private void checkAgainstBest(Total found, Total best, boolean proven) {
        wrong.require(plan.quality().mostMatches() >= best.seats(), "most matches below those of plan " + best);
        if (found.servesAsWellAs(best)) {
            wrong.require(
                    plan.quality().bound().orElse(Long.MAX_VALUE) >= best.points() - market.doubt(),
                    "bound below the points of plan " + best);
        } else {
            wrong.require(!proven, "plan " + found + " is called optimal, but " + best + " is better");
        }
    }
}
