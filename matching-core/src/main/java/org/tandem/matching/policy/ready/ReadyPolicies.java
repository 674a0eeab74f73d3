package org.tandem.matching.policy.ready;

import static org.tandem.matching.policy.criterion.Criteria.competenceFit;
import static org.tandem.matching.policy.criterion.Criteria.complementarity;
import static org.tandem.matching.policy.criterion.Criteria.menteeWishes;
import static org.tandem.matching.policy.criterion.Criteria.mentorLearning;
import static org.tandem.matching.policy.criterion.Criteria.mentorWishes;
import static org.tandem.matching.policy.criterion.Criteria.proximity;
import static org.tandem.matching.policy.criterion.Criteria.regularity;
import static org.tandem.matching.policy.criterion.Criteria.sectorCrossing;
import static org.tandem.matching.policy.criterion.Criteria.seniorityDistance;
import static org.tandem.matching.policy.criterion.Criteria.sharedForms;
import static org.tandem.matching.policy.criterion.Criteria.sharedInterests;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Period;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.rule.PlanRules;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.policy.rule.TieScope;
import org.tandem.matching.programme.BusinessTie;

/**
 * Policies for the kinds of programmes that form pairs. In all of them mentees who share a mentor come neither from the same
 * nor from competing organisations, and reporting lines do not cross. Change one through {@link Policy#builder(Policy)}.
 */
public final class ReadyPolicies {
    private ReadyPolicies() {}

    /**
     * Cross-mentoring in a city: leaders of different companies without business ties, who share a language and a form, give
     * two hours a month and six months, and are within 60 km or remote. Competence first, then closeness and the crossing
     * of sectors; both sides count.
     */
    public static Policy cityCrossMentoring() {
        return Policy.builder("city cross-mentoring")
                .rule(Rules.admitted())
                .rule(Rules.differentOrganisations())
                .rule(Rules.noBusinessTies())
                .rule(Rules.noPersonalTies())
                .rule(Rules.noVeto())
                .rule(Rules.withinReach(60))
                .rule(Rules.sharedLanguage())
                .rule(Rules.sharedForm())
                .rule(Rules.minimumTime(Duration.ofHours(2)))
                .rule(Rules.sharedMonths(6))
                .rule(Rules.mustHaves())
                .planRule(PlanRules.coMenteesApart())
                .planRule(PlanRules.noCrossedReportingLines())
                .criterion(35, competenceFit())
                .criterion(20, proximity(60))
                .criterion(15, sectorCrossing())
                .criterion(10, mentorLearning())
                .criterion(8, seniorityDistance(2))
                .criterion(5, menteeWishes())
                .criterion(3, mentorWishes())
                .criterion(4, sharedInterests())
                .build();
    }

    /**
     * An association that recommends mentors all year round: no business interest in the mentee three years before, during
     * and a year after; meetings in person where possible, so distance counts but does not bar.
     */
    public static Policy associationRecommendations() {
        return Policy.builder("association")
                .rule(Rules.admitted())
                .rule(Rules.differentOrganisations())
                .rule(Rules.noBusinessTies(
                        TieScope.GROUP,
                        Period.ofYears(3),
                        Period.ofYears(1),
                        ImmutableSet.copyOf(BusinessTie.Kind.values())))
                .rule(Rules.noPersonalTies())
                .rule(Rules.noVeto())
                .rule(Rules.sharedLanguage())
                .rule(Rules.minimumTime(Duration.ofHours(1)))
                .rule(Rules.mustHaves())
                .planRule(PlanRules.coMenteesApart())
                .planRule(PlanRules.noCrossedReportingLines())
                .criterion(45, competenceFit())
                .criterion(20, menteeWishes())
                .criterion(15, proximity(150))
                .criterion(10, sharedInterests())
                .criterion(5, mentorWishes())
                .criterion(5, complementarity())
                .build();
    }

    /**
     * A party's pilot over a whole state: distance and regularity first, then the forms of working together that both
     * want; time must be clear beforehand, at least four hours a month and nine months.
     */
    public static Policy partyPilot() {
        return Policy.builder("party pilot")
                .rule(Rules.admitted())
                .rule(Rules.noPersonalTies())
                .rule(Rules.noVeto())
                .rule(Rules.withinReach(50))
                .rule(Rules.sharedLanguage())
                .rule(Rules.sharedForm())
                .rule(Rules.minimumTime(Duration.ofHours(4)))
                .rule(Rules.sharedMonths(9))
                .planRule(PlanRules.coMenteesApart())
                .planRule(PlanRules.noCrossedReportingLines())
                .criterion(35, proximity(50))
                .criterion(30, regularity(Duration.ofHours(8)))
                .criterion(15, sharedForms())
                .criterion(15, competenceFit())
                .criterion(5, menteeWishes())
                .build();
    }
}
