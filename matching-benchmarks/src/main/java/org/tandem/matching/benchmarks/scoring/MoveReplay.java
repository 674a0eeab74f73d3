package org.tandem.matching.benchmarks.scoring;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.Matcher;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.timefold.MentorNode;
import org.tandem.matching.internal.timefold.Seat;
import org.tandem.matching.internal.timefold.Seating;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;

/**
 * The same moves, scored one way or another: from a good plan, change and swap moves are made, scored and taken back, which
 * is what local search does nearly all of its time.
 */
public final class MoveReplay {
    private static final long MOVE_SEED = 7;
    /** Enough for all mentors to be met, and few enough to stay in the cache, unlike what is measured. */
    private static final int DISTINCT_MOVES = 20_000;

    private final CompatibilityGraph graph;
    private final Plan plan;

    /**
     * Matches the graph, to have a plan to start from.
     *
     * @param matcher limits the time this takes
     */
    public MoveReplay(CompatibilityGraph graph, Matcher matcher) {
        this.graph = graph;
        plan = matcher.match(graph);
    }

    /**
     * Makes, scores and takes back moves; the same ones every time.
     *
     * @param scoring how they are scored
     * @param warmUp number of moves before the clock starts
     * @param moves number of moves, at least 1
     */
    public Replayed run(Scoring scoring, int warmUp, int moves) {
        Replay replay = new Replay(warmUp, moves);
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Seating.class)
                .withEntityClasses(Seat.class)
                .withScoreDirectorFactory(scoring.config(graph))
                .withPhases(new CustomPhaseConfig().withCustomPhaseCommandList(List.of(replay)));
        SolverFactory.<Seating>create(config).buildSolver().solve(start());
        return new Replayed(replay.nanos, moves, replay.checksum);
    }

    private Seating start() {
        Seating seating = Seating.of(graph);
        List<Seat> seats = seating.getSeats();
        int seat = 0;
        for (Match match : plan.matches()) {
            int mentee = graph.menteePosition(match.mentee());
            while (seats.get(seat).getMentee() != mentee) {
                seat++;
            }
            int mentor = graph.mentorPosition(match.mentor());
            Seat next = seats.get(seat++);
            next.setMentor(next.getEligible().stream()
                    .filter(node -> node.index() == mentor)
                    .findFirst()
                    .orElseThrow());
        }
        return seating;
    }

    /**
     * What a replay showed.
     *
     * @param nanos how long the processor took
     * @param moves number of moves
     * @param checksum of all scores in order; the same for all ways to score
     */
    public record Replayed(long nanos, int moves, long checksum) {

        /** Returns moves per second. */
        public double speed() {
            return moves * 1e9 / nanos;
        }
    }

    private static final class Replay implements PhaseCommand<Seating> {
        private final int warmUp;
        private final int moves;
        private long nanos;
        private long checksum;

        Replay(int warmUp, int moves) {
            this.warmUp = warmUp;
            this.moves = moves;
        }

        @Override
        public void changeWorkingSolution(PhaseCommandContext<Seating> context) {
            List<Move<Seating>> drawn = draw(context);
            run(context, drawn, warmUp);
            long started = cpuTime();
            run(context, drawn, moves);
            nanos = cpuTime() - started;
        }

        private void run(PhaseCommandContext<Seating> context, List<Move<Seating>> drawn, int count) {
            for (int m = 0; m < count; m++) {
                BendableScore score = context.executeTemporarilyAndCalculateScore(drawn.get(m % DISTINCT_MOVES));
                checksum = 31 * checksum + score.hashCode();
            }
        }

        /** Draws all moves before the clock starts: to find them costs the same however they are scored. */
        private List<Move<Seating>> draw(PhaseCommandContext<Seating> context) {
            PlanningVariableMetaModel<Seating, Seat, MentorNode> variable =
                    context.getSolutionMetaModel().genuineEntity(Seat.class).basicVariable("mentor", MentorNode.class);
            List<Seat> seats = context.getWorkingSolution().getSeats();
            var random = new SplittableRandom(MOVE_SEED);
            List<Move<Seating>> drawn = new ArrayList<>(DISTINCT_MOVES);
            while (drawn.size() < DISTINCT_MOVES) {
                drawn.add(next(random, seats, variable));
            }
            return drawn;
        }

        private static Move<Seating> next(
                SplittableRandom random,
                List<Seat> seats,
                PlanningVariableMetaModel<Seating, Seat, MentorNode> variable) {
            Seat seat = seats.get(random.nextInt(seats.size()));
            if (random.nextBoolean()) {
                Seat other = seats.get(random.nextInt(seats.size()));
                if (seat.getNumber() != other.getNumber()
                        && isEligible(seat, other.getMentor())
                        && isEligible(other, seat.getMentor())) {
                    return Moves.swap(variable, seat, other);
                }
            }
            MentorNode mentor = seat.getEligible().get(random.nextInt(seat.getEligible().size()));
            return Moves.change(variable, seat, mentor);
        }

        /** Time of the processor, so that other programs at work on the machine do not count. */
        private static long cpuTime() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        private static boolean isEligible(Seat seat, @Nullable MentorNode mentor) {
            return mentor != null && seat.getEligible().contains(mentor);
        }
    }
}
