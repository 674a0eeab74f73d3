package org.tandem.matching.internal.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.BendableScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.model.Levels;

/** Timefold's planning solution: every seat of every mentee. */
@PlanningSolution
public class Seating {
    @PlanningEntityCollectionProperty
    private List<Seat> seats = List.of();

    @PlanningScore(bendableHardLevelsSize = LevelScore.HARD_LEVELS, bendableSoftLevelsSize = LevelScore.SOFT_LEVELS)
    private @Nullable BendableScore score;

    private List<MentorNode> mentors = List.of();
    private Set<MentorNode> mentorSet = Set.of();
    private int[] firstSeats = {};
    private int[] movableSeats = {};
    private Runnable atWork = () -> {};

    /** Timefold clones seatings without arguments. */
    public Seating() {}

    /** Returns a seating with fixed pairs in place and all other seats empty. */
    public static Seating of(CompatibilityGraph graph) {
        return of(graph, Levels.of(graph), graph.fixedPairs().toArray());
    }

    /**
     * Returns a seating by a plan.
     *
     * @param levels those of {@code graph}
     * @param pairs the chosen pairs, ascending, among them the fixed ones
     */
    static Seating of(CompatibilityGraph graph, Levels levels, int[] pairs) {
        Seating seating = new Seating();
        seating.mentors = IntStream.range(0, graph.mentorCount())
                .mapToObj(m -> new MentorNode(
                        m, graph.freePlaces(m), PlanConditions.of(graph).runningLoad(m),
                        PlanConditions.of(graph).loads(),
                        matched -> PlanConditions.of(graph).unevenCost(m, matched)))
                .toList();
        seating.mentorSet = new MentorSet(seating.mentors);
        seating.seats = new ArrayList<>();
        seating.firstSeats = new int[graph.menteeCount() + 1];
        for (int mentee = 0, next = 0; mentee < graph.menteeCount(); mentee++) {
            int end = next;
            while (end < pairs.length && pairs[end] < graph.endPair(mentee)) {
                end++;
            }
            seating.add(graph, new MenteeNode(graph, levels, mentee, seating.mentors),
                    Arrays.copyOfRange(pairs, next, end));
            seating.firstSeats[mentee + 1] = seating.seats.size();
            next = end;
        }
        seating.movableSeats = seating.seats.stream()
                .filter(seat -> !seat.isFixed() && !seat.getEligible().isEmpty())
                .mapToInt(Seat::getNumber)
                .toArray();
        return seating;
    }

    /** Adds the seats of a mentee: first those of fixed pairs, then those of other pairs, then empty ones. */
    private void add(CompatibilityGraph graph, MenteeNode mentee, int[] pairs) {
        int[] given = IntStream.concat(
                Arrays.stream(pairs).filter(graph::isFixed), Arrays.stream(pairs).filter(pair -> !graph.isFixed(pair)))
                .toArray();
        for (int s = 0; s < graph.openSeats(mentee.index()); s++) {
            @Nullable MentorNode mentor = s < given.length ? mentors.get(graph.mentor(given[s])) : null;
            Seat seat = new Seat(seats.size(), mentee, mentor != null && graph.isFixed(given[s]) ? mentor : null);
            seat.setMentor(mentor);
            seats.add(seat);
        }
    }

    /** Returns all seats, by mentee. */
    public List<Seat> getSeats() {
        return seats;
    }

    /** Returns the score that Timefold last gave, or null. */
    public @Nullable BendableScore getScore() {
        return score;
    }

    /** Sets the score; for Timefold. */
    public void setScore(@Nullable BendableScore newScore) {
        score = newScore;
    }

    /** Tells the search to which this seating belongs that the solver is at work. */
    void begin() {
        atWork.run();
    }

    /** Sets what is told when the solver is at work. */
    void whenAtWork(Runnable newAtWork) {
        atWork = newAtWork;
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

    /** Returns the number of seats that can be given another mentor, or none. */
    int movableSeats() {
        return movableSeats.length;
    }

    /** Returns one of the seats that can be given another mentor, counted from 0. */
    Seat movableSeat(int position) {
        return seats.get(movableSeats[position]);
    }

    /** Returns the pairs that the seats make, ascending. */
    public int[] pairs(CompatibilityGraph graph) {
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
