package org.tandem.matching.internal.graph;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tandem.matching.policy.Candidates;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.policy.Verdict;
import org.tandem.matching.programme.Programme;

/**
 * The rules about one pair, a policy's and those that always hold, ready to be asked by positions about the pairs of one programme.
 * What a rule throws says of whom it was asked. Safe to share.
 */
public final class RuleBook {
    /** What {@link #judge(int, int)} says of an eligible pair. */
    public static final int ADMITTED = Integer.MAX_VALUE;

    private final AskedPairs asked;
    private final List<String> names;
    private final Judge[] judges;
    private final int[] all;

    /** Prepares rules, asked in this order. */
    public RuleBook(Programme programme, List<Rule> rules) {
        asked = new AskedPairs(programme);
        names = rules.stream().map(Rule::name).collect(ImmutableList.toImmutableList());
        judges = rules.stream().map(rule -> rule.prepare(programme)).toArray(Judge[]::new);
        all = IntStream.range(0, judges.length).toArray();
    }

    /** Returns the rules by which the pairs of a programme were judged. */
    public static RuleBook of(RulesInside judged) {
        return judged.rules;
    }

    /** Returns the facts. */
    public Programme programme() {
        return asked.programme();
    }

    /** Returns the names of the rules, in order; rules are called by their positions here. */
    public List<String> names() {
        return names;
    }

    /** Returns the first rule that bars the pair, or -1 - the first that holds it, or {@link #ADMITTED}. */
    public int judge(int mentor, int mentee) {
        return judge(mentor, mentee, all, all.length);
    }

    /** Returns the same where only some rules, in order, can object. */
    public int judge(int mentor, int mentee, int[] objecting, int count) {
        int verdict = ADMITTED;
        for (int r = 0; r < count; r++) {
            int rule = objecting[r];
            Outcome outcome = outcome(rule, mentor, mentee);
            if (outcome == Outcome.INELIGIBLE) {
                return rule;
            }
            if (outcome == Outcome.HELD_FOR_REVIEW && verdict == ADMITTED) {
                verdict = -1 - rule;
            }
        }
        return verdict;
    }

    /** Returns which mentors a rule can let pass. */
    public Candidates candidates(int rule, int mentee) {
        try {
            return judges[rule].candidates(mentee);
        } catch (RuntimeException thrown) {
            throw asked.failed("rule", names.get(rule), mentee, thrown);
        }
    }

    /** Returns whether a rule may hold pairs for review. */
    public boolean mayHold(int rule) {
        return judges[rule].mayHold();
    }

    /** Returns what a rule says. */
    public Outcome outcome(int rule, int mentor, int mentee) {
        try {
            return judges[rule].outcome(mentor, mentee);
        } catch (RuntimeException thrown) {
            throw asked.failed("rule", names.get(rule), mentor, mentee, thrown);
        }
    }

    /** Returns why a rule does not admit a pair. */
    public Reason reason(int rule, int mentor, int mentee) {
        try {
            return judges[rule].reason(mentor, mentee);
        } catch (RuntimeException thrown) {
            throw asked.failed("rule", names.get(rule), mentor, mentee, thrown);
        }
    }

    /** Returns what a rule says, with its reason. */
    public Verdict verdict(int rule, int mentor, int mentee) {
        try {
            return judges[rule].verdict(mentor, mentee);
        } catch (RuntimeException thrown) {
            throw asked.failed("rule", names.get(rule), mentor, mentee, thrown);
        }
    }

    /** Returns what a rule measured, whatever it says. */
    public Map<String, Number> figures(int rule, int mentor, int mentee) {
        try {
            return judges[rule].figures(mentor, mentee);
        } catch (RuntimeException thrown) {
            throw asked.failed("rule", names.get(rule), mentor, mentee, thrown);
        }
    }

    /** Returns the rules for which a fact is missing of every two people. */
    public BitSet withoutData() {
        return asked.withoutData(judges.length, r -> judges[r]::isKnown, r -> judges[r]::isKnown);
    }
}
