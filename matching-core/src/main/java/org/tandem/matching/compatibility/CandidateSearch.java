package org.tandem.matching.compatibility;

import java.util.Arrays;
import java.util.BitSet;
import org.tandem.matching.policy.Candidates;

/**
 * Finds the mentors of a mentee whom no rule rules out by its index: the smallest choice of a rule, without those that other
 * choices leave out. For one thread.
 */
final class CandidateSearch {
    /** From so many mentors on for one candidate, each candidate is looked at; otherwise, words of bits are. */
    private static final int SPARSE = 256;

    private final PairJudge judge;
    private final int mentorCount;
    private final Candidates[] choices;
    private final BitSet passing = new BitSet();
    private int[] found = new int[64];
    private int count;

    CandidateSearch(PairJudge judge, int mentorCount) {
        this.judge = judge;
        this.mentorCount = mentorCount;
        choices = new Candidates[judge.ruleNames().size()];
    }

    /** Finds the candidates of a mentee; they are there until the next call. */
    void find(int mentee) {
        int known = 0;
        for (int rule = 0; rule < choices.length; rule++) {
            Candidates candidates = judge.candidates(rule, mentee);
            if (candidates.isChoice()) {
                choices[known++] = candidates;
            }
        }
        count = 0;
        if (known == 0) {
            for (int mentor = 0; mentor < mentorCount; mentor++) {
                add(mentor);
            }
            return;
        }
        Arrays.sort(choices, 0, known, (one, other) -> Integer.compare(one.size(), other.size()));
        if ((long) choices[0].size() * SPARSE < mentorCount) {
            lookAtEach(known);
        } else {
            lookAtWords(known);
        }
    }

    private void lookAtEach(int known) {
        choices[0].forEach(mentor -> {
            boolean passes = choices[0].mayPass(mentor);
            for (int c = 1; c < known && passes; c++) {
                passes = choices[c].mayPass(mentor);
            }
            if (passes) {
                add(mentor);
            }
        });
        Arrays.sort(found, 0, count);
    }

    private void lookAtWords(int known) {
        passing.set(0, mentorCount);
        for (int c = 0; c < known; c++) {
            choices[c].keepIn(passing);
        }
        for (int mentor = passing.nextSetBit(0); mentor >= 0; mentor = passing.nextSetBit(mentor + 1)) {
            add(mentor);
        }
    }

    private void add(int mentor) {
        if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = mentor;
    }

    /** Returns the number of candidates. */
    int count() {
        return count;
    }

    /** Returns a candidate, in ascending order. */
    int mentor(int candidate) {
        return found[candidate];
    }
}
