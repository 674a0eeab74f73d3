package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.check.BestNeedsPlan;
import org.tandem.matching.check.NeedsMarket;
import org.tandem.matching.check.NeedsPlanChecker;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.need.NeedsPlan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.run.Limits;

/** Plans of needs and offers against every plan there is. */
class NeedsProperties {

    @Property(tries = 300)
    void noPlanIsBetter(@ForAll long seed) {
        checkBest(NeedsCase.of(seed, false));
    }

    @Property(tries = 400)
    void noPlanIsBetterWhereOnlyFewPartnersAreAllowed(@ForAll long seed) {
        checkBest(NeedsCase.of(seed, true));
    }

    private static void checkBest(NeedsCase drawn) {
        NeedsPlan plan = drawn.matcher().match(drawn.facts());
        NeedsMarket market = drawn.market();
        List<Long> best = BestNeedsPlan.of(market);
        Share.atLeast(35, "something is given", best.get(0) > 0);
        Share.atLeast(55, "a need stays short", plan.needs().stream().anyMatch(need -> need.missing() > 0));
        NeedsPlanChecker.check(market, plan);
        assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
        assertThat(BestNeedsPlan.worthOf(market, plan)).isEqualTo(best);
    }

    @Property(tries = 400)
    void boundsHoldWhereNoStepIsAllowed(@ForAll long seed) {
        NeedsCase drawn = NeedsCase.of(seed, true);
        NeedsPlan plan = drawn.matcher()
                .withLimits(new Limits(Unhurried.TIME, 0, 0))
                .match(drawn.facts());
        NeedsMarket market = drawn.market();
        NeedsPlanChecker.check(market, plan);
        List<Long> worth = BestNeedsPlan.worthOf(market, plan);
        List<Long> best = BestNeedsPlan.of(market);
        Share.atLeast(35, "something can be given", best.get(0) > 0);
        assertThat(plan.quality().mostMatches()).isGreaterThanOrEqualTo(best.get(0));
        // The best plan reaches what this one does of every level, so that it is among those of the bound.
        assertThat(plan.quality().bound().orElseThrow()).isGreaterThanOrEqualTo(best.get(3));
        if (plan.quality().status() == Status.PROVEN_OPTIMAL) {
            assertThat(worth).isEqualTo(best);
        }
    }
}
