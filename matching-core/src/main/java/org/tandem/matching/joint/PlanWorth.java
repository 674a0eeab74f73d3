package org.tandem.matching.joint;

import java.util.HashMap;
import java.util.Map;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.SeatValues;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;

/**
 * How good a plan is by the largest sum: who is served first, then points. Plans of one programme can be compared, whatever
 * pairs are forbidden.
 */
final class PlanWorth implements Comparable<PlanWorth> {
    private final CompatibilityGraph graph;
    private final SeatValues values;
    private final long seats;
    private final long points;

    private PlanWorth(CompatibilityGraph graph, SeatValues values, Plan plan) {
        this.graph = graph;
        this.values = values;
        seats = seats(plan);
        points = plan.points();
    }

    /** Returns the worth of a plan of this graph. */
    static PlanWorth of(Plan plan, CompatibilityGraph graph) {
        return new PlanWorth(graph, new SeatValues(graph), plan);
    }

    /** Returns the worth of another plan of the same programme. */
    PlanWorth ofAnother(Plan plan) {
        return new PlanWorth(graph, values, plan);
    }

    private long seats(Plan plan) {
        Map<String, Integer> ofMentee = new HashMap<>();
        Map<String, Integer> ofMentor = new HashMap<>();
        for (Match match : plan.matches()) {
            ofMentee.merge(match.mentee(), 1, Integer::sum);
            ofMentor.merge(match.mentor(), 1, Integer::sum);
        }
        long sum = 0;
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            sum += values.of(mentee, ofMentee.getOrDefault(graph.menteeIds().get(mentee), 0));
        }
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            sum += values.placesFilled(mentor, ofMentor.getOrDefault(graph.mentorIds().get(mentor), 0));
        }
        return sum;
    }

    @Override
    public int compareTo(PlanWorth other) {
        int bySeats = Long.compare(seats, other.seats);
        return bySeats != 0 ? bySeats : Long.compare(points, other.points);
    }
}
