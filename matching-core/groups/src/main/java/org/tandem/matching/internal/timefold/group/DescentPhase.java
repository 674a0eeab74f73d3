package org.tandem.matching.internal.timefold.group;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import org.tandem.matching.internal.group.ExchangeDescent;

/**
 * Goes downhill to where no exchange of two parties gains anything. Judging two small groups costs far less than a move of
 * Timefold's, so a whole neighbourhood is looked at for each party; Timefold's score has the last word all the same.
 */
final class DescentPhase implements PhaseCommand<Grouping> {
    /** So many parties are looked at before what was gained is seated. */
    private static final int BATCH = 100;

    private final long mostSteps;

    DescentPhase(long mostSteps) {
        this.mostSteps = mostSteps;
    }

    @Override
    public void changeWorkingSolution(PhaseCommandContext<Grouping> context) {
        Grouping grouping = context.getWorkingSolution();
        GroupRun run = grouping.run();
        ExchangeDescent descent = new ExchangeDescent(grouping.problem(), grouping.groupOfParty());
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
