package org.tandem.matching.internal.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.SeatValues;

/** Timefold's planning solution: every seat of every mentee. */
@PlanningSolution
public class Seating {
    @PlanningEntityCollectionProperty
    private List<Seat> seats = List.of();

    @PlanningScore
    private @Nullable HardMediumSoftScore score;

    private List<MentorNode> mentors = List.of();
    private Set<MentorNode> mentorSet = Set.of();
    private int[] firstSeats = {};
    private int[] movableSeats = {};
    private @Nullable Run run;

    /** Timefold clones seatings without arguments. */
    public Seating() {}

    /**
     * Returns a seating with fixed pairs in place and all other seats empty. It can be scored; searching it in phases of
     * ours needs {@link #belongTo}.
     */
    public static Seating of(CompatibilityGraph graph, SeatValues seatValues) {
        Seating seating = new Seating();
        seating.mentors = IntStream.range(0, graph.mentorCount())
                .mapToObj(m -> new MentorNode(m, graph.freePlaces(m), graph.runningLoad(m), graph.loads()))
                .toList();
        seating.mentorSet = new MentorSet(seating.mentors);
        seating.seats = new ArrayList<>();
        seating.firstSeats = new int[graph.menteeCount() + 1];
        for (int m = 0; m < graph.menteeCount(); m++) {
            MenteeNode mentee = new MenteeNode(graph, m, seating.mentors);
            int[] fixed = IntStream.range(graph.firstPair(m), graph.endPair(m))
                    .filter(graph::isFixed)
                    .map(graph::mentor)
                    .toArray();
            for (int s = 0; s < graph.openSeats(m); s++) {
                seating.seats.add(new Seat(
                        seating.seats.size(),
                        mentee,
                        s == 0 ? seatValues.first(m) : seatValues.further(),
                        s < fixed.length ? seating.mentors.get(fixed[s]) : null));
            }
            seating.firstSeats[m + 1] = seating.seats.size();
        }
        seating.movableSeats = seating.seats.stream()
                .filter(seat -> !seat.isFixed() && !seat.getEligible().isEmpty())
                .mapToInt(Seat::getId)
                .toArray();
        return seating;
    }

    /** Returns all seats, by mentee. */
    public List<Seat> getSeats() {
        return seats;
    }

    /** Returns the score that Timefold last gave, or null. */
    public @Nullable HardMediumSoftScore getScore() {
        return score;
    }

    /** Sets the score; for Timefold. */
    public void setScore(@Nullable HardMediumSoftScore newScore) {
        score = newScore;
    }

    /** Returns what the phases of this seating's search share. */
    Run run() {
        return Objects.requireNonNull(run, "A seating without a run can be scored, but not searched.");
    }

    /** Sets what the phases of this seating's search share. */
    void belongTo(Run newRun) {
        run = newRun;
    }

    /**
     * Returns what a seat can be given as far as Timefold knows: any mentor. Before it begins, Timefold hashes all that a seat
     * can be given, so that a list of eligible mentors for each would take seconds where there are many pairs. Our moves give
     * eligible ones only.
     */
    @ValueRangeProvider
    public Set<MentorNode> getMentorSet() {
        return mentorSet;
    }

    List<MentorNode> mentors() {
        return mentors;
    }

    /** Returns a mentee's seats. */
    List<Seat> seatsOf(int mentee) {
        return seats.subList(firstSeats[mentee], firstSeats[mentee + 1]);
    }

    /** Returns the number of seats that can be given another mentor, or none. */
    int movableSeats() {
        return movableSeats.length;
    }

    /** Returns one of the seats that can be given another mentor, counted from 0. */
    Seat movableSeat(int position) {
        return seats.get(movableSeats[position]);
    }

    /** Returns the pairs that the seats make, ascending. */
    int[] pairs(CompatibilityGraph graph) {
        int[] pairs = seats.stream()
                .filter(seat -> seat.getMentor() != null)
                .mapToInt(seat -> graph.pair(mentorIndex(seat), seat.getMentee()))
                .toArray();
        Arrays.sort(pairs);
        return pairs;
    }

    private static int mentorIndex(Seat seat) {
        MentorNode mentor = seat.getMentor();
        return mentor == null ? -1 : mentor.index();
    }
}
