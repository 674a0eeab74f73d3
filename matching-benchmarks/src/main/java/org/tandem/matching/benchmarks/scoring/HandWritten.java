package org.tandem.matching.benchmarks.scoring;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.tandem.matching.internal.timefold.MentorNode;
import org.tandem.matching.internal.timefold.Seat;
import org.tandem.matching.internal.timefold.Seating;
import org.tandem.matching.policy.Level;

/**
 * The reference for the constraint streams: the same score, kept up to date by hand. It knows what counts in
 * {@link org.tandem.matching.benchmarks.Instances}; quotas, loads and rules about matches that meet by keys it does not
 * know.
 */
public final class HandWritten implements IncrementalScoreCalculator<Seating, BendableScore> {
    private static final Level[] FIRST_MENTORS = {Level.GUARANTEE, Level.SERVED, Level.URGENCY};

    private final List<List<Seat>> seatsOfMentor = new ArrayList<>();
    private int[] mentorsOfMentee = {};
    private final long[] levels = new long[Level.values().length];
    private long hard;

    /** Timefold creates calculators without arguments. */
    public HandWritten() {}

    @Override
    public void resetWorkingSolution(Seating seating) {
        seatsOfMentor.clear();
        mentorsOfMentee = new int[seating.getSeats().size()];
        hard = 0;
        Arrays.fill(levels, 0);
        for (Seat seat : seating.getSeats()) {
            insert(seat);
        }
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {
        retract((Seat) entity);
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        insert((Seat) entity);
    }

    @Override
    public BendableScore calculateScore() {
        return BendableScore.of(new long[] {hard}, levels.clone());
    }

    private void insert(Seat seat) {
        MentorNode mentor = seat.getMentor();
        hard -= breaksFixing(seat);
        if (mentor == null) {
            return;
        }
        countMentor(seat, 1);
        List<Seat> others = seatsOf(mentor);
        count(seat, mentor, others, 1);
        others.add(seat);
    }

    private void retract(Seat seat) {
        MentorNode mentor = seat.getMentor();
        hard += breaksFixing(seat);
        if (mentor == null) {
            return;
        }
        countMentor(seat, -1);
        List<Seat> others = seatsOf(mentor);
        others.remove(seat);
        count(seat, mentor, others, -1);
    }

    private void countMentor(Seat seat, int sign) {
        int before = mentorsOfMentee[seat.getMentee()];
        mentorsOfMentee[seat.getMentee()] = before + sign;
        levels[Level.MATCHES.ordinal()] += sign;
        if (Math.min(before, before + sign) == 0) {
            for (Level level : FIRST_MENTORS) {
                levels[level.ordinal()] += sign * seat.firstMentorOn(level);
            }
        }
    }

    private void count(Seat seat, MentorNode mentor, List<Seat> others, int sign) {
        levels[Level.POINTS.ordinal()] += sign * seat.getPoints();
        hard -= others.size() >= mentor.places() ? sign : 0;
        for (int k = 0; k < others.size(); k++) {
            Seat other = others.get(k);
            hard -= sign * (seat.objectionsTo(other) + (other.getMentee() == seat.getMentee() ? 1 : 0));
            levels[Level.POINTS.ordinal()] -= sign * seat.chargesWith(other);
        }
    }

    private static int breaksFixing(Seat seat) {
        return seat.isFixed() && !Objects.equals(seat.getMentor(), seat.getFixedMentor()) ? 1 : 0;
    }

    private List<Seat> seatsOf(MentorNode mentor) {
        while (seatsOfMentor.size() <= mentor.index()) {
            seatsOfMentor.add(new ArrayList<>());
        }
        return seatsOfMentor.get(mentor.index());
    }
}
