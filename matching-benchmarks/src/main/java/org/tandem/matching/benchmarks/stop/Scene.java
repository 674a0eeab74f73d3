package org.tandem.matching.benchmarks.stop;

import java.util.function.Function;
import org.tandem.matching.Matcher;
import org.tandem.matching.benchmarks.Programmes;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Programme;

/**
 * What is matched and cancelled.
 *
 * @param name tells it from others
 * @param match the whole call
 */
record Scene(String name, Function<Matcher, Plan> match) {
    private static final int COST = 50;

    /** Returns the scenes of a size: people and policy, and, where it was judged before, the pairs. */
    static Scene[] of(String size) {
        String[] sides = size.split("x", -1);
        Programme programme = Programmes.of(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]), 1);
        Policy hard = ReadyPolicies.cityCrossMentoring();
        Policy soft = Policy.builder(ReadyPolicies.cityCrossMentoring())
                .planRule(PlanRule.sharedMentor("stages mixed", Scene::ofOneStage).costing(COST))
                .build();
        Policy alone = Policy.builder(hard)
                .withoutPlanRule("co-mentees apart")
                .withoutPlanRule("no crossed reporting lines")
                .build();
        return new Scene[] {
            judged(size + ", pairs, no rule about two", programme, alone),
            judged(size + ", pairs, hard rules", programme, hard),
            judged(size + ", pairs, hard and soft rules", programme, soft),
            new Scene(size + ", people, hard and soft rules", matcher -> matcher.match(programme, soft)),
        };
    }

    private static Scene judged(String name, Programme programme, Policy policy) {
        Compatibility compatibility = Compatibility.of(programme, policy);
        return new Scene(name, matcher -> matcher.match(compatibility));
    }

    private static boolean ofOneStage(Mentee one, Mentee other) {
        return one.profile().stage().equals(other.profile().stage());
    }
}
