package org.tandem.matching.check;

import java.util.function.BiFunction;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Programme;

/** Who may meet, what that is worth, and how much room there is: everything a plan is judged by, in plain maps. */
public final class Market {

    /**
     * A mentor's room.
     *
     * @param places all places
     * @param running those occupied already
     */
    record Room(int places, int running) {
        int free() {
            return places - running;
        }
    }

    /**
     * What a mentee asks for.
     *
     * @param seats mentors still wanted
     * @param urgency who goes first: priority, and then the days since the application
     * @param alone whether no running mentorship gives the mentee a mentor already
     * @param overdue whether the mentee is alone and has waited as many rounds as is guaranteed
     */
    record Request(int seats, long urgency, boolean alone, boolean overdue) {}

    /** A pair held for review: by which rule, and for any of which reasons. */
    record Review(String rule, List<Reason> reasons) {}

    final NavigableMap<String, Room> mentors = new TreeMap<>();
    final NavigableMap<String, Request> mentees = new TreeMap<>();
    final NavigableMap<Pair, Worth> eligible = new TreeMap<>();
    final NavigableMap<Pair, Review> held = new TreeMap<>();
    final NavigableMap<Pair, String> barredBy = new TreeMap<>();
    final Set<Pair> fixed = new TreeSet<>();
    final List<CriterionFact> criteria;
    final boolean judged;
    final OptionalLong perfect;
    Conditions conditions = Conditions.NONE;

    /** The least that pairs must reach that nobody has fixed, in per cent of what they could. */
    private final double floor;

    /** Whether the best plan is the one with the largest sum; of others only the rules are known. */
    final boolean largestSum;

    private Market(List<CriterionFact> criteria, boolean judged, OptionalLong perfect) {
        this(criteria, judged, perfect, Objective.LARGEST_SUM);
    }

    private Market(List<CriterionFact> criteria, boolean judged, OptionalLong perfect, Objective objective) {
        this.criteria = criteria;
        this.judged = judged;
        this.perfect = perfect;
        floor = objective.floor();
        largestSum = objective.aim() == Objective.Aim.LARGEST_SUM;
    }

    /** Reads a programme by a policy. */
    public static Market of(Programme programme, PolicyFacts policy) {
        return of(programme, policy, Objective.LARGEST_SUM);
    }

    /** Reads a programme by a policy with an objective. */
    static Market of(Programme programme, PolicyFacts policy, Objective objective) {
        long perfect = policy.criteria().stream().mapToLong(fact -> 1000L * fact.weight()).sum();
        Market market = new Market(policy.criteria(), true, OptionalLong.of(perfect), objective);
        market.read(programme, policy, (mentor, mentee) -> Worth.of(policy, programme, mentor, mentee));
        return market;
    }

    /** Reads a programme with scores of the caller's own. */
    public static Market of(Programme programme, BiFunction<Mentor, Mentee, OptionalLong> scores) {
        Market market = new Market(List.of(), true, OptionalLong.empty());
        PolicyFacts policy = PolicyFacts.named("own scores")
                .with(RuleFact.own("own scores", (mentor, mentee) -> scores.apply(mentor, mentee).isPresent()));
        market.read(programme, policy, (mentor, mentee) -> Worth.of(scores.apply(mentor, mentee).orElseThrow()));
        return market;
    }

    /** Reads a table of scores. */
    public static Market of(TableFacts table) {
        Market market = new Market(List.of(), false, OptionalLong.empty());
        table.places().forEach((mentor, places) -> market.mentors.put(mentor, new Room(places, 0)));
        table.mentees().forEach(
                (mentee, wanted) -> market.mentees.put(mentee,
                        new Request(wanted.mentors(), wanted.priority(), true, false)));
        table.points().forEach((pair, points) -> market.eligible.put(pair, Worth.of(points)));
        market.fixed.addAll(table.fixed());
        return market;
    }

    private interface Worths {
        Worth of(Mentor mentor, Mentee mentee);
    }

    private void read(Programme programme, PolicyFacts policy, Worths worths) {
        conditions = new Conditions(programme, policy, runningPairs(programme));
        for (Mentor mentor : programme.mentors()) {
            mentors.put(mentor.id(), new Room(mentor.places(), running(programme, mentor.id(), true)));
        }
        long longest = 0;
        for (Mentee mentee : programme.mentees()) {
            longest = Math.max(longest, waited(programme, mentee));
        }
        for (Mentee mentee : programme.mentees()) {
            int running = running(programme, mentee.id(), false);
            mentees.put(
                    mentee.id(),
                    new Request(
                            Math.max(0, mentee.mentorsWanted() - running),
                            mentee.priority() * (longest + 1) + waited(programme, mentee),
                            running == 0,
                            running == 0
                                    && policy.waitingGuarantee().isPresent()
                                    && mentee.roundsWaited() >= policy.waitingGuarantee().getAsInt()));
        }
        for (Decision decision : programme.decisions()) {
            if (decision.kind() == Decision.Kind.FIX) {
                fixed.add(new Pair(decision.mentor(), decision.mentee()));
            }
        }
        for (Mentor mentor : programme.mentors()) {
            for (Mentee mentee : programme.mentees()) {
                read(programme, policy, mentor, mentee, worths);
            }
        }
    }

    private static long waited(Programme programme, Mentee mentee) {
        return programme.start().toEpochDay()
                - mentee.applied().orElse(programme.start()).toEpochDay();
    }

    private static List<Pair> runningPairs(Programme programme) {
        return programme.mentorships().stream()
                .filter(ship -> Days.meet(ship.during(), programme.start(), programme.end()))
                .map(ship -> new Pair(ship.mentor(), ship.mentee()))
                .toList();
    }

    /** Returns how many mentorships of somebody run on the busiest day of the term. */
    static int running(Programme programme, String person, boolean asMentor) {
        return Days.mostOnOneDay(
                programme.mentorships().stream()
                        .filter(ship -> person.equals(asMentor ? ship.mentor() : ship.mentee()))
                        .map(Mentorship::during)
                        .toList(),
                programme.start(),
                programme.end());
    }

    private void read(Programme programme, PolicyFacts policy, Mentor mentor, Mentee mentee, Worths worths) {
        Pair pair = new Pair(mentor.id(), mentee.id());
        for (List<RuleFact> rules : List.of(RuleFacts.standing(), policy.rules())) {
            for (RuleFact rule : rules) {
                switch (rule.reading().of(programme, mentor, mentee)) {
                    case Finding.Fine() -> {}
                    case Finding.Held(List<Reason> reasons) ->
                        held.putIfAbsent(pair, new Review(rule.name(), reasons));
                    case Finding.Barred() -> {
                        held.remove(pair);
                        barredBy.put(pair, rule.name());
                        return;
                    }
                }
            }
        }
        Optional<String> clash = conditions.clashWithRunning(pair);
        if (clash.isPresent()) {
            held.remove(pair);
            barredBy.put(pair, clash.get());
            return;
        }
        if (fixed.contains(pair)) {
            held.remove(pair);
        } else if (floor > 0 && worths.of(mentor, mentee).percent() < floor) {
            held.remove(pair);
            barredBy.put(pair, Objective.FLOOR_RULE);
            return;
        }
        if (!held.containsKey(pair)) {
            eligible.put(pair, worths.of(mentor, mentee));
        }
    }

    /** Returns the eligible pairs with their points. */
    public Map<Pair, Long> points() {
        Map<Pair, Long> points = new TreeMap<>();
        eligible.forEach((pair, worth) -> points.put(pair, worth.points()));
        return points;
    }

    /** Returns the pairs held for review. */
    public Set<Pair> held() {
        return Collections.unmodifiableSet(held.keySet());
    }

    /** Returns the pairs that must not be matched, with the name of the first rule that bars each. */
    public Map<Pair, String> barred() {
        return Collections.unmodifiableMap(barredBy);
    }

    /** Returns the pairs that coordinators have fixed. */
    public Set<Pair> fixed() {
        return Collections.unmodifiableSet(fixed);
    }

    /** Returns whether no hard rule about two matches and no quota forbids these pairs in one plan. */
    public boolean allowsTogether(Collection<Pair> pairs) {
        return conditions.broken(pairs).isEmpty();
    }

    /** Returns how many more mentees a mentor can take. */
    public int freePlaces(String mentor) {
        return room(mentor).free();
    }

    /** Returns how many more mentors a mentee wants. */
    public int openSeats(String mentee) {
        return request(mentee).seats();
    }

    /** Returns by how much the points of any plan may rightly differ from the library's. */
    public long doubt() {
        return eligible.values().stream().mapToLong(Worth::doubt).sum();
    }

    /** Returns whether a best plan may have fewer matches than one that breaks rules about two matches or the guarantee. */
    boolean fewerMatchesMayBeBetter() {
        return conditions.haveHardRules()
                || conditions.entangle() && mentees.values().stream().anyMatch(Request::overdue);
    }

    Room room(String mentor) {
        Room room = mentors.get(mentor);
        if (room == null) {
            throw new AssertionError("There is no mentor " + mentor + ".");
        }
        return room;
    }

    Request request(String mentee) {
        Request request = mentees.get(mentee);
        if (request == null) {
            throw new AssertionError("There is no mentee " + mentee + ".");
        }
        return request;
    }

    /** Returns the points that stand for 100 per cent. */
    long perfectPoints() {
        return perfect
                .orElseGet(() -> Math.max(0, eligible.values().stream().mapToLong(Worth::points).max().orElse(0)));
    }

    /** Returns how many mentors each rule removed for a mentee. */
    Map<String, Integer> removed(String mentee) {
        Map<String, Integer> removed = new LinkedHashMap<>();
        barredBy.forEach((pair, rule) -> {
            if (pair.mentee().equals(mentee)) {
                removed.merge(rule, 1, Integer::sum);
            }
        });
        return removed;
    }
}
