package org.tandem.matching.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.compatibility.HeldPair;
import org.tandem.matching.compatibility.Tally;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedQuota;

/**
 * What facts about some people decide: pairs and points, room and urgency, who is held or barred by what, and what rules about
 * two matches and quotas say of pairs of theirs.
 *
 * @param pairs the fingerprint of eligible pairs, points, room and urgency
 * @param overdue the mentees to whom the waiting-time guarantee applies, by position
 * @param held the pairs held for review
 * @param tallies by mentor and by mentee: how many are eligible, and what bars the others
 * @param given what each criterion gives to each eligible pair of the people
 * @param together for each pair of the people: which other pairs it is in conflict with, what they cost together, and its groups
 */
record Judgement(
        String pairs,
        List<Integer> overdue,
        List<HeldPair> held,
        List<Tally> tallies,
        List<List<Contribution>> given,
        List<Long> together) {

    Judgement(Compatibility judged, Set<String> people) {
        this(
                judged.basis().pairs(),
                IntStream.range(0, judged.graph().menteeCount())
                        .filter(PlanConditions.of(judged.graph())::isOverdue)
                        .boxed()
                        .toList(),
                judged.heldPairs(),
                tallies(judged),
                given(judged, people),
                together(judged.graph(), people));
    }

    private static List<Tally> tallies(Compatibility judged) {
        List<Tally> tallies = new ArrayList<>();
        judged.programme().mentors().forEach(mentor -> tallies.add(judged.tallyOfMentor(mentor.id())));
        judged.programme().mentees().forEach(mentee -> tallies.add(judged.tallyOfMentee(mentee.id())));
        return tallies;
    }

    private static List<List<Contribution>> given(Compatibility judged, Set<String> people) {
        CompatibilityGraph graph = judged.graph();
        List<List<Contribution>> given = new ArrayList<>();
        for (int pair = 0; pair < graph.pairCount(); pair++) {
            if (isTheirs(graph, pair, people)) {
                given.add(judged.contributions(
                        graph.mentorIds().get(graph.mentor(pair)), graph.menteeIds().get(graph.mentee(pair))));
            }
        }
        return given;
    }

    private static boolean isTheirs(CompatibilityGraph graph, int pair, Set<String> people) {
        return people.contains(graph.mentorIds().get(graph.mentor(pair)))
                || people.contains(graph.menteeIds().get(graph.mentee(pair)));
    }

    private static List<Long> together(CompatibilityGraph graph, Set<String> people) {
        List<Long> together = new ArrayList<>();
        for (int pair = 0; pair < graph.pairCount(); pair++) {
            int mentor = graph.mentor(pair);
            int mentee = graph.mentee(pair);
            boolean theirs = isTheirs(graph, pair, people);
            for (PreparedQuota quota : PlanConditions.of(graph).quotas()) {
                together.add((long) quota.limiting(mentor, mentee));
            }
            for (int other = 0; other < graph.pairCount() && theirs
                    && !PlanConditions.of(graph).planRules().isEmpty(); other++) {
                int otherMentor = graph.mentor(other);
                int otherMentee = graph.mentee(other);
                if (other != pair) {
                    together.add(PlanConditions.of(graph).conflict(mentor, mentee, otherMentor, otherMentee)
                            ? -1
                            : PlanConditions.of(graph).charge(mentor, mentee, otherMentor, otherMentee));
                }
            }
        }
        return together;
    }
}
