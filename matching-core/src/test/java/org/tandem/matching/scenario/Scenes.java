package org.tandem.matching.scenario;

import java.time.LocalDate;
import org.tandem.matching.check.CriterionFact;
import org.tandem.matching.check.PlanChecker;
import org.tandem.matching.check.PolicyFacts;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** Small programmes to make up scenes from. */
final class Scenes {
    static final LocalDate START = LocalDate.of(2026, 1, 1);

    /** What a mentor is worth to anybody, 0 to 1. */
    static final Attribute<Double> WORTH = Attribute.number("worth");

    private Scenes() {}

    static Programme.Builder programme() {
        return Programme.builder(START);
    }

    static Mentor mentor(String id, int places) {
        return Mentor.builder(id).places(places).build();
    }

    static Mentor mentor(String id, int places, double worth) {
        return Mentor.builder(id).places(places).answer(WORTH, worth).build();
    }

    static Mentee mentee(String id) {
        return Mentee.builder(id).build();
    }

    /** A policy without rules, by which a pair is worth what its mentor is, up to 1,000 points. */
    static PolicyFacts byWorth() {
        return PolicyFacts.named("by worth")
                .with(CriterionFact.own(1, "worth", (mentor, mentee) -> mentor.profile().answer(WORTH).orElse(0.5)));
    }

    /** Matches, and checks the plan against the raw facts. */
    static Plan match(Programme programme, PolicyFacts policy) {
        Plan plan = Unhurried.matcher().match(programme, policy.policy());
        PlanChecker.check(programme, policy, plan);
        return plan;
    }
}
