package org.tandem.matching.io.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.text.Wording;

/** What should be known of a plan before its figures: why nobody is matched or nothing counts, and who mentors in a circle. */
public final class PlanRemarks {
    private static final int MOST_RULES = 3;

    private final Facts facts;
    private final Plan plan;
    private final Wording wording;

    private PlanRemarks(Facts facts, Plan plan, Wording wording) {
        this.facts = facts;
        this.plan = plan;
        this.wording = wording;
    }

    /** Returns sentences, the gravest first. */
    public static List<String> of(Facts facts, Plan plan, Wording wording) {
        PlanRemarks remarks = new PlanRemarks(facts, plan, wording);
        List<String> said = new ArrayList<>();
        if (plan.matched() == 0) {
            said.add(remarks.whyNobody());
        } else if (remarks.isWorthless()) {
            said.add(remarks.phrase("plan.worthless"));
        }
        remarks.circles()
                .forEach(circle -> said.add(remarks.phrase("plan.circle", circle.size(), remarks.shown(circle))));
        return said;
    }

    private String whyNobody() {
        CompatibilityGraph graph = facts.graph();
        if (plan.wanted() == 0) {
            return phrase("plan.nobody-wanted");
        } else if (IntStream.range(0, graph.mentorCount()).allMatch(mentor -> graph.freePlaces(mentor) == 0)) {
            return phrase("plan.no-places");
        } else if (facts.people().isEmpty() || graph.pairCount() > 0) {
            return phrase("plan.nobody", plan.wanted());
        }
        Compatibility people = facts.people().get();
        Map<String, Long> removed = new LinkedHashMap<>();
        for (Mentee mentee : people.programme().mentees()) {
            people.tallyOfMentee(mentee.id())
                    .removed()
                    .forEach((rule, pairs) -> removed.merge(rule, (long) pairs, Long::sum));
        }
        String rules = removed.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Long> one) -> -one.getValue()))
                .limit(MOST_RULES)
                .map(one -> phrase("plan.rule", wording.piece(one.getKey()), one.getValue()))
                .collect(Collectors.joining(", "));
        return rules.isEmpty()
                ? phrase("plan.nobody", plan.wanted())
                : phrase(
                        "plan.all-barred",
                        plan.wanted(),
                        (long) graph.mentorCount() * graph.menteeCount(),
                        rules);
    }

    /** Returns whether no pair has points, so that one plan is as good as another. */
    private boolean isWorthless() {
        CompatibilityGraph graph = facts.graph();
        return IntStream.range(0, graph.pairCount()).allMatch(pair -> graph.points(pair) == 0);
    }

    /** Returns the shortest circle of people, each of whom mentors the next, through everybody who is in one. */
    private List<List<String>> circles() {
        SortedMap<String, List<String>> menteesOf = new TreeMap<>();
        for (Match match : plan.matches()) {
            menteesOf.computeIfAbsent(match.mentor(), none -> new ArrayList<>()).add(match.mentee());
        }
        List<List<String>> circles = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        for (String mentor : menteesOf.keySet()) {
            if (!told.contains(mentor)) {
                List<String> circle = circle(mentor, menteesOf);
                told.addAll(circle);
                if (!circle.isEmpty()) {
                    circles.add(circle);
                }
            }
        }
        return circles;
    }

    /** Returns the people of the shortest circle that begins with somebody; none if there is none. */
    private static List<String> circle(String first, Map<String, List<String>> menteesOf) {
        Map<String, String> reachedFrom = new LinkedHashMap<>();
        List<String> row = List.of(first);
        while (!row.isEmpty()) {
            List<String> next = new ArrayList<>();
            for (String mentor : row) {
                for (String mentee : menteesOf.getOrDefault(mentor, List.of())) {
                    if (mentee.equals(first)) {
                        return path(first, mentor, reachedFrom);
                    }
                    if (reachedFrom.putIfAbsent(mentee, mentor) == null) {
                        next.add(mentee);
                    }
                }
            }
            row = next;
        }
        return List.of();
    }

    private static List<String> path(String first, String last, Map<String, String> reachedFrom) {
        List<String> path = new ArrayList<>();
        for (String at = last; !at.equals(first); at = reachedFrom.getOrDefault(at, first)) {
            path.addFirst(at);
        }
        path.addFirst(first);
        return path;
    }

    private String shown(List<String> circle) {
        return circle.stream().map(wording::person).collect(Collectors.joining(" → ", "", " → "))
                + wording.person(circle.getFirst());
    }

    private String phrase(String key, Object... arguments) {
        return wording.phrase(PlanRemarks.class, key, arguments);
    }
}
