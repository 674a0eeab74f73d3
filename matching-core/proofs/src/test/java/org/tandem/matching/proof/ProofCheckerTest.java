package org.tandem.matching.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.matching.text.Wording;

class ProofCheckerTest {
    private static final String PROBLEM =
            """
                    {"format":"tandem proof 1","problem":{"objective":"largest sum",\
                    "mentees":[{"id":"T-1","wants":1,"alone":1,"overdue":0,"urgency":2},{"id":"T-2","wants":1,"alone":1,"overdue":0,"urgency":0}],\
                    "mentors":[{"id":"M-1","places":1,"running":0}],"pairs":[[0,1]],"points":[5,7],"fixed":[],"published":[],\
                    "first places":0,"uneven cost":0,"limits":[],"conflicts":[],"charges":[],"orders":[]},"plan":[["T-1","M-1"]],"levels":[""";
    private static final String BEFORE = """
            {"level":"guarantee","value":0,"scale":1,"nodes":[{}]},\
            {"level":"matches","value":1,"scale":1,"nodes":[{"groups":[2],"prices":[1]}]},\
            {"level":"served","value":1,"scale":1,"nodes":[{"groups":[0,1,1],"prices":[-1,-1,1]}]},\
            {"level":"urgency","value":2,"scale":1,"nodes":[{"groups":[0,1,1],"prices":[-2,0,2]}]},\
            {"level":"first places","value":0,"scale":1,"nodes":[{}]},""";
    /** A step of urgency weighs as much as a point: what the second mentee has more than the first is not worth it. */
    private static final String POINTS = """
            {"level":"points","value":5,"scale":1,"nodes":[{"weights":[0,0,0,1,0],"groups":[0,2],"prices":[-2,7]}]}""";
    private static final String END = "]}\n";

    private static ProofFinding check(String json) {
        return ProofChecker.check(Certificate.read(json));
    }

    @Test
    void aProofThatWasWrittenByHandIsOne() {
        assertThat(check(PROBLEM + BEFORE + POINTS + END)).isEqualTo(new ProofFinding.Proven(1, 6));
    }

    @Test
    void branchesAreAboutPairsOrGroups() {
        String byPair = """
                {"level":"points","value":5,"scale":1,"nodes":[{"pair":1},{},\
                {"weights":[0,0,0,9,0],"groups":[0,2],"prices":[-18,25]}]}""";
        String byGroup = """
                {"level":"points","value":5,"scale":1,"nodes":[{"group":1,"most":0},{"groups":[1],"prices":[9]},\
                {"weights":[0,0,0,9,0],"groups":[0,1,1],"prices":[-18,-18,25]}]}""";

        assertThat(check(PROBLEM + BEFORE + byPair + END).isProven()).isTrue();
        assertThat(check(PROBLEM + BEFORE + byGroup + END).isProven()).isTrue();
        assertThat(check(PROBLEM + BEFORE + byPair.replace("\"pair\":1", "\"pair\":0") + END).isProven()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "value":2,              | "value":3,               | value     | urgency
            [-2,7]                  | [-2,6]                   | bound     | points
            [0,0,0,1,0]             | [0,0,1,0]                | weights   | points
            [0,0,0,1,0]             | [0,0,0,-1,0]             | weights   | points
            "nodes":[{}]            | "nodes":[]               | missing   | guarantee
            "nodes":[{}]            | "nodes":[{},{}]          | more      | guarantee
            "nodes":[{}]            | "nodes":[{"pair":2}]     | divides   | guarantee
            "nodes":[{}]            | "nodes":[{"prices":[1]}] | member    | guarantee
            "groups":[2],           | "groups":[1,1],          | prices    | matches
            "groups":[2],           | "groups":[5],            | ascending | matches
            [["T-1","M-1"]]         | [["T-2","M-1"]]          | value     | urgency
            [["T-1","M-1"]]         | [["M-1","T-1"]]          | pair      |
            [["T-1","M-1"]]         | [["T-1","M-1"],["T-1","M-1"]] | again |
            [["T-1","M-1"]]         | [["T-1","M-1"],["T-2","M-1"]] | group |
            "fixed":[]              | "fixed":[1]              | fixed     |
            "limits":[]             | "limits":[{"least":2,"most":2,"pairs":[0,1]}] | group |
            "points":[5,7]          | "points":[5]             | sizes     |
            "pairs":[[0,1]]         | "pairs":[[0,1],[]]       | sizes     |
            "pairs":[[0,1]]         | "pairs":[["a"]]          | form      |
            "conflicts":[]          | "conflicts":[{}]         | form      |
            "id":"T-2"              | "id":"T-1"               | twice     |
            "largest sum"           | "any"                    | objective |
            "largest sum"           | "stable"                 | stable    |
            "level":"served"        | "level":"evenness"       | levels    |
            "places":1              | "places":"1"             | member    |
            "points":[5,7]          | "points":[5,9223372036854775807] | large | points
            """)
    void whatIsWrongIsSaid(String right, String wrong, String reason, String level) {
        String json = PROBLEM + BEFORE + POINTS + END;
        assertThat(json).contains(right.strip());

        ProofFinding finding = check(json.replace(right.strip(), wrong.strip()));

        assertThat(finding).isInstanceOfSatisfying(ProofFinding.Broken.class, broken -> {
            assertThat(broken.reason()).isEqualTo(reason.strip());
            assertThat(broken.level()).isEqualTo(level == null ? "" : level);
        });
        assertThat(finding.say(Wording.in(Locale.ENGLISH))).startsWith("The certificate proves nothing");
        assertThat(finding.say(Wording.in(Locale.GERMAN))).startsWith("Der Nachweis beweist nichts");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {}                                    | must be of the format
            {"format":"tandem proof 2"}           | must be of the format
            {"format":"tandem proof 1"            | at character
            {"format":"tandem proof 1"} x         | at character
            {"format":"a","format":"b"}           | must have (each member once) at character 14
            [1.5]                                 | at character
            [01]                                  | at character
            ["\\x"]                               | at character
            """)
    void whatCannotBeReadIsAnError(String json, String message) {
        assertThatThrownBy(() -> Certificate.read(json.strip()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message.strip());
    }
}
