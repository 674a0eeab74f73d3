package org.tandem.matching.io.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.matching.io.table.BadInputException;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.text.Wording;

class PolicyFileTest {
    @TempDir
    Path folder;

    private final InputFaults faults = new InputFaults(Wording.in(Locale.ENGLISH));

    @Test
    void aPolicyThatAsksForNothingSaysWhatItMeans() {
        read("{}");

        assertThat(faults.notes()).hasSize(2);
        assertThat(faults.notes().getFirst()).contains("has no rules: everybody is eligible");
        assertThat(faults.notes().getLast()).contains("has no criteria: every pair is worth 0 points");
    }

    @Test
    void aReadyPolicyIsTheBaseOfAnother() {
        Policy policy = read("""
                {
                  // from here on everything is as in the city
                  "base": "city-cross-mentoring",
                  "name": "our city",
                  "without": ["shared form", "shared form", "mentor's wishes", "co-mentees apart"],
                  "rules": {"within reach": {"kilometres": 40}, "no personal ties": {"kinds": ["relative"]}},
                  "criteria": {"complementarity": 7, "regularity": {"weight": 2, "ideal hours": 4}}, # more
                  "plan rules": {"no crossed reporting lines": {"costing": 5000}},
                  "quotas": {"mentees' matches per organisation": 5},
                  "loads": {"minimum": 1},
                  "objective": {"floor": 30},
                }
                """);

        assertThat(policy.name()).isEqualTo("our city");
        assertThat(policy.toString())
                .contains("within reach {kilometres=40.0}", "no personal ties {kinds=RELATIVE}")
                .contains("complementarity", "regularity {ideal time per month=PT4H}")
                .contains("no crossed reporting lines costing 5000", "mentees' matches per organisation at most 5")
                .contains("minimum=1", "floor=30.0")
                .doesNotContain("shared form", "mentor's wishes", "co-mentees apart");
    }

    @Test
    void everyReadyPolicyHasItsName() {
        assertThat(List.of("City Cross-Mentoring", "association", "party-pilot"))
                .allSatisfy(name -> assertThat(PolicyChoice.of(name, faults)).isPresent());
        assertThat(faults.count()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"rules": {"within reech": true}}                           | line 1, column 12: the name "within reech" is not known | "within reach" was meant
            {"criteria": {"competence fitt": 3}}                        | the name "competence fitt" is not known     | "competence fit" was meant
            {"criteria": {"proximity": {"wieght": 3, "zero at kilometres": 9}}} | the name "wieght" is not known      | "weight" was meant
            {"criteria": {"proximity": 20}}                             | "zero at kilometres" is missing             | suits every programme
            {"criteria": {"competence fit": {}}}                        | "weight" is missing                         | suits
            {"criteria": {"competence fit": -1}}                        | must be a whole number from 0 to 1000000    | fraction
            {"criteria": {"competence fit": 0.5}}                       | must be a whole number from 0 to 1000000    | fraction
            {"criteria": {"competence fit": "much"}}                    | "competence fit" must be a number           | without
            {"rules": {"admitted": false}}                              | "admitted" must be true                     | without
            {"rules": {"admitted": {"by": "board"}}}                    | the setting "by" is not known               | leave it out
            {"rules": {"within reach": {"kilometres": "40"}}}           | must be a number from 0 to 20100            | quotation
            {"rules": ["admitted"]}                                     | "rules" must be a group in braces           | names
            {"base": "asociation"}                                      | the name "asociation" is not known          | "association" was meant
            {"base": "association", "without": ["no vetos"]}            | the name "no vetos" is not known            | "no veto" was meant
            {"quota": {}}                                               | the name "quota" is not known               | "quotas" was meant
            {"plan rules": {"co-mentees apart": {"costing": 0}}}        | must be a whole number from 1               | fraction
            {"objective": {"aim": "fairest"}}                           | must be one of: largest-sum, worst-off-first, stable | misspelt
            {"base": "association", "objective": {"aim": "stable"}}     | cannot be kept beside plan rules            | floor
            {"name": "x"                                                | this is not JSON                            | example
            {"name": "x", "name": "y"}                                  | a name is given twice                       | example
            []                                                          | must hold one group                         | start with
            """)
    void whatIsWrongIsSaidWithTheNearestRightName(String text, String problem, String advice) {
        assertThat(PolicyChoice.of(file(text), faults)).isEmpty();

        assertThat(listed().faults()).anySatisfy(fault -> {
            assertThat(fault.problem()).contains("policy.json").contains(problem);
            assertThat(fault.advice()).contains(advice);
        });
    }

    @Test
    void everyFaultIsListed() {
        PolicyChoice.of(file("{\"rules\": {\"a\": true, \"minimum time\": {}},\n \"x\": 1}"), faults);

        assertThat(listed().faults()).hasSize(3).last().satisfies(
                last -> assertThat(last.id()).endsWith("policy.json, line 2, column 2"));
    }

    private BadInputException listed() {
        try {
            faults.throwIfAny();
            throw new AssertionError("no faults");
        } catch (BadInputException bad) {
            return bad;
        }
    }

    private Policy read(String text) {
        Policy policy = PolicyChoice.of(file(text), faults).map(ChosenPolicy::policy).orElse(null);
        faults.throwIfAny();
        return policy;
    }

    private String file(String text) {
        try {
            return Files.writeString(folder.resolve("policy.json"), text).toString();
        } catch (IOException unwritten) {
            throw new IllegalStateException(unwritten);
        }
    }
}
