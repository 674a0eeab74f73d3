package org.tandem.matching.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.matching.io.policy.PolicyChoice;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.text.Wording;

/** What an application writes a coordinator may use as a policy file, and the other way round: both say the same. */
class PolicyAgreementTest {
    @TempDir
    Path folder;

    private Policy fromFile(String text) throws IOException {
        InputFaults faults = new InputFaults(Wording.in(Locale.ENGLISH));
        Path file = Files.writeString(folder.resolve("policy.json"), text);
        Policy policy = PolicyChoice.of(file.toString(), faults).orElseThrow().policy();
        assertThat(faults.count()).isZero();
        return policy;
    }

    @ParameterizedTest
    @MethodSource("org.tandem.matching.io.json.PolicyFormTest#usual")
    void whatIsWrittenIsAPolicyFile(Policy policy) throws IOException {
        assertThat(fromFile(TandemJson.create().write(policy)).fingerprint()).isEqualTo(policy.fingerprint());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"name\": \"a\", \"base\": \"party-pilot\", \"without\": [\"no veto\"], \"rules\": {\"no personal ties\":"
                + " {\"kinds\": [\"relative\", \"LINE MANAGER\"]}, \"minimum time\": {\"hours\": 2.5}}}",
        "{\"name\": \"b\", \"rules\": {\"no business ties\": true, \"no personal ties\": {\"kinds\": []}},"
                + " \"criteria\": {\"same diet\": 3, \"close pace\": 4, \"different pace\": {\"weight\": 0}},"
                + " \"questions\": {\"diet\": \"text\", \"pace\": [\"slow\", \"middling\", \"fast\"]}}",
        "{\"name\": \"c\", \"criteria\": {\"competence fit\": 9}, \"quotas\": {\"mentees' matches per sector\": 3},"
                + " \"plan rules\": {\"co-mentees apart\": 700, \"no crossed reporting lines\": true},"
                + " \"loads\": {\"uneven cost\": 5}, \"objective\": {\"floor\": 10}, \"waiting guarantee\": 2}"})
    void aPolicyFileIsReadByApplicationsAlike(String text) throws IOException {
        assertThat(TandemJson.create().read(text, Policy.class).fingerprint())
                .isEqualTo(fromFile(text).fingerprint());
    }
}
