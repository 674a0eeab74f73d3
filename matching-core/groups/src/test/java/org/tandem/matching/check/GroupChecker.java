package org.tandem.matching.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.group.ComposedGroup;
import org.tandem.matching.group.GroupPlan;
import org.tandem.matching.group.WorkingGroup;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Status;

/** Checks any plan of groups against the raw facts and names everything that is wrong with it. */
public final class GroupChecker {
    private final GroupScene scene;
    private final GroupFacts facts;
    private final Discrepancies wrong = new Discrepancies();

    private GroupChecker(GroupScene scene, GroupFacts facts) {
        this.scene = scene;
        this.facts = facts;
    }

    /**
     * Checks a plan.
     *
     * @throws AssertionError if anything is wrong; lists everything
     */
    public static void check(GroupScene scene, GroupFacts facts, GroupPlan plan) {
        GroupChecker checker = new GroupChecker(scene, facts);
        checker.run(plan);
        checker.wrong.throwIfAny();
    }

    /** Returns the points of the best composition there is, less charges; empty if none keeps the hard rules. */
    public static OptionalLong best(GroupScene scene, GroupFacts facts) {
        return all(scene, facts).values().stream().mapToLong(points -> points).max();
    }

    /** Returns every composition that keeps the hard rules, by the members of each group, with its points less charges. */
    public static Map<List<List<String>>, Long> all(GroupScene scene, GroupFacts facts) {
        List<String> people = List.copyOf(scene.participants);
        List<WorkingGroup> groups = sortedGroups(scene);
        List<List<String>> members = new ArrayList<>();
        groups.forEach(group -> members.add(new ArrayList<>()));
        Map<List<List<String>>, Long> found = new LinkedHashMap<>();
        new GroupChecker(scene, facts).collect(people, 0, groups, members, found);
        return found;
    }

    /** Returns the points that these people would have in a group, without charges. */
    public static long points(GroupScene scene, GroupFacts facts, String group, List<String> members) {
        return facts.criteria().stream()
                .mapToLong(criterion -> criterion.points(scene, scene.group(group), members))
                .sum();
    }

    private void collect(
            List<String> people,
            int next,
            List<WorkingGroup> groups,
            List<List<String>> members,
            Map<List<List<String>>, Long> found) {
        if (next == people.size()) {
            worth(groups, members)
                    .ifPresent(points -> found.put(members.stream().map(List::copyOf).toList(), points));
            return;
        }
        for (int g = 0; g < groups.size(); g++) {
            if (members.get(g).size() < groups.get(g).most()) {
                members.get(g).add(people.get(next));
                collect(people, next + 1, groups, members, found);
                members.get(g).removeLast();
            }
        }
    }

    private OptionalLong worth(List<WorkingGroup> groups, List<List<String>> members) {
        long sum = 0;
        if (broken(groups, members).isPresent()) {
            return OptionalLong.empty();
        }
        for (int g = 0; g < groups.size(); g++) {
            for (GroupCriterionFact criterion : facts.criteria()) {
                sum += criterion.points(scene, groups.get(g), members.get(g));
            }
            sum -= charges(groups.get(g), members.get(g));
        }
        return OptionalLong.of(sum);
    }

    private static List<WorkingGroup> sortedGroups(GroupScene scene) {
        return scene.groups.stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    private long charges(WorkingGroup group, List<String> members) {
        return facts.rules().stream()
                .mapToLong(rule -> rule.cost() * rule.reading().breaches(scene, group, members))
                .sum();
    }

    /** Returns the first hard rule broken. */
    private Optional<String> broken(List<WorkingGroup> groups, List<List<String>> members) {
        for (int g = 0; g < groups.size(); g++) {
            WorkingGroup group = groups.get(g);
            List<String> here = members.get(g);
            if (here.size() < group.least() || here.size() > group.most()) {
                return Optional.of("size of " + group);
            }
            for (List<String> two : scene.together) {
                if (here.contains(two.get(0)) != here.contains(two.get(1))) {
                    return Optional.of("required companions " + two);
                }
            }
            for (List<String> two : scene.apart) {
                if (here.containsAll(two)) {
                    return Optional.of("forbidden companions " + two);
                }
            }
            for (String id : here) {
                if (!scene.fixed.getOrDefault(id, group.id()).equals(group.id())
                        || scene.barred.contains(List.of(id, group.id()))) {
                    return Optional.of("decision about " + id);
                }
            }
            for (GroupRuleFact rule : facts.rules()) {
                if (rule.cost() == 0 && rule.reading().breaches(scene, group, here) > 0) {
                    return Optional.of(rule.rule().name() + " in " + group);
                }
            }
        }
        return Optional.empty();
    }

    private void run(GroupPlan plan) {
        List<WorkingGroup> groups = sortedGroups(scene);
        wrong.requireEqual(
                plan.groups().stream().map(ComposedGroup::id).toList(),
                groups.stream().map(WorkingGroup::id).toList(),
                "groups");
        List<List<String>> members = plan.groups().stream().map(ComposedGroup::members).toList();
        List<String> all = members.stream().flatMap(List::stream).sorted().toList();
        wrong.requireEqual(all, List.copyOf(scene.participants), "everybody once");
        if (groups.size() == members.size()) {
            broken(groups, members).ifPresent(what -> wrong.add("breaks " + what));
            long points = 0;
            long charges = 0;
            for (int g = 0; g < groups.size(); g++) {
                ComposedGroup composed = plan.groups().get(g);
                points += check(composed, groups.get(g));
                charges += composed.charges();
            }
            wrong.requireEqual(plan.charges(), charges, "charges");
            wrong.requireEqual(plan.points(), points - charges, "points");
        }
        for (GroupCriterionFact criterion : facts.criteria()) {
            long sum = plan.groups().stream()
                    .flatMap(group -> group.contributions().stream())
                    .filter(one -> one.criterion().equals(criterion.criterion().name()))
                    .mapToLong(Contribution::points)
                    .sum();
            wrong.requireEqual(
                    plan.pointsByCriterion().get(criterion.criterion().name()), sum, "points of " + criterion);
        }
        checkQuality(plan);
    }

    private long check(ComposedGroup composed, WorkingGroup group) {
        List<String> members = composed.members();
        wrong.requireEqual(members, List.copyOf(new TreeSet<>(members)), group + " members in order");
        wrong.requireEqual(composed.charges(), charges(group, members), group + " charges");
        wrong.requireEqual(composed.contributions().size(), facts.criteria().size(), group + " contributions");
        long sum = 0;
        for (int c = 0; c < Math.min(composed.contributions().size(), facts.criteria().size()); c++) {
            GroupCriterionFact fact = facts.criteria().get(c);
            Contribution given = composed.contributions().get(c);
            String what = group + " " + fact.criterion().name();
            long points = fact.points(scene, group, members);
            wrong.requireEqual(given.criterion(), fact.criterion().name(), what + " name");
            wrong.requireEqual(given.weight(), fact.weight(), what + " weight");
            wrong.requireEqual(given.points(), points, what + " points");
            wrong.require(given.value() >= 0 && given.value() <= 1 + 1e-9, what + " value " + given.value());
            sum += points;
        }
        wrong.requireEqual(composed.points(), sum, group + " points");
        return sum;
    }

    private void checkQuality(GroupPlan plan) {
        boolean proven = plan.quality().status() == Status.PROVEN_OPTIMAL;
        wrong.requireEqual(plan.quality().ended() == Ended.PROOF, proven, "ended by proof");
        wrong.require(plan.quality().bound() >= plan.points(), "bound below the points");
        wrong.requireEqual(plan.gap(), plan.quality().bound() - plan.points(), "gap");
        if (proven) {
            wrong.requireEqual(plan.gap(), 0L, "gap of a proven plan");
        }
        if (Math.pow(scene.groups.size(), scene.participants.size()) <= 20_000) {
            long best = best(scene, facts).orElse(Long.MIN_VALUE);
            wrong.require(plan.points() <= best, "better than the best composition (" + best + ")");
            wrong.require(plan.quality().bound() >= best, "bound below the best composition (" + best + ")");
        }
    }
}
