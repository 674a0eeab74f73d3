package org.tandem.matching.compatibility;

import java.util.function.LongBinaryOperator;
import org.tandem.matching.internal.index.Links;
import org.tandem.matching.internal.index.Positions;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Programme;

/** Asks that the two fit well enough, or that a coordinator has fixed them. */
final class FloorJudge implements Judge {
    private final LongBinaryOperator points;
    private final PerfectPoints maxPoints;
    private final double floor;
    private final Links<Boolean> fixed;

    /**
     * Prepares the floor of a programme.
     *
     * @param points gives the points of a mentor and a mentee, by their positions
     * @param maxPoints gives the points that the two could have at most
     * @param floor the least that is allowed, in per cent of them
     */
    FloorJudge(Programme programme, LongBinaryOperator points, PerfectPoints maxPoints, double floor) {
        this.points = points;
        this.maxPoints = maxPoints;
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
        long most = maxPoints.of(mentor, mentee);
        return most > 0 ? 100.0 * points.applyAsLong(mentor, mentee) / most : 0;
    }
}
