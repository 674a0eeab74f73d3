package org.tandem.matching.internal.timefold;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.RandomAccess;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedPlanRule;
import org.tandem.matching.internal.graph.PreparedQuota;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.policy.Level;
import org.tandem.matching.policy.PlanJudge;

/** A mentee with the mentors who are eligible: pairwise rules are built in, other mentors are never tried. */
final class MenteeNode {
    private static final long UNKNOWN = -1;

    private final CompatibilityGraph graph;
    private final PlanConditions conditions;
    private final int index;
    private final List<MentorNode> eligible;
    private final long overdue;
    private final long alone;
    private final long urgency;
    private long mostPoints = UNKNOWN;

    MenteeNode(CompatibilityGraph graph, Levels levels, int index, List<MentorNode> mentors) {
        this.graph = graph;
        this.index = index;
        conditions = PlanConditions.of(graph);
        eligible = new Eligible(graph, index, mentors);
        overdue = first(levels, Level.GUARANTEE);
        alone = first(levels, Level.SERVED);
        urgency = first(levels, Level.URGENCY);
    }

    /** Returns what a first mentor is worth on a level; 0 if that tells no plans apart. */
    private long first(Levels levels, Level level) {
        int position = levels.list().indexOf(level);
        return position < 0 ? 0 : levels.first(position, index);
    }

    int index() {
        return index;
    }

    List<MentorNode> eligible() {
        return eligible;
    }

    long points(MentorNode mentor) {
        return graph.points(graph.pair(mentor.index(), index));
    }

    /** Returns the points with an eligible mentor, by position. */
    long pointsAt(int position) {
        return graph.points(graph.firstPair(index) + position);
    }

    /** Returns the points of the best pair; 0 if there is none with more. */
    long mostPoints() {
        if (mostPoints == UNKNOWN) {
            long most = 0;
            for (int pair = graph.firstPair(index); pair < graph.endPair(index); pair++) {
                most = Math.max(most, graph.points(pair));
            }
            mostPoints = most;
        }
        return mostPoints;
    }

    /** Returns what a first mentor is worth on the level of the guarantee. */
    long overdue() {
        return overdue;
    }

    /** Returns what a first mentor is worth on the level of mentees served. */
    long alone() {
        return alone;
    }

    /** Returns what a first mentor is worth on the level of urgency. */
    long urgency() {
        return urgency;
    }

    /** Returns whether a mentor is eligible. */
    boolean admits(MentorNode mentor) {
        return graph.pair(mentor.index(), index) >= 0;
    }

    /** Returns the number of hard rules that object to the two sharing a mentor. */
    long objections(MentorNode mentor, MenteeNode other) {
        return sum(mentor, other, true);
    }

    /** Returns what soft rules charge if the two share a mentor. */
    long charges(MentorNode mentor, MenteeNode other) {
        return sum(mentor, other, false);
    }

    private long sum(MentorNode mentor, MenteeNode other, boolean hard) {
        long sum = 0;
        for (PreparedPlanRule rule : conditions.planRules()) {
            if (rule.isHard() == hard
                    && rule.judge() instanceof PlanJudge.SharedMentor shared
                    && shared.objects(mentor.index(), index, other.index)) {
                sum += hard ? 1 : rule.cost();
            }
        }
        return sum;
    }

    /** Returns the limits that quotas set to a match with a mentor. */
    List<Limit> limits(MentorNode mentor) {
        List<Limit> limits = new ArrayList<>();
        for (int q = 0; q < conditions.quotas().size(); q++) {
            PreparedQuota quota = conditions.quotas().get(q);
            int group = quota.limiting(mentor.index(), index);
            if (group != PreparedQuota.NONE) {
                limits.add(new Limit(q, group, quota.left(group)));
            }
        }
        return limits;
    }

    /** Returns the match with a mentor under every key of every rule about two matches. */
    List<Meeting> meetings(int seat, MentorNode mentor) {
        List<Meeting> meetings = new ArrayList<>();
        for (PreparedPlanRule rule : conditions.planRules()) {
            if (rule.judge() instanceof PlanJudge.SharedKey shared) {
                // A rule of an embedder's own may give a key twice.
                for (Object key : new LinkedHashSet<>(shared.keys(mentor.index(), index))) {
                    meetings.add(new Meeting(seat, mentor.index(), index, rule, key));
                }
            }
        }
        return meetings;
    }

    /** A view of a row of the graph, so that a large programme needs no second copy of its pairs. */
    private static final class Eligible extends AbstractList<MentorNode> implements RandomAccess {
        private final CompatibilityGraph graph;
        private final int mentee;
        private final List<MentorNode> mentors;

        Eligible(CompatibilityGraph graph, int mentee, List<MentorNode> mentors) {
            this.graph = graph;
            this.mentee = mentee;
            this.mentors = mentors;
        }

        @Override
        public MentorNode get(int position) {
            return mentors.get(graph.mentor(graph.firstPair(mentee) + position));
        }

        @Override
        public int size() {
            return graph.endPair(mentee) - graph.firstPair(mentee);
        }
    }
}
