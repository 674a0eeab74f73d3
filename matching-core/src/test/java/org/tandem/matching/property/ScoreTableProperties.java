package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.check.BestPlan;
import org.tandem.matching.check.Market;
import org.tandem.matching.check.PlanChecker;
import org.tandem.matching.check.TableFacts;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** Scores of the caller's own, as a table and as a function, against trying every choice. */
class ScoreTableProperties {

    @Provide
    Arbitrary<TableFacts> tables() {
        return Tables.small();
    }

    @Provide
    Arbitrary<ProgrammeCase> small() {
        return Programmes.small();
    }

    @Property(tries = 40)
    void noPlanOfATableIsBetter(@ForAll("tables") TableFacts table) {
        Market market = Market.of(table);
        Plan plan = Unhurried.matcher().match(table.graph());
        Share.atLeast(30, "places are short", !plan.unmatched().isEmpty());
        Share.atLeast(25, "a pair is fixed", !table.fixed().isEmpty());
        Share.atLeast(55, "there is a choice", market.points().size() > plan.matched());

        PlanChecker.check(market, plan);
        assertThat(PlanChecker.total(market, plan)).isEqualTo(BestPlan.of(market));
        assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
    }

    @Property(tries = 15)
    void noPlanByAFunctionIsBetter(@ForAll("small") ProgrammeCase drawn) {
        // Decisions were made for the drawn policy, so fixed pairs must have points here too.
        BiFunction<Mentor, Mentee, OptionalLong> scores = (mentor, mentee) -> {
            int mixed = (mentor.id() + mentee.id()).hashCode();
            boolean fixed = drawn.programme().decisions().stream()
                    .anyMatch(one -> one.mentor().equals(mentor.id()) && one.mentee().equals(mentee.id()));
            return fixed || mixed % 3 != 0 ? OptionalLong.of(mixed % 100) : OptionalLong.empty();
        };
        Programme programme = drawn.programme();
        Market market = Market.of(programme, scores);
        Plan plan = Unhurried.matcher().match(Compatibility.withOwnScores(programme, scores));
        Share.atLeast(30, "places are short", !plan.unmatched().isEmpty());
        Share.atLeast(55, "there is a choice", market.points().size() > plan.matched());

        PlanChecker.check(market, plan);
        assertThat(PlanChecker.total(market, plan)).isEqualTo(BestPlan.of(market));
        assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
    }
}
