package org.tandem.matching.internal.timefold.group;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.group.SeatBranching;

/** Branches as far as the work allows, bounds at a glance, and seats everybody by the best composition, if any was found. */
final class SeatPhase implements PhaseCommand<Grouping> {
    @Override
    public void changeWorkingSolution(PhaseCommandContext<Grouping> context) {
        Grouping grouping = context.getWorkingSolution();
        GroupRun run = grouping.run();
        SeatBranching branching = run.branching();
        branching.run(branching.nodesWorthwhile(), () -> run.isOver(context));
        if (run.isProving()) {
            run.proof().glance(branching.prices(), () -> run.isOver(context));
        }
        int @Nullable [] composition = branching.best();
        if (composition != null && isBetter(composition, grouping)) {
            Seats.seat(composition, context);
        }
        HardSoftScore score = grouping.getScore();
        if (score != null) {
            run.stopIfDecided(score);
        }
    }

    private static boolean isBetter(int[] composition, Grouping grouping) {
        HardSoftScore score = grouping.getScore();
        return score == null
                || score.hardScore() < 0
                || score.softScore() < grouping.problem().worth(composition);
    }
}
