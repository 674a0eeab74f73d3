package org.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.Tally;
import org.tandem.matching.joint.PairsAndGroups;
import org.tandem.matching.life.EventLog;
import org.tandem.matching.life.PairState;
import org.tandem.matching.life.Phase;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.plan.UnmatchedReason;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.policy.WeightedCriterion;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.run.Progress;
import org.tandem.matching.scenario.FirstPlanSnippets;

/** Runs what the README and the guides show, and checks that they show what runs. */
class ReadmeTest {
    private static final Path SNIPPETS =
            Path.of("matching-core/house/src/test/java/org/tandem/matching/ReadmeSnippets.java");
    private static final Pattern REGION = Pattern.compile("(?ms)^ *// @start region=\"([^\"]+)\"\\n(.*?)^ *// @end$");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]*)(#[^)]*|)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern MARKED_BLOCK =
            Pattern.compile("(?ms)^<!-- region: ([^ ]+) -->\\n```java\\n(.*?)^```$");

    private static final Programme PROGRAMME = Programme.builder(LocalDate.of(2026, 9, 1))
            .mentor(Mentor.builder("M-1").places(1).build())
            .mentor(Mentor.builder("M-2").places(3).build())
            .mentee(Mentee.builder("T-1").build())
            .mentee(Mentee.builder("T-2").build())
            .build();

    @Test
    void everyBlockOfThePagesIsARegionThatRuns() throws IOException {
        Map<String, String> regions = new HashMap<>();
        for (Path snippets : files("Snippets.java")) {
            REGION.matcher(Files.readString(snippets)).results().forEach(found -> assertThat(regions.put(
                    found.group(1), found.group(2).stripTrailing().stripIndent() + "\n"))
                    .as(found.group(1))
                    .isNull());
        }

        Set<String> shown = new HashSet<>();
        for (Path page : files(".md")) {
            if (page.startsWith(top().resolve("matching-core/io"))) {
                // That module's tests compare its own guides.
                continue;
            }
            String text = Files.readString(page);
            List<MatchResult> blocks = MARKED_BLOCK.matcher(text).results().toList();
            assertThat(blocks).as(page.toString()).hasSameSizeAs(BLOCK.matcher(text).results().toList());
            for (MatchResult block : blocks) {
                assertThat(block.group(2)).as(block.group(1)).isEqualTo(regions.get(block.group(1)));
                shown.add(block.group(1));
            }
        }
        assertThat(shown).contains("first-plan");
    }

    @Test
    void everyLinkOfThePagesLeadsSomewhere() throws IOException {
        for (Path page : files(".md")) {
            String text = Files.readString(page);
            for (MatchResult link : LINK.matcher(text).results().toList()) {
                Path target = page.resolveSibling(link.group(1));
                assertThat(link.group(1).isEmpty() || Files.exists(target)).as(page + ": " + link.group()).isTrue();
                if (!link.group(2).isEmpty() && (link.group(1).isEmpty() || link.group(1).endsWith(".md"))) {
                    assertThat(anchors(Files.readString(link.group(1).isEmpty() ? page : target)))
                            .as(page.toString())
                            .contains(link.group(2));
                }
            }
        }
    }

    private static List<String> anchors(String page) {
        return HEADING.matcher(page)
                .results()
                .map(heading -> "#"
                        + heading.group(1)
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z0-9 -]", "")
                                .replace(' ', '-'))
                .toList();
    }

    private static List<Path> files(String end) throws IOException {
        Path top = top();
        try (Stream<Path> all = Files.walk(top)) {
            return all.filter(file -> file.toString().endsWith(end))
                    .filter(file -> StreamSupport.stream(top.relativize(file).spliterator(), false)
                            .noneMatch(part -> part.toString().startsWith(".") || part.endsWith("target")))
                    .sorted()
                    .toList();
        }
    }

    /** Maven runs tests in the module, some tools in the top directory. */
    private static Path top() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve(SNIPPETS))) {
            here = here.getParent();
        }
        return here;
    }

    /** The README's matchers keep the default limit; what a first match takes to load must not count against it. */
    @BeforeAll
    static void warmUp() {
        Unhurried.matcher().match(PROGRAMME, Policy.builder("any").build());
        Unhurried.matcher().match(PROGRAMME, ReadmeSnippets.planRules());
    }

    @Test
    void aRoundIsReviewedMatchedAndPublished() {
        LocalDate today = LocalDate.of(2026, 8, 1);
        EventLog log = ReadmeSnippets.round(
                Policy.builder("any").build(), PROGRAMME, List.of(), today, LocalDate.of(2026, 9, 1));

        assertThat(log.at(today).occupying())
                .extracting(PairState::mentor, PairState::mentee, PairState::phase)
                .hasSize(2)
                .contains(tuple("M-2", "T-1", Phase.PROPOSED));
    }

    @Test
    void theFirstProgramRuns() {
        PrintStream console = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            FirstPlanSnippets.main(new String[0]);
        } finally {
            System.setOut(console);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("T-1 meets M-1");
    }

    @Test
    void theFirstPlanIsOptimal() {
        Plan plan = ReadmeSnippets.firstPlan();

        assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
        assertThat(ReadmeSnippets.read(plan)).containsExactly("T-1 meets M-1, fit 100 %");
    }

    @Test
    void everyReasonCanBeSaid() {
        Tally tally = new Tally("T-1", 1, 0, 0, Map.of("within reach", 1));

        assertThat(ReadmeSnippets.why(new UnmatchedReason.NobodyEligible(tally)))
                .isEqualTo("nobody is eligible {within reach=1}");
        assertThat(ReadmeSnippets.why(new UnmatchedReason.NobodyElseEligible(tally)))
                .startsWith("nobody else");
        assertThat(ReadmeSnippets.why(new UnmatchedReason.HeldForReview(List.of(), tally)))
                .startsWith("0 pairs");
        assertThat(ReadmeSnippets.why(new UnmatchedReason.EveryoneEligibleIsFull(List.of("M-1"))))
                .startsWith("[M-1]");
        assertThat(ReadmeSnippets.why(new UnmatchedReason.QuotasUsedUp(List.of(), List.of("M-1"))))
                .endsWith("used up");
        assertThat(ReadmeSnippets.why(new UnmatchedReason.PlacesLeft(List.of("M-1"))))
                .endsWith("[M-1]");
    }

    @Test
    void aPolicyCanBeReopenedAndExtended() {
        Policy policy = ReadmeSnippets.ownPolicy();

        assertThat(policy.name()).isEqualTo("our city");
        assertThat(policy.rules())
                .extracting(Rule::name)
                .contains("within reach", "mentor drives")
                .doesNotContain("shared form");
        assertThat(policy.criteria())
                .extracting(WeightedCriterion::weight)
                .hasSize(10)
                .endsWith(5, 5);
        assertThat(Unhurried.matcher().match(PROGRAMME, policy).matches()).isEmpty();
    }

    @Test
    void anOwnRuleCanHoldAPairForReview() {
        Outcome outcome = ReadmeSnippets.judgingRule().prepare(PROGRAMME).outcome(0, 0);

        assertThat(outcome).isEqualTo(Outcome.HELD_FOR_REVIEW);
    }

    @Test
    void quotasAndLoadsSpreadMentees() {
        Programme twoOfOneOrganisation = Programme.builder(PROGRAMME.start())
                .organisation(Organisation.of("ORG-1"))
                .mentor(Mentor.builder("M-1").build())
                .mentor(Mentor.builder("M-2").build())
                .mentee(Mentee.builder("T-1").organisation("ORG-1").build())
                .mentee(Mentee.builder("T-2").build())
                .build();
        Plan plan = Unhurried.matcher().match(twoOfOneOrganisation, ReadmeSnippets.quotasAndLoads());

        assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
        assertThat(plan.matches()).extracting(Match::mentor).containsExactlyInAnyOrder("M-1", "M-2");
    }

    @Test
    void rulesAboutTwoMatchesHoldOrCost() {
        Plan plan = Unhurried.matcher().match(PROGRAMME, ReadmeSnippets.planRules());
        Programme oneMentor = Programme.builder(PROGRAMME.start())
                .mentor(PROGRAMME.mentors().getLast())
                .mentees(PROGRAMME.mentees())
                .build();
        Plan together = Unhurried.matcher().match(oneMentor, ReadmeSnippets.planRules());

        assertThat(plan.matches()).extracting(Match::mentor).containsExactlyInAnyOrder("M-1", "M-2");
        assertThat(plan.charges()).isZero();
        assertThat(together.matched()).isEqualTo(2);
        assertThat(together.charges()).isEqualTo(5_000);
    }

    @Test
    void ownScoresNeedNoProgramme() {
        Plan plan = ReadmeSnippets.ownScores();

        assertThat(plan.matches())
                .extracting(Match::mentee, Match::mentor)
                .containsExactly(tuple("T-1", "M-2"), tuple("T-2", "M-1"));
        assertThat(plan.points()).isEqualTo(150);
    }

    @Test
    void ownScoresOfAProgrammeKeepItsPlaces() {
        Plan plan = ReadmeSnippets.scoreFunction(PROGRAMME);

        assertThat(plan.matches()).extracting(Match::mentor).containsExactly("M-2", "M-2");
    }

    @Test
    void aSearchCanBeLimitedAndWatched() {
        List<Progress> seen = new ArrayList<>();

        Plan plan = ReadmeSnippets.limits(Policy.builder("anybody").build(), PROGRAMME, seen::add);

        assertThat(plan.matched()).isEqualTo(2);
        assertThat(seen).isNotEmpty().last().extracting(Progress::matched).isEqualTo(2L);
    }

    @Test
    void placesAreTakenOnceAndWeightsStayWithoutRatings() {
        Policy near = Policy.builder("near").criterion(1, Criteria.proximity(50)).build();

        List<String> said = ReadmeSnippets.accept(near, PROGRAMME);
        assertThat(said.get(0)).isEqualTo("Request R-1 is granted as version 1.");
        assertThat(said.get(1))
                .startsWith("Request R-2 is refused. M-1 has no place left for T-2.")
                .contains("M-2 with T-2");
        assertThat(said.get(2)).isEqualTo(said.get(0));
        assertThat(ReadmeSnippets.feedback(near, List.of())).isEqualTo("at least 30 pairs");
    }

    @Test
    void answersRecordsAndWhatIf() {
        Policy policy = Policy.builder("same points")
                .criterion(1, Criterion.of("any", (mentor, mentee) -> mentor.id().equals("M-1") ? 1 : 0.5))
                .build();

        assertThat(ReadmeSnippets.ask(policy, PROGRAMME))
                .singleElement()
                .asString()
                .contains("M-2", "T-1");
        assertThat(ReadmeSnippets.sensitivity(policy, PROGRAMME))
                .hasSize(4)
                .first()
                .asString()
                .contains("of 2 pairs are in every best plan");
        assertThat(ReadmeSnippets.record(policy, PROGRAMME)).isTrue();
        assertThat(ReadmeSnippets.whatIf(policy, PROGRAMME)).isEqualTo("The two plans are the same.");
    }

    @Test
    void aRoundIsMatchedWhenItIsDueAndRoundsAreCounted() {
        Policy policy = Policy.builder("any").build();
        LocalDate start = PROGRAMME.start();
        List<String> lines = new ArrayList<>();
        Programme next = ReadmeSnippets.rollingIntake(policy, PROGRAMME, start, Optional.empty(), lines);
        assertThat(next).isSameAs(PROGRAMME);
        assertThat(lines).singleElement().asString().startsWith("Do not match yet: ");

        lines.clear();
        Programme later = Programme.builder(start.plusWeeks(6))
                .mentors(PROGRAMME.mentors())
                .mentee(Mentee.builder("T-1").applied(start).roundsWaited(1).build())
                .build();
        Programme after = ReadmeSnippets.rollingIntake(policy, later, later.start(), Optional.empty(), lines);
        assertThat(after.mentee("T-1").orElseThrow().roundsWaited()).isZero();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).startsWith("Match now: one applicant waits, and T-1 has waited since ");
        assertThat(lines.getLast()).isEqualTo("Nobody should wait longer than 2 rounds: nobody is overdue.");
    }

    @Test
    void publishedPlansAreChangedLittle() {
        Policy policy = Policy.builder("any").build();
        LocalDate start = LocalDate.of(2026, 9, 1);
        Mentor mentor = Mentor.builder("M-1").build();
        Mentee mentee = Mentee.builder("T-1").build();
        Programme before =
                Programme.builder(start).mentor(Mentor.builder("M-2").build()).mentee(mentee).build();
        Programme now = Programme.builder(start).mentor(mentor).mentee(mentee).build();

        assertThat(ReadmeSnippets.rematch(policy, before, now)).containsExactly(6, 1, 1, 1);
        assertThat(ReadmeSnippets.live(Compatibility.of(before, policy)).removed()).hasSize(1);
    }

    @Test
    void aNeedIsMetInPartAndSaysWhy() {
        List<String> lines = new ArrayList<>();
        assertThat(ReadmeSnippets.needs(Policy.builder("any").build(), lines).given()).isEqualTo(3);
        assertThat(lines).singleElement().asString().startsWith("N-1 gets 3 of 5, 60 %.");
    }

    @Test
    void pairsAndGroupsAreFoundTogether() {
        PairsAndGroups found = ReadmeSnippets.pairsWithGroups(
                PROGRAMME, Policy.builder("any").build());

        assertThat(found.status()).isEqualTo(Status.PROVEN_OPTIMAL);
        assertThat(found.pairs().matched()).isEqualTo(2);
    }

    @Test
    void groupsAreComposedAndExplained() {
        assertThat(ReadmeSnippets.groups(PROGRAMME))
                .satisfiesExactly(
                        guide -> assertThat(guide).startsWith("workshop 1: 2 groups, 4 participants"),
                        whyNot -> assertThat(whyNot).contains("M-2"));
    }
}
