package org.tandem.matching.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** Runs what the guide shows, and checks that it shows what runs. */
class JsonGuideTest {
    private static final Pattern REGION = Pattern.compile("(?ms)^ *// @start region=\"([^\"]+)\"\\n(.*?)^ *// @end$");
    private static final Pattern MARKED_BLOCK =
            Pattern.compile("(?ms)^<!-- json region: ([^ ]+) -->\\n```java\\n(.*?)^```$");

    private static final Policy POLICY =
            Policy.builder("fit").criterion(1, Criteria.competenceFit()).build();
    private static final Programme PROGRAMME = Programme.builder(LocalDate.of(2026, 9, 1))
            .mentor(Mentor.builder("M-1").places(1).offers("law", 3).build())
            .mentor(Mentor.builder("M-2").places(1).build())
            .mentee(Mentee.builder("T-1").seeks("law", 3, 1).build())
            .mentee(Mentee.builder("T-2").build())
            .build();

    /** The guide's matchers keep the default limit; what a first match takes to load must not count against it. */
    @BeforeAll
    static void warmUp() {
        Unhurried.matcher().match(PROGRAMME, POLICY);
    }

    @Test
    void everyBlockOfTheGuideIsARegionThatRuns() throws IOException {
        String guide = Files.readString(file("README.md"));
        Map<String, String> regions = REGION
                .matcher(Files.readString(file("src/test/java/org/tandem/matching/io/json/JsonSnippets.java")))
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1),
                        found -> found.group(2).stripTrailing().stripIndent() + "\n"));
        List<MatchResult> blocks = MARKED_BLOCK.matcher(guide).results().toList();

        assertThat(blocks).extracting(block -> block.group(1)).containsExactlyInAnyOrderElementsOf(regions.keySet());
        for (MatchResult block : blocks) {
            assertThat(block.group(2)).as(block.group(1)).isEqualTo(regions.get(block.group(1)));
        }
    }

    private static Path file(String name) {
        Path module = Path.of("matching-core", "io");
        return Files.isDirectory(module) ? module.resolve(name) : Path.of(name);
    }

    @Test
    void whatIsKeptIsReadBack() {
        Plan plan = Unhurried.matcher().match(PROGRAMME, POLICY);

        List<Object> same = JsonSnippets.keep(PROGRAMME, POLICY, plan, LocalDate.of(2026, 8, 1));

        assertThat(same.get(0)).usingRecursiveComparison().isEqualTo(PROGRAMME);
        assertThat(((Policy) same.get(1)).fingerprint()).isEqualTo(POLICY.fingerprint());
        assertThat(same.get(2)).isEqualTo(plan);
        assertThat((List<?>) same.get(3)).hasSize(2);
        assertThat(JsonSnippets.module(PROGRAMME)).isEqualTo(TandemJson.create().write(PROGRAMME));
        assertThat(JsonSnippets.pieces().rules()).hasToString("[admitted, different organisations, no business ties"
                + " {scope=GROUP, before=P12M, after=P0D, kinds=OWNER, SUPPLIER, CUSTOMER, COMPETITOR, ADVISER,"
                + " UNDISCLOSED}, no personal ties {kinds=LINE_MANAGER, RELATIVE, FORMER_MENTOR}, no veto, within reach"
                + " {kilometres=60.0}, shared language, shared form, minimum time {per month=PT2H}, shared months"
                + " {months=6}, must-have competences, mentor drives]");
    }

    @Test
    void aRestartChangesNothing() {
        Programme later = Programme.builder(PROGRAMME).mentee(Mentee.builder("T-3").build()).build();

        List<Object> found = JsonSnippets.restart(PROGRAMME, POLICY, later);

        assertThat(found.get(1)).isEqualTo(found.get(0));
        assertThat(((Plan) found.get(2)).matches()).isEqualTo(((Plan) found.get(0)).matches());
        assertThat(((Plan) found.get(2)).quality().status()).isEqualTo(Status.FEASIBLE);
    }
}
