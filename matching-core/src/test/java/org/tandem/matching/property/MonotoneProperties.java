package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.check.Market;
import org.tandem.matching.check.PlanChecker;
import org.tandem.matching.check.PolicyFacts;
import org.tandem.matching.check.Total;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** More room or fewer rules never make the best plan worse. */
class MonotoneProperties {

    @Provide
    Arbitrary<ProgrammeCase> medium() {
        return Programmes.medium();
    }

    @Property(tries = 8)
    void onePlaceMoreIsNeverWorse(@ForAll("medium") ProgrammeCase drawn, @ForAll int choice) {
        Programme programme = drawn.programme();
        List<Mentor> mentors = new ArrayList<>(programme.mentors());
        int at = Math.floorMod(choice, mentors.size());
        mentors.set(at, Mentor.builder(mentors.get(at)).places(mentors.get(at).places() + 1).build());
        Programme larger = Programme.builder(programme.start())
                .end(programme.end())
                .organisations(programme.organisations())
                .mentors(mentors)
                .mentees(programme.mentees())
                .businessTies(programme.businessTies())
                .personalTies(programme.personalTies())
                .mentorships(programme.mentorships())
                .decisions(programme.decisions())
                .build();

        assertNotWorse(drawn, total(larger, drawn.policy()));
    }

    @Property(tries = 10)
    void oneRuleLessIsNeverWorse(@ForAll("medium") ProgrammeCase drawn, @ForAll int choice) {
        int rule = Math.floorMod(choice, drawn.policy().rules().size());

        assertNotWorse(drawn, total(drawn.programme(), drawn.policy().withoutRule(rule)));
    }

    /** Compares service first and then points, as far as the checker's points are certain. */
    private static void assertNotWorse(ProgrammeCase drawn, Total wider) {
        Total before = total(drawn.programme(), drawn.policy());
        Share.atLeast(20, "the plan gets better", wider.compareTo(before) > 0);
        if (wider.servesAsWellAs(before)) {
            assertThat(wider.points()).isGreaterThanOrEqualTo(before.points() - drawn.market().doubt());
        } else {
            assertThat(wider).isGreaterThan(before);
        }
    }

    private static Total total(Programme programme, PolicyFacts policy) {
        Plan plan = Unhurried.matcher().match(programme, policy.policy());
        Market market = Market.of(programme, policy);
        PlanChecker.check(market, plan);
        return PlanChecker.total(market, plan);
    }
}
