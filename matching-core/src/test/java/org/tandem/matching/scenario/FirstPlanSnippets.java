package org.tandem.matching.scenario;

// @start region="first-plan"
import java.time.LocalDate;
import org.tandem.matching.Matcher;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

public class FirstPlanSnippets {
    public static void main(String[] args) {
        Programme programme = Programme.builder(LocalDate.of(2026, 9, 1))
                .mentor(Mentor.builder("M-1").offers("finance", 5).build())
                .mentee(Mentee.builder("T-1").mustHave("finance", 3, 5).build())
                .build();
        Policy policy = Policy.builder("first steps")
                .rule(Rules.mustHaves())
                .criterion(1, Criteria.competenceFit())
                .build();
        Plan plan = Matcher.create().match(programme, policy);
        plan.matches().forEach(match -> System.out.println(match.mentee() + " meets " + match.mentor()));
    }
}
// @end
