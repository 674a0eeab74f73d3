package org.tandem.matching.compatibility;

import java.util.Arrays;
import java.util.BitSet;
import org.tandem.matching.internal.graph.RuleBook;
import org.tandem.matching.policy.Candidates;

/**
 * Finds the mentors of a mentee whom no rule rules out by its index, and the rules that must still judge them. For one thread.
 */
final class CandidateSearch {
    /** From so many mentors on for one candidate, each candidate is looked at; otherwise, words of bits are. */
    private static final int SPARSE = 256;

    private final RuleBook rules;
    private final int mentorCount;
    private final Candidates[] known;
    private final int[] asking;
    private final BitSet passing = new BitSet();
    private int knownCount;
    private int askingCount;
    private final int[] always;
    private int alwaysCount;
    private final Candidates[] partlySure;
    private int partlySureCount;
    /** Whom rules must judge that are sure of the others; found when first needed. */
    private final BitSet doubtful = new BitSet();

    private boolean doubtfulKnown;
    /** Whom rules must judge that are sure of the others and may hold pairs. */
    private final BitSet heldPerhaps = new BitSet();

    private boolean allHeldPerhaps;
    private int[] found = new int[64];
    private int count;

    CandidateSearch(RuleBook rules) {
        this.rules = rules;
        mentorCount = rules.programme().mentors().size();
        known = new Candidates[rules.names().size()];
        asking = new int[known.length];
        always = new int[known.length];
        partlySure = new Candidates[known.length];
    }

    /** Finds the candidates of a mentee; they are there until the next call. */
    void find(int mentee) {
        knownCount = 0;
        askingCount = 0;
        alwaysCount = 0;
        partlySureCount = 0;
        doubtfulKnown = false;
        heldPerhaps.clear();
        allHeldPerhaps = false;
        int smallest = -1;
        for (int rule = 0; rule < known.length; rule++) {
            Candidates candidates = rules.candidates(rule, mentee);
            if (!candidates.isSure()) {
                asking[askingCount++] = rule;
                if (candidates.isUnknown()) {
                    always[alwaysCount++] = rule;
                    allHeldPerhaps |= rules.mayHold(rule);
                } else {
                    partlySure[partlySureCount++] = candidates;
                    if (rules.mayHold(rule)) {
                        candidates.addAsked(heldPerhaps);
                    }
                }
            }
            if (candidates.isChoice() || candidates.size() > 0) {
                known[knownCount] = candidates;
                if (candidates.isChoice() && (smallest < 0 || candidates.size() < known[smallest].size())) {
                    smallest = knownCount;
                }
                knownCount++;
            }
        }
        count = 0;
        if (smallest >= 0 && (long) known[smallest].size() * SPARSE < mentorCount) {
            lookAtEach(known[smallest]);
        } else {
            lookAtWords();
        }
    }

    private void lookAtEach(Candidates smallest) {
        smallest.forEach(mentor -> {
            boolean passes = true;
            for (int c = 0; c < knownCount && passes; c++) {
                passes = known[c].mayPass(mentor);
            }
            if (passes) {
                add(mentor);
            }
        });
        Arrays.sort(found, 0, count);
    }

    private void lookAtWords() {
        passing.set(0, mentorCount);
        for (int c = 0; c < knownCount; c++) {
            known[c].keepIn(passing);
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

    /** Returns whether a rule could hold a candidate for review. */
    boolean mayBeHeld(int mentor) {
        return allHeldPerhaps || heldPerhaps.get(mentor);
    }

    /** Returns the first rule that bars a candidate, as {@link RuleBook#judge(int, int)} says it; asks only those that may object. */
    int judge(int mentor, int mentee) {
        if (!doubtfulKnown) {
            doubtfulKnown = true;
            doubtful.clear();
            for (int c = 0; c < partlySureCount; c++) {
                partlySure[c].addAsked(doubtful);
            }
        }
        return doubtful.get(mentor)
                ? rules.judge(mentor, mentee, asking, askingCount)
                : rules.judge(mentor, mentee, always, alwaysCount);
    }
}
