package org.tandem.matching.joint;

import java.util.HashMap;
import java.util.Map;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.internal.model.LexScore;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;

/**
 * How good a plan is by the largest sum: level by level, who is served first, then points. Plans of one programme can be
 * compared, whatever pairs are forbidden.
 */
final class PlanWorth implements Comparable<PlanWorth> {
    private final CompatibilityGraph graph;
    private final Levels levels;
    private final LexScore score;

    private PlanWorth(CompatibilityGraph graph, Levels levels, Plan plan) {
        this.graph = graph;
        this.levels = levels;
        score = score(plan);
    }

    /** Returns the worth of a plan of this graph. */
    static PlanWorth of(Plan plan, CompatibilityGraph graph) {
        return new PlanWorth(graph, Levels.of(graph), plan);
    }

    /** Returns the worth of another plan of the same programme. */
    PlanWorth ofAnother(Plan plan) {
        return new PlanWorth(graph, levels, plan);
    }

    /** Counts by ids, as another plan may have pairs that this graph has not. */
    private LexScore score(Plan plan) {
        Map<String, Integer> ofMentee = new HashMap<>();
        Map<String, Integer> ofMentor = new HashMap<>();
        for (Match match : plan.matches()) {
            ofMentee.merge(match.mentee(), 1, Integer::sum);
            ofMentor.merge(match.mentor(), 1, Integer::sum);
        }
        long[] values = new long[levels.count()];
        for (int level = 0; level < levels.points(); level++) {
            for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
                int filled = ofMentee.getOrDefault(graph.menteeIds().get(mentee), 0);
                values[level] +=
                        filled == 0 ? 0 : levels.first(level, mentee) + (filled - 1) * levels.further(level);
            }
            for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
                int filled = ofMentor.getOrDefault(graph.mentorIds().get(mentor), 0);
                values[level] += levels.ofLoad(level, mentor, filled);
            }
        }
        values[levels.points()] = plan.points();
        return new LexScore(values);
    }

    @Override
    public int compareTo(PlanWorth other) {
        return score.compareTo(other.score);
    }
}
