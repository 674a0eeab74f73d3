package org.tandem.matching.check;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.ScoreTable;
import org.tandem.matching.plan.Pair;

/**
 * A table of scores of the caller's own, from which both the graph under test and the checker's market are made.
 *
 * @param places free places by mentor
 * @param mentees what each mentee wants
 * @param points points of the eligible pairs
 * @param fixed the pairs that are in every plan
 */
public record TableFacts(
        Map<String, Integer> places, Map<String, Wanted> mentees, Map<Pair, Long> points, Set<Pair> fixed) {

    /** What a mentee wants: how many mentors, and how urgently. */
    public record Wanted(int mentors, int priority) {}

    /** Copies and sorts the collections. */
    public TableFacts {
        places = new TreeMap<>(places);
        mentees = new TreeMap<>(mentees);
        points = new TreeMap<>(points);
        fixed = new TreeSet<>(fixed);
    }

    /** Returns the graph under test. */
    public CompatibilityGraph graph() {
        ScoreTable table = CompatibilityGraph.table();
        places.forEach(table::mentor);
        mentees.forEach((mentee, wanted) -> table.mentee(mentee, wanted.mentors(), wanted.priority()));
        points.forEach((pair, worth) -> {
            if (fixed.contains(pair)) {
                table.fixed(pair.mentor(), pair.mentee(), worth);
            } else {
                table.score(pair.mentor(), pair.mentee(), worth);
            }
        });
        return table.build();
    }
}
