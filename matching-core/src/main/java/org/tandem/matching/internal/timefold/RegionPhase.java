package org.tandem.matching.internal.timefold;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.exact.ExactSearch;
import org.tandem.matching.internal.exact.Exchange;

/**
 * Releases one connected region of mentors and mentees after another and decides it anew, exactly. Timefold's
 * score must agree that the exchange is better; where it does not, one of the two is wrong, and the run fails.
 */
final class RegionPhase implements PhaseCommand<Seating> {
    private final long mostRegions;

    RegionPhase(long mostRegions) {
        this.mostRegions = mostRegions;
    }

    @Override
    public void changeWorkingSolution(PhaseCommandContext<Seating> context) {
        Run run = context.getWorkingSolution().run();
        ExactSearch exact = run.exact();
        for (long region = 0; region < mostRegions && exact.hasRegions() && !run.isOver(context); region++) {
            @Nullable Exchange exchange = exact.nextRegion(() -> run.isOver(context));
            if (exchange != null) {
                HardMediumSoftScore before = context.getWorkingSolution().getScore();
                exact.apply(exchange);
                HardMediumSoftScore after = run.moves()
                        .to(exact.pairs(), context)
                        .map(move -> context.<HardMediumSoftScore>executeAndCalculateScore(move))
                        .orElseThrow();
                if (before != null && after.compareTo(before) <= 0) {
                    throw new IllegalStateException(
                            "Timefold scores the exchange " + after + ", which is not better than " + before + ".");
                }
            }
        }
        run.stopIfProven();
    }
}
