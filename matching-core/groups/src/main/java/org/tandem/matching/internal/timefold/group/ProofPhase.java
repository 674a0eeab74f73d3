package org.tandem.matching.internal.timefold.group;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import org.tandem.matching.internal.partition.GroupProof;

/** Bounds all compositions by whole groups and, where that closes, seats everybody by the best. */
final class ProofPhase implements PhaseCommand<Grouping> {
    @Override
    public void changeWorkingSolution(PhaseCommandContext<Grouping> context) {
        Grouping grouping = context.getWorkingSolution();
        GroupRun run = grouping.run();
        if (!run.isProving()) {
            return;
        }
        HardSoftScore before = grouping.getScore();
        GroupProof proof = new GroupProof(grouping.problem());
        if (before != null && before.hardScore() == 0) {
            proof.offer(grouping.groupOfParty(), before.softScore());
        }
        proof.glance(run.branching().prices(), () -> run.isProofOver(context));
        proof.run(() -> run.isProofOver(context));
        run.proven(proof);
        int[] best = proof.best();
        if (best != null) {
            Seats.seat(best, context);
        }
        HardSoftScore after = grouping.getScore();
        if (after != null) {
            run.stopIfDecided(after);
        }
    }
}
