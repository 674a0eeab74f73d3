package org.tandem.matching.readiness;

import java.util.BitSet;
import java.util.stream.Stream;
import org.tandem.matching.internal.graph.RuleBook;
import org.tandem.matching.policy.Candidates;
import org.tandem.matching.policy.Outcome;

/**
 * Which rules object to which mentors of a mentee, as far as it matters which rule is the first and which stands alone: who has two
 * objections already is not judged any more. For one thread.
 */
final class RuleObjections {
    private final RuleBook rules;
    private final int mentorCount;
    private final BitSet[] barred;
    private final BitSet[] held;
    private final int[] first;
    private final BitSet once = new BitSet();
    private final BitSet twice = new BitSet();

    RuleObjections(RuleBook book) {
        rules = book;
        mentorCount = book.programme().mentors().size();
        int count = book.names().size();
        barred = Stream.generate(BitSet::new).limit(count).toArray(BitSet[]::new);
        held = Stream.generate(BitSet::new).limit(count).toArray(BitSet[]::new);
        first = new int[count];
    }

    /** Finds the objections to the mentors of a mentee. */
    void find(int mentee) {
        Candidates[] candidates = new Candidates[barred.length];
        once.clear();
        twice.clear();
        for (int rule = 0; rule < barred.length; rule++) {
            candidates[rule] = rules.candidates(rule, mentee);
            barred[rule].set(0, mentorCount);
            held[rule].clear();
            candidates[rule].keepIn(barred[rule]);
            barred[rule].flip(0, mentorCount);
            count(barred[rule]);
        }
        BitSet left = new BitSet(mentorCount);
        left.set(0, mentorCount);
        for (int rule = 0; rule < barred.length; rule++) {
            BitSet passing = new BitSet(mentorCount);
            passing.set(0, mentorCount);
            passing.andNot(twice);
            passing.or(left);
            passing.andNot(barred[rule]);
            judge(rule, candidates[rule].toBeJudged(passing), mentee);
            first[rule] = left.cardinality();
            left.andNot(barred[rule]);
            first[rule] -= left.cardinality();
        }
    }

    private void judge(int rule, BitSet asked, int mentee) {
        for (int mentor = asked.nextSetBit(0); mentor >= 0; mentor = asked.nextSetBit(mentor + 1)) {
            Outcome outcome = rules.outcome(rule, mentor, mentee);
            if (outcome != Outcome.ELIGIBLE) {
                (outcome == Outcome.INELIGIBLE ? barred : held)[rule].set(mentor);
                (once.get(mentor) ? twice : once).set(mentor);
            }
        }
    }

    private void count(BitSet objected) {
        BitSet again = (BitSet) objected.clone();
        again.and(once);
        twice.or(again);
        once.or(objected);
    }

    /** Nobody stands in the way of this mentor. */
    void forget(int mentor) {
        once.clear(mentor);
    }

    /** Returns how many mentors a rule bars that none before it does. */
    int first(int rule) {
        return first[rule];
    }

    /** Returns the mentors whom only this rule bars; the caller's own. */
    BitSet barredAlone(int rule) {
        return alone(barred[rule]);
    }

    /** Returns the mentors whom only this rule holds; the caller's own. */
    BitSet heldAlone(int rule) {
        return alone(held[rule]);
    }

    private BitSet alone(BitSet objected) {
        BitSet alone = (BitSet) objected.clone();
        alone.and(once);
        alone.andNot(twice);
        return alone;
    }
}
