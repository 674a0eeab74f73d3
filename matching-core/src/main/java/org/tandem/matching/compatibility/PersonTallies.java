package org.tandem.matching.compatibility;

import com.google.common.collect.ImmutableMap;
import java.util.BitSet;
import org.tandem.matching.internal.graph.RuleBook;
import org.tandem.matching.policy.Candidates;

/** Counts what became of one person's partners when somebody asks: by the rules' indexes, and by judging where they say nothing. */
final class PersonTallies {
    private final CompatibilityGraph graph;
    private final RuleBook rules;

    PersonTallies(CompatibilityGraph graph, RuleBook rules) {
        this.graph = graph;
        this.rules = rules;
    }

    /** Counts a mentee's mentors rule by rule, each at the first that bars. */
    Tally ofMentee(int mentee) {
        BitSet left = new BitSet(graph.mentorCount());
        left.set(0, graph.mentorCount());
        BitSet heldHere = new BitSet();
        ImmutableMap.Builder<String, Integer> removed = ImmutableMap.builder();
        for (int rule = 0; rule < rules.names().size() && !left.isEmpty(); rule++) {
            int before = left.cardinality();
            Candidates candidates = rules.candidates(rule, mentee);
            candidates.keepIn(left);
            BitSet asked = candidates.toBeJudged(left);
            for (int mentor = asked.nextSetBit(0); mentor >= 0; mentor = asked.nextSetBit(mentor + 1)) {
                switch (rules.outcome(rule, mentor, mentee)) {
                    case INELIGIBLE -> left.clear(mentor);
                    case HELD_FOR_REVIEW -> heldHere.set(mentor);
                    case ELIGIBLE -> {}
                }
            }
            int gone = before - left.cardinality();
            if (gone > 0) {
                removed.put(rules.names().get(rule), gone);
            }
        }
        heldHere.and(left);
        int held = (int) heldHere.stream().filter(mentor -> !isFixed(mentor, mentee)).count();
        return new Tally(
                graph.menteeIds().get(mentee),
                graph.mentorCount(),
                left.cardinality() - held,
                held,
                removed.build());
    }

    /** Judges a mentor's mentees, every one. */
    Tally ofMentor(int mentor) {
        int[] removedBy = new int[rules.names().size()];
        int eligible = 0;
        int held = 0;
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            int rule = rules.judge(mentor, mentee);
            if (rule == RuleBook.ADMITTED || (rule < 0 && isFixed(mentor, mentee))) {
                eligible++;
            } else if (rule < 0) {
                held++;
            } else {
                removedBy[rule]++;
            }
        }
        ImmutableMap.Builder<String, Integer> removed = ImmutableMap.builder();
        for (int rule = 0; rule < removedBy.length; rule++) {
            if (removedBy[rule] > 0) {
                removed.put(rules.names().get(rule), removedBy[rule]);
            }
        }
        return new Tally(graph.mentorIds().get(mentor), graph.menteeCount(), eligible, held, removed.build());
    }

    private boolean isFixed(int mentor, int mentee) {
        int pair = graph.pair(mentor, mentee);
        return pair >= 0 && graph.isFixed(pair);
    }
}
