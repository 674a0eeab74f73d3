package org.tandem.matching.benchmarks.simulate;

import java.time.Period;
import java.util.List;
import org.tandem.matching.intake.HoldBack;
import org.tandem.matching.intake.IntakePolicy;
import org.tandem.matching.intake.Timing;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.rule.Rules;

/**
 * A way to run the intake.
 *
 * @param name for the table
 * @param intake when to match, and what to keep back
 * @param policy rules and criteria
 */
record Strategy(String name, IntakePolicy intake, Policy policy) {
    private static final Timing ROUNDS = new Timing.Rounds(8, Period.ofWeeks(6));
    private static final int HORIZON = 60;
    private static final int THRESHOLD = 60;

    private static final Policy POLICY = Policy.builder("simulated")
            .rule(Rules.admitted())
            .rule(Rules.mustHaves())
            .criterion(60, Criteria.competenceFit())
            .criterion(40, Criteria.proximity(40))
            .build();
    /** Where every day is a round, a guarantee in rounds would say nothing. */
    private static final Policy PATIENT =
            Policy.builder(POLICY).waitingGuarantee(2).build();

    static List<Strategy> all() {
        var holdBack = new HoldBack(Town.expected(), HORIZON, THRESHOLD);
        return List.of(
                new Strategy("at once", IntakePolicy.AT_ONCE, POLICY),
                new Strategy("rounds of 8, 6 weeks at most", IntakePolicy.gathering(ROUNDS), PATIENT),
                new Strategy("at once, holding back", IntakePolicy.AT_ONCE.holdingBack(holdBack), POLICY),
                new Strategy(
                        "rounds, holding back",
                        IntakePolicy.gathering(ROUNDS).holdingBack(holdBack),
                        PATIENT));
    }
}
