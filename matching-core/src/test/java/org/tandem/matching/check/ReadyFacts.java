package org.tandem.matching.check;

import static org.tandem.matching.check.CriterionFacts.competenceFit;
import static org.tandem.matching.check.CriterionFacts.complementarity;
import static org.tandem.matching.check.CriterionFacts.menteeWishes;
import static org.tandem.matching.check.CriterionFacts.mentorLearning;
import static org.tandem.matching.check.CriterionFacts.mentorWishes;
import static org.tandem.matching.check.CriterionFacts.proximity;
import static org.tandem.matching.check.CriterionFacts.regularity;
import static org.tandem.matching.check.CriterionFacts.sectorCrossing;
import static org.tandem.matching.check.CriterionFacts.seniorityDistance;
import static org.tandem.matching.check.CriterionFacts.sharedForms;
import static org.tandem.matching.check.CriterionFacts.sharedInterests;

import java.time.Duration;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.rule.TieScope;
import org.tandem.matching.programme.BusinessTie;

/** The ready policies as the checker reads their descriptions. */
public final class ReadyFacts {
    private static final List<PlanRuleFact> PLAN_RULES =
            List.of(PlanRuleFacts.coMenteesApart(), PlanRuleFacts.noCrossedReportingLines());

    private ReadyFacts() {}

    /** Cross-mentoring in a city. */
    public static PolicyFacts cityCrossMentoring() {
        return new PolicyFacts(
                "city cross-mentoring",
                List.of(
                        RuleFacts.admitted(),
                        RuleFacts.differentOrganisations(),
                        RuleFacts.noBusinessTies(),
                        RuleFacts.noPersonalTies(),
                        RuleFacts.noVeto(),
                        RuleFacts.withinReach(60),
                        RuleFacts.sharedLanguage(),
                        RuleFacts.sharedForm(),
                        RuleFacts.minimumTime(Duration.ofHours(2)),
                        RuleFacts.sharedMonths(6),
                        RuleFacts.mustHaves()),
                List.of(
                        competenceFit(35),
                        proximity(20, 60),
                        sectorCrossing(15),
                        mentorLearning(10),
                        seniorityDistance(8, 2),
                        menteeWishes(5),
                        mentorWishes(3),
                        sharedInterests(4)),
                PLAN_RULES,
                List.of(),
                Loads.ANY);
    }

    /** An association that recommends. */
    public static PolicyFacts associationRecommendations() {
        return new PolicyFacts(
                "association",
                List.of(
                        RuleFacts.admitted(),
                        RuleFacts.differentOrganisations(),
                        RuleFacts.noBusinessTies(
                                TieScope.GROUP,
                                Period.ofYears(3),
                                Period.ofYears(1),
                                EnumSet.allOf(BusinessTie.Kind.class)),
                        RuleFacts.noPersonalTies(),
                        RuleFacts.noVeto(),
                        RuleFacts.sharedLanguage(),
                        RuleFacts.minimumTime(Duration.ofHours(1)),
                        RuleFacts.mustHaves()),
                List.of(
                        competenceFit(45),
                        menteeWishes(20),
                        proximity(15, 150),
                        sharedInterests(10),
                        mentorWishes(5),
                        complementarity(5)),
                PLAN_RULES,
                List.of(),
                Loads.ANY);
    }

    /** A party's pilot. */
    public static PolicyFacts partyPilot() {
        return new PolicyFacts(
                "party pilot",
                List.of(
                        RuleFacts.admitted(),
                        RuleFacts.noPersonalTies(),
                        RuleFacts.noVeto(),
                        RuleFacts.withinReach(50),
                        RuleFacts.sharedLanguage(),
                        RuleFacts.sharedForm(),
                        RuleFacts.minimumTime(Duration.ofHours(4)),
                        RuleFacts.sharedMonths(9)),
                List.of(
                        proximity(35, 50),
                        regularity(30, Duration.ofHours(8)),
                        sharedForms(15),
                        competenceFit(15),
                        menteeWishes(5)),
                PLAN_RULES,
                List.of(),
                Loads.ANY);
    }
}
