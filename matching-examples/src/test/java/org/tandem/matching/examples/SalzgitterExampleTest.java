package org.tandem.matching.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.tandem.matching.Matcher;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.plan.Unmatched;
import org.tandem.matching.plan.UnmatchedReason;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Programme;

class SalzgitterExampleTest {
    private static final Programme PROGRAMME = SalzgitterExample.programme();
    private static Plan plan;

    @BeforeAll
    static void match() {
        plan = Matcher.create().withTimeLimit(Salzgitter.LONGEST).match(PROGRAMME, ReadyPolicies.cityCrossMentoring());
    }

    @Test
    void theProgrammeIsAsLargeAsACityCohort() {
        assertThat(PROGRAMME.mentors()).hasSizeGreaterThanOrEqualTo(28);
        assertThat(PROGRAMME.mentees()).hasSizeGreaterThanOrEqualTo(45);
        assertThat(PROGRAMME.organisations()).hasSizeGreaterThanOrEqualTo(16);
        assertThat(PROGRAMME.runningMentorships()).isNotEmpty();
        assertThat(decided(Decision.Kind.FIX)).hasSize(2);
        assertThat(decided(Decision.Kind.BAR)).hasSize(2);
    }

    @Test
    void thePlanIsProvenOptimal() {
        assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
        assertThat(plan.quality().ended()).isEqualTo(Ended.PROOF);
        assertThat(plan.gap()).isEmpty();
        assertThat(plan.matched()).isGreaterThan(30);
    }

    @Test
    void thePlanHasMenteesWithoutMentorForEveryReason() {
        assertThat(plan.unmatched())
                .extracting(Unmatched::reason)
                .hasAtLeastOneElementOfType(UnmatchedReason.EveryoneEligibleIsFull.class)
                .hasAtLeastOneElementOfType(UnmatchedReason.NobodyEligible.class)
                .hasAtLeastOneElementOfType(UnmatchedReason.HeldForReview.class);
    }

    @Test
    void decisionsHold() {
        assertThat(plan.matches())
                .filteredOn(Match::fixed)
                .extracting(match -> Decision.fix(match.mentor(), match.mentee()))
                .containsExactlyInAnyOrderElementsOf(decided(Decision.Kind.FIX));
        assertThat(plan.matches())
                .extracting(match -> Decision.bar(match.mentor(), match.mentee()))
                .doesNotContainAnyElementsOf(decided(Decision.Kind.BAR));
    }

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void theExamplePrintsTheWholePlan() {
        String text = printed();
        List<String> lines = text.lines().toList();

        assertThat(lines.get(1))
                .startsWith(plan.matched() + " of " + plan.wanted() + " wanted mentors given, ")
                .contains("proven optimal");
        assertThat(lines)
                .anyMatch(line -> line.contains("Anneke Rust (T-33)")
                        && line.contains("meets Christiane Ahlborn (M-17)")
                        && line.endsWith("fixed"))
                .anyMatch(line -> line.contains("Marek Sobotta (T-31)")
                        && line.contains("meets Thorsten Wiegmann (M-02)")
                        && line.endsWith("fixed"))
                .noneMatch(line -> line.contains("(T-24)") && line.contains("meets Ingrid Stövesand"))
                .noneMatch(line -> line.contains("(T-44)") && line.contains("meets Ruth Kellinghusen"));
        plan.matches().forEach(match -> assertThat(lines)
                .anyMatch(line -> line.contains("(" + match.mentee() + ")")
                        && line.contains("(" + match.mentor() + ")")));
        plan.loads().forEach(load -> assertThat(text.substring(text.indexOf("Loads of the mentors")))
                .contains("(" + load.mentor() + ")"));
        assertThat(text)
                .contains("others have all places of ")
                .contains("nobody is eligible\n")
                .contains("wait for review")
                .contains("find out whether Resterz Kreislauftechnik UG (ORG-18)");
    }

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void theReadmeShowsPartsOfThisOutput() throws IOException {
        String readme = Files.readString(top().resolve("README.md"));
        String sample = readme.substring(readme.indexOf("```text\n") + 8);
        List<String> shown = sample.substring(0, sample.indexOf("```"))
                .lines()
                .filter(line -> !line.isBlank() && !line.strip().equals("…"))
                .map(SalzgitterExampleTest::withoutTime)
                .toList();

        assertThat(shown).hasSizeGreaterThan(5);
        assertThat(printed().lines().map(SalzgitterExampleTest::withoutTime)).containsSubsequence(shown);
    }

    private static String withoutTime(String line) {
        return line.replaceAll("[0-9…]+ ms$", "ms");
    }

    /** Maven runs tests in the module, some tools in the top directory. */
    private static Path top() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("CHANGELOG.md"))) {
            here = here.getParent();
        }
        return here;
    }

    private static String printed() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.US_ASCII));
        try {
            SalzgitterExample.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<Decision> decided(Decision.Kind kind) {
        return PROGRAMME.decisions().stream()
                .filter(decision -> decision.kind() == kind)
                .toList();
    }
}
