package org.tandem.matching.policy.rule;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.tandem.matching.internal.index.KeySets;
import org.tandem.matching.internal.index.Months;
import org.tandem.matching.policy.Candidates;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.programme.Programme;

/** Asks that the two are available together long enough. */
final class SharedMonthsJudge implements Judge {
    private final KeySets months;
    private final int least;
    private final IntFunction<Candidates> sharing;

    SharedMonthsJudge(Programme programme, int least) {
        months = Months.available(programme);
        this.least = least;
        sharing = SharedCandidates.byKeys(months, (mentor, mentee) -> months.common(mentor, mentee) >= least);
    }

    @Override
    public Outcome outcome(int mentor, int mentee) {
        return months.common(mentor, mentee) >= least ? Outcome.ELIGIBLE : Outcome.INELIGIBLE;
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
        return new Reason.TooFewSharedMonths(months.common(mentor, mentee), least);
    }

    @Override
    public Map<String, Number> figures(int mentor, int mentee) {
        return ImmutableMap.of("shared months", months.common(mentor, mentee), "least months", least);
    }
}
