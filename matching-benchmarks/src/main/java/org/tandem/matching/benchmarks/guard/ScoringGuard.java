package org.tandem.matching.benchmarks.guard;

import java.time.Duration;
import java.util.Arrays;
import org.tandem.matching.Matcher;
import org.tandem.matching.benchmarks.Graphs;
import org.tandem.matching.benchmarks.Instances;
import org.tandem.matching.benchmarks.scoring.MoveReplay;
import org.tandem.matching.benchmarks.scoring.Scoring;

/** The speed of constraint streams as a share of the hand-written calculator's, round by round in turn. */
final class ScoringGuard {
    private static final double LEAST_RATIO = 0.6;

    private final int rounds;
    private final int moves;
    private final Instances instance;

    ScoringGuard(int mentees, int mentors, int rounds, int moves) {
        this.rounds = rounds;
        this.moves = moves;
        instance = Instances.of(mentees, mentors, Math.min(50, mentors), 2, 1);
    }

    Figure pairs() {
        return figure("pairs", new MoveReplay(Graphs.of(instance), matcher()));
    }

    Figure menteesApart() {
        return figure("co-mentees apart", new MoveReplay(Graphs.withMenteesApart(instance), matcher()));
    }

    private static Matcher matcher() {
        return Matcher.create().withTimeLimit(Duration.ofSeconds(5)).withStepLimit(0);
    }

    private Figure figure(String what, MoveReplay replay) {
        double[] ratios = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            MoveReplay.Replayed streams = replay.run(Scoring.CONSTRAINT_STREAMS, moves, moves);
            MoveReplay.Replayed byHand = replay.run(Scoring.HAND_WRITTEN, moves, moves);
            if (streams.checksum() != byHand.checksum()) {
                throw new IllegalStateException("Constraint streams and the hand-written calculator do not agree.");
            }
            ratios[round] = streams.speed() / byHand.speed();
        }
        Arrays.sort(ratios);
        return Figure.atLeast(
                "scoring, " + what + ": speed of constraint streams by that of a hand-written calculator",
                ratios[rounds / 2],
                LEAST_RATIO);
    }
}
