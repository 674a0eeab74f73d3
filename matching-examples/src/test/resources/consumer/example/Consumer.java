package example;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tandem.matching.Matcher;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.io.facts.ScoreFiles;
import org.tandem.matching.io.policy.PolicyChoice;
import org.tandem.matching.io.table.BadInputException;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.rule.PlanRules;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

class Consumer {
    public static void main(String[] args) {
        Programme programme = Programme.builder(LocalDate.of(2026, 9, 1))
                .mentor(Mentor.builder("mentor-1").languages("de").build())
                .mentee(Mentee.builder("mentee-1").languages("de").build())
                .build();
        Policy policy = Policy.builder("consumer")
                .rule(Rules.sharedLanguage())
                .criterion(1, Criteria.competenceFit())
                .planRule(PlanRules.coMenteesApart())
                .build();
        Plan plan = Matcher.create().withTimeLimit(Duration.ofDays(1)).match(programme, policy);
        System.out.println(plan.matches());
        System.out.println(faults());
    }

    /** Phrases lie in packages of another module. */
    private static List<Fault> faults() {
        InputFaults faults = new InputFaults(Wording.in(Locale.GERMAN));
        PolicyChoice.of("nobody's policy", faults);
        try {
            new ScoreFiles(Path.of("nowhere.csv"), Optional.empty(), Optional.empty()).read(faults);
        } catch (BadInputException bad) {
            return bad.faults();
        }
        return List.of();
    }
}
