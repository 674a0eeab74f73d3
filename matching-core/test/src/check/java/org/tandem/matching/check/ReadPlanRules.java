package org.tandem.matching.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.policy.PlanJudge;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.programme.Programme;

/** Finds the checker's own reading of a rule about two matches, by its name. */
final class ReadPlanRules {
    private static final Map<String, Supplier<PlanRuleFact>> READY = Map.of(
            "co-mentees apart", PlanRuleFacts::coMenteesApart,
            "no crossed reporting lines", PlanRuleFacts::noCrossedReportingLines,
            "no mutual mentoring", PlanRuleFacts::noMutualMentoring);

    private ReadPlanRules() {}

    static PlanRuleFact of(PlanRule rule, Programme programme) {
        Supplier<PlanRuleFact> ready = READY.get(rule.name());
        return new PlanRuleFact(
                rule, rule.cost(), ready == null ? own(rule, programme) : ready.get().reading());
    }

    /** Only the rule itself knows to what it objects. */
    private static PlanRuleFact.Reading own(PlanRule rule, Programme programme) {
        Places places = new Places(programme);
        return switch (rule.prepare(programme)) {
            case PlanJudge.SharedMentor judge -> (any, one, other) -> one.mentor().equals(other.mentor())
                    && judge.objects(
                            places.ofMentor(one.mentor()),
                            places.ofMentee(one.mentee()),
                            places.ofMentee(other.mentee()));
            case PlanJudge.SharedKey judge -> (any, one, other) -> meet(judge, places, one, other)
                    && judge.objects(
                            places.ofMentor(one.mentor()),
                            places.ofMentee(one.mentee()),
                            places.ofMentor(other.mentor()),
                            places.ofMentee(other.mentee()));
        };
    }

    private static boolean meet(PlanJudge.SharedKey judge, Places places, Pair one, Pair other) {
        Set<Object> shared = new HashSet<>(keys(judge, places, one));
        shared.retainAll(keys(judge, places, other));
        return !shared.isEmpty();
    }

    private static Collection<?> keys(PlanJudge.SharedKey judge, Places places, Pair pair) {
        return judge.keys(places.ofMentor(pair.mentor()), places.ofMentee(pair.mentee()));
    }
}
