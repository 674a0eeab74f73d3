package org.tandem.matching.policy.rule;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.tandem.matching.internal.index.KeySets;
import org.tandem.matching.policy.Candidates;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Role;

/** Asks that the two have a key in common, for instance a language. */
record SharedKeysJudge(KeySets keys, Reason objection, IntFunction<Candidates> sharing) implements Judge {
    SharedKeysJudge(KeySets keys, Reason objection) {
        this(keys, objection, SharedCandidates.byKeys(keys, keys::intersect));
    }

    @Override
    public Outcome outcome(int mentor, int mentee) {
        return keys.intersect(mentor, mentee) ? Outcome.ELIGIBLE : Outcome.INELIGIBLE;
    }

    @Override
    public Candidates candidates(int mentee) {
        return sharing.apply(mentee);
    }

    @Override
    public boolean mayHold() {
        return false;
    }

    @Override
    public Reason reason(int mentor, int mentee) {
        return objection;
    }

    @Override
    public boolean isKnown(Role role, int person) {
        return role == Role.MENTOR ? keys.hasMentorAny(person) : keys.hasMenteeAny(person);
    }

    @Override
    public Map<String, Number> figures(int mentor, int mentee) {
        return ImmutableMap.of("in common", keys.common(mentor, mentee));
    }
}
