package org.tandem.matching.internal.timefold.group;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import org.tandem.matching.internal.group.ExchangeDescent;
import org.tandem.matching.internal.group.SeatAssignment;

/**
 * Where there are many groups, gives one of each to groups anew, again and again; then goes downhill to where no exchange of two parties gains anything. Judging two small groups costs far less than a move of
 * Timefold's, so a whole neighbourhood is looked at for each party; Timefold's score has the last word all the same.
 */
final class DescentPhase implements PhaseCommand<Grouping> {
    /** So many parties are looked at before what was gained is seated. */
    private static final int BATCH = 100;

    private final long mostSteps;
    private final long seed;

    DescentPhase(long mostSteps, long seed) {
        this.mostSteps = mostSteps;
        this.seed = seed;
    }

    @Override
    public void changeWorkingSolution(PhaseCommandContext<Grouping> context) {
        Grouping grouping = context.getWorkingSolution();
        GroupRun run = grouping.run();
        SeatAssignment anew = new SeatAssignment(grouping.problem(), grouping.groupOfParty(), seed);
        for (long step = 0; step < mostSteps && !anew.isOver() && !run.isOver(context); step++) {
            anew.step();
        }
        ExchangeDescent descent = new ExchangeDescent(grouping.problem(), anew.groupOfParty());
        for (long step = 0; step < mostSteps && !descent.isOver() && !run.isOver(context); step++) {
            descent.step();
            if ((step + 1) % BATCH == 0) {
                seat(descent, context);
            }
        }
        seat(descent, context);
    }

    private static void seat(ExchangeDescent descent, PhaseCommandContext<Grouping> context) {
        HardSoftScore before = context.getWorkingSolution().getScore();
        Seats.seat(descent.groupOfParty(), context);
        HardSoftScore after = context.getWorkingSolution().getScore();
        if (before != null && after != null) {
            if (after.compareTo(before) < 0) {
                throw new IllegalStateException(
                        "Timefold scores the exchanges " + after + ", which is worse than " + before + ".");
            }
            context.getWorkingSolution().run().stopIfDecided(after);
        }
    }
}
