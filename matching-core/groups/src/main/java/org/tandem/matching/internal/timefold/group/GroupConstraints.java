package org.tandem.matching.internal.timefold.group;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;

/**
 * Everything that counts, as a table of contents. Which party may be in which group is not here: it is built into the groups
 * that a party can be given. What a group breaks and is worth is a matter of all its members, so both are sums over groups.
 */
public final class GroupConstraints implements ConstraintProvider {

    /** Timefold makes these without arguments. */
    public GroupConstraints() {}

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {rulesHold(factory), groupsWorkWell(factory)};
    }

    /** Sizes, seats by kind, people apart, and whatever else is hard. */
    Constraint rulesHold(ConstraintFactory factory) {
        return totals(factory)
                .filter(totals -> totals.breaches() > 0)
                .penalize(HardSoftScore.ONE_HARD, RollCall.Totals::breaches)
                .asConstraint("rules hold");
    }

    /** The points of all measures, less what soft rules charge. */
    Constraint groupsWorkWell(ConstraintFactory factory) {
        return totals(factory)
                .impact(HardSoftScore.ONE_SOFT, RollCall.Totals::worth)
                .asConstraint("groups work well");
    }

    private static UniConstraintStream<RollCall.Totals> totals(ConstraintFactory factory) {
        return factory.forEach(Party.class).groupBy(new RollCall.Sums());
    }
}
