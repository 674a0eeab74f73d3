package org.tandem.matching.compatibility;

import org.tandem.matching.internal.index.Links;
import org.tandem.matching.internal.index.Positions;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Programme;

/** Asks that the two fit well enough, or that a coordinator has fixed them. */
final class FloorJudge implements Judge {
    private final PairPoints points;
    private final double floor;
    private final Links<Boolean> fixed;

    /**
     * Prepares the floor of a programme.
     *
     * @param floor the least that is allowed, in per cent of what the two could have at most
     */
    FloorJudge(Programme programme, PairPoints points, double floor) {
        this.points = points;
        this.floor = floor;
        Positions mentors = new Positions(programme.mentors());
        Positions mentees = new Positions(programme.mentees());
        Links.Builder<Boolean> decided = Links.builder(programme.mentors().size());
        for (Decision decision : programme.decisions()) {
            if (decision.kind() == Decision.Kind.FIX) {
                decided.put(mentors.of(decision.mentor()), mentees.of(decision.mentee()), true);
            }
        }
        fixed = decided.build();
    }

    @Override
    public Outcome outcome(int mentor, int mentee) {
        return percent(mentor, mentee) >= floor || fixed.linked(mentor, mentee)
                ? Outcome.ELIGIBLE
                : Outcome.INELIGIBLE;
    }

    @Override
    public boolean mayHold() {
        return false;
    }

    @Override
    public Reason reason(int mentor, int mentee) {
        return new Reason.BelowFloor(percent(mentor, mentee), floor);
    }

    private double percent(int mentor, int mentee) {
        long most = points.most(mentor, mentee);
        return most > 0 ? 100.0 * points.of(mentor, mentee) / most : 0;
    }
}
