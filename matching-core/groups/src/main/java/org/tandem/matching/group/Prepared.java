package org.tandem.matching.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.group.Apart;
import org.tandem.matching.internal.group.Charge;
import org.tandem.matching.internal.group.Company;
import org.tandem.matching.internal.group.Condition;
import org.tandem.matching.internal.group.GroupMeasure;
import org.tandem.matching.internal.group.GroupProblem;
import org.tandem.matching.internal.group.HeadCount;
import org.tandem.matching.internal.group.KeyLimit;

/** A workshop judged by a policy: everybody and everything by position, rules and criteria still by name. */
final class Prepared {
    /** The name of what the workshop itself forbids, where rules are named. */
    static final String FORBIDDEN_COMPANIONS = "forbidden companions";
    /** The name of what coordinators decide about people and groups. */
    static final String DECISION = "decision";

    /** When preparing began, by {@link System#nanoTime()}: it counts towards the time limit of the search. */
    final long began = System.nanoTime();

    final Workshop workshop;
    final GroupPolicy policy;
    final List<Participant> people;
    final List<WorkingGroup> groups;
    final List<RuleCondition> conditions = new ArrayList<>();
    final List<GroupMeasure> measures;
    final int[][] parties;
    private final Map<String, Integer> positions = new HashMap<>();
    private final @Nullable String[][] barredBy;
    final GroupProblem problem;

    /**
     * A rule as a condition.
     *
     * @param rule its name
     * @param about the kind it is about; empty: none
     * @param condition the condition
     * @param cost of a breach; empty: hard
     */
    record RuleCondition(String rule, Optional<Kind> about, Condition condition, OptionalLong cost) {
        boolean isHard() {
            return cost.isEmpty();
        }
    }

    Prepared(Workshop workshop, GroupPolicy policy) {
        this.workshop = workshop;
        this.policy = policy;
        people = workshop.participants();
        groups = workshop.groups();
        people.forEach(one -> positions.put(one.id(), positions.size()));
        barredBy = new @Nullable String[people.size()][groups.size()];
        decide();
        if (!workshop.apart().isEmpty()) {
            addApart(
                    FORBIDDEN_COMPANIONS,
                    (one, other) -> workshop.apart().contains(Workshop.Companions.of(one.id(), other.id())),
                    OptionalLong.empty());
        }
        policy.rules().forEach(this::add);
        Measures making = new Measures(workshop);
        measures = policy.criteria().stream().map(making::of).toList();
        parties = new Parties(workshop).list();
        problem = new GroupProblem(
                groups.stream().mapToInt(WorkingGroup::least).toArray(),
                groups.stream().mapToInt(WorkingGroup::most).toArray(),
                parties,
                admitted(),
                conditions.stream()
                        .filter(RuleCondition::isHard)
                        .map(RuleCondition::condition)
                        .toList(),
                conditions.stream()
                        .flatMap(one -> one.cost().stream().mapToObj(cost -> new Charge(one.condition(), cost)))
                        .toList(),
                IntStream.range(0, measures.size())
                        .filter(m -> policy.criteria().get(m).weight() > 0)
                        .mapToObj(measures::get)
                        .toList());
    }

    private void decide() {
        for (Workshop.Seating seating : workshop.seatings()) {
            int person = position(seating.participant());
            for (int g = 0; g < groups.size(); g++) {
                if (seating.fixed() != groups.get(g).id().equals(seating.group())) {
                    barredBy[person][g] = DECISION;
                }
            }
        }
    }

    /** Returns the position of a participant; -1 if they do not take part. */
    int position(String participant) {
        return positions.getOrDefault(participant, -1);
    }

    private void add(GroupRule rule) {
        switch (rule) {
            case GroupRule.Apart apart ->
                addApart(apart.name(), apart.objection().apply(workshop), apart.cost());
            case GroupRule.MetAtMost met -> {
                BiPredicate<Participant, Participant> who = met.who().apply(workshop);
                Acquaintances known = workshop.acquaintances();
                addApart(
                        met.name(),
                        (one, other) -> known.count(one.id(), other.id()) >= met.times() && who.test(one, other),
                        met.cost());
            }
            case GroupRule.Admission admission -> admit(admission);
            case GroupRule.MostAlike alike ->
                conditions.add(new RuleCondition(
                        alike.name(),
                        Optional.empty(),
                        new KeyLimit(new Measures(workshop).kinds(alike.key().apply(workshop)), alike.most()),
                        alike.cost()));
            case GroupRule.Seats seats ->
                conditions.add(new RuleCondition(
                        seats.name(),
                        Optional.of(seats.kind()),
                        new HeadCount(of(seats.kind()), forAll(seats.least()), forAll(seats.most())),
                        seats.cost()));
            case GroupRule.NotAlone alone ->
                conditions.add(new RuleCondition(
                        alone.name(), Optional.of(alone.kind()), new Company(of(alone.kind())), alone.cost()));
            case GroupRule.Present present -> addPresent(present);
        }
    }

    private void addApart(String name, BiPredicate<Participant, Participant> objection, OptionalLong cost) {
        Apart apart = new Apart(people.size());
        for (int p = 1; p < people.size(); p++) {
            for (int q = 0; q < p; q++) {
                if (objection.test(people.get(q), people.get(p))) {
                    apart.add(p, q);
                }
            }
        }
        conditions.add(new RuleCondition(name, Optional.empty(), apart, cost));
    }

    private void admit(GroupRule.Admission admission) {
        BiPredicate<Participant, WorkingGroup> admits = admission.admission().apply(workshop);
        for (int p = 0; p < people.size(); p++) {
            for (int g = 0; g < groups.size(); g++) {
                if (barredBy[p][g] == null && !admits.test(people.get(p), groups.get(g))) {
                    barredBy[p][g] = admission.name();
                }
            }
        }
    }

    private void addPresent(GroupRule.Present present) {
        for (int g = 0; g < groups.size(); g++) {
            for (Kind kind : present.kinds().apply(groups.get(g))) {
                int[] least = forAll(0);
                least[g] = 1;
                conditions.add(new RuleCondition(
                        present.name(),
                        Optional.of(kind),
                        new HeadCount(of(kind), least, forAll(Integer.MAX_VALUE)),
                        present.cost()));
            }
        }
    }

    private boolean[] of(Kind kind) {
        boolean[] ofKind = new boolean[people.size()];
        for (int p = 0; p < ofKind.length; p++) {
            ofKind[p] = kind.includes().test(people.get(p));
        }
        return ofKind;
    }

    private int[] forAll(int number) {
        int[] numbers = new int[groups.size()];
        Arrays.fill(numbers, number);
        return numbers;
    }

    private boolean[][] admitted() {
        boolean[][] admitted = new boolean[parties.length][groups.size()];
        for (int p = 0; p < parties.length; p++) {
            Arrays.fill(admitted[p], true);
            for (int person : parties[p]) {
                for (int g = 0; g < groups.size(); g++) {
                    admitted[p][g] &= barredBy[person][g] == null;
                }
            }
        }
        return admitted;
    }

    /** Returns what keeps a person out of a group, if anything does. */
    Optional<String> barredBy(int person, int group) {
        return Optional.ofNullable(barredBy[person][group]);
    }

    /** Returns the ids of people. */
    List<String> ids(int... positions) {
        return Arrays.stream(positions).mapToObj(p -> people.get(p).id()).toList();
    }
}
