package org.tandem.matching.benchmarks.compare.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.matching.benchmarks.compare.cohort.CohortKind.Own;
import org.tandem.matching.benchmarks.compare.cohort.CohortKind.Queue;
import org.tandem.matching.benchmarks.compare.cohort.CohortKind.Rules;
import org.tandem.matching.benchmarks.compare.cohort.CohortKind.Strictness;
import org.tandem.matching.benchmarks.compare.cohort.CohortKind.Supply;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.programme.CompetenceNeed;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** Every knob does what it says; cohorts come from the seed alone. */
class CohortTest {
    private static final int MENTEES = 200;
    private static final int MENTORS = 100;

    private static Cohort draw(CohortKind kind) {
        return Cohort.of(kind, MENTEES, MENTORS, 7);
    }

    private static CohortKind kind(String text) {
        return CohortKinds.of(text, 7);
    }

    private static Programme programme(String text) {
        return draw(kind(text)).programme();
    }

    private static long count(Programme programme, Function<Mentee, Boolean> what) {
        return programme.mentees().stream().filter(what::apply).count();
    }

    static List<CohortKind> named() {
        return CohortKinds.named();
    }

    @ParameterizedTest
    @MethodSource("named")
    void everyKindHasPairsAndComesFromTheSeedAlone(CohortKind kind) {
        Cohort first = Cohort.of(kind, 24, 14, 3);
        Cohort second = Cohort.of(CohortKinds.of(kind.name(), 3), 24, 14, 3);
        Cohort other = Cohort.of(kind, 24, 14, 4);

        assertThat(edges(first)).isNotEmpty().isEqualTo(edges(second)).isNotEqualTo(edges(other));
        assertThat(first.programme().mentees()).isEqualTo(second.programme().mentees());
        assertThat(first.programme().mentors()).isEqualTo(second.programme().mentors());
        assertThat(first.programme().decisions()).isEqualTo(second.programme().decisions());
        assertThat(first).hasToString(kind.name() + " 24x14 seed 3");
    }

    private static List<String> edges(Cohort cohort) {
        CompatibilityGraph graph = cohort.judge().graph();
        return IntStream.range(0, graph.pairCount())
                .mapToObj(pair -> graph.mentee(pair) + " " + graph.mentor(pair) + " " + graph.points(pair))
                .toList();
    }

    @Test
    void namesAreUnique() {
        assertThat(CohortKinds.named()).extracting(CohortKind::name).doesNotHaveDuplicates();
    }

    @Test
    void anyKindIsDrawnFromTheSeed() {
        assertThat(CohortKinds.of("any", 5)).isEqualTo(CohortKinds.of("any", 5));
        assertThat(CohortKinds.of("any", 5)).isNotEqualTo(CohortKinds.of("any", 6));
    }

    @Test
    void unknownNamesAreRefused() {
        assertThatThrownBy(() -> kind("village"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(village)")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> kind("city:seats=3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(seats)");
    }

    @Test
    void fewCompaniesSendMostPeople() {
        assertThat(largestCompany("city:companies=0", Programme::mentees)).isLessThan(15);
        assertThat(largestCompany("city:companies=1", Programme::mentees)).isBetween(20, 70);
        assertThat(largestCompany("city:companies=2", Programme::mentees)).isGreaterThan(80);
        assertThat(largestCompany("city:companies=2", Programme::mentors)).isGreaterThan(40);
    }

    private static int largestCompany(
            String kind, Function<Programme, List<? extends org.tandem.matching.programme.Person>> people) {
        return people.apply(programme(kind)).stream()
                .flatMap(person -> person.profile().organisation().stream())
                .collect(Collectors.groupingBy(id -> id, Collectors.summingInt(id -> 1)))
                .values()
                .stream()
                .max(Integer::compare)
                .orElse(0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 1.6})
    void placesAreAsShortAsAsked(double places) {
        Programme programme = programme("wanted:places=" + places);

        int wanted = programme.mentees().stream().mapToInt(Mentee::mentorsWanted).sum();
        int given = programme.mentors().stream().mapToInt(Mentor::places).sum();

        assertThat(given).isEqualTo((int) Math.round(places * wanted));
        assertThat(programme.mentees()).extracting(Mentee::mentorsWanted).containsOnly(1, 2, 3);
    }

    @Test
    void mentorsHaveOneToFivePlaces() {
        assertThat(draw(kind("city-ample:stars=0").with(new Supply(1.4, 5, 1))).programme().mentors())
                .extracting(Mentor::places)
                .contains(1, 5)
                .allSatisfy(places -> assertThat(places).isBetween(1, 5));
    }

    @Test
    void mustHavesAreAsRareAsAsked() {
        Function<Mentee, Boolean> must =
                mentee -> mentee.profile().seeks().stream().anyMatch(CompetenceNeed::mustHave);

        assertThat(count(programme("city:must-haves=0"), must)).isZero();
        assertThat(count(programme("city:must-haves=0.05"), must)).isBetween(3L, 20L);
        assertThat(count(programme("city:must-haves=0.3"), must)).isBetween(45L, 75L);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8, 20})
    void menteesHaveAsManyPartnersAsAsked(int partners) {
        for (String base : List.of("city", "association", "party")) {
            CompatibilityGraph graph = draw(kind(base + ":partners=" + partners)).judge().graph();

            assertThat((double) graph.pairCount() / MENTEES).as(base).isBetween(0.7 * partners, 1.3 * partners);
        }
    }

    @Test
    void starsAreWishedForAndHaveManyPlaces() {
        List<String> stars = IntStream.range(0, 5).mapToObj(People::mentorId).toList();
        Function<Mentee, Boolean> wishesForOne =
                mentee -> !Collections.disjoint(mentee.profile().wishes(), stars);

        assertThat(count(programme("city:stars=0.05"), wishesForOne)).isGreaterThan(MENTEES / 3);
        assertThat(count(programme("city:stars=0"), wishesForOne)).isLessThan(MENTEES / 5);
        assertThat(programme("city:stars=0.05").mentors())
                .filteredOn(mentor -> stars.contains(mentor.id()))
                .extracting(Mentor::places)
                .allSatisfy(places -> assertThat(places).isGreaterThan(2));
    }

    @Test
    void prioritiesAndDaysSayWhoGoesFirst() {
        assertThat(distinct("city", Mentee::priority)).isEqualTo(1);
        assertThat(distinct("priorities-few", Mentee::priority)).isEqualTo(4);
        assertThat(distinct("priorities-all", Mentee::priority)).isEqualTo(10);
        assertThat(distinct("city", CohortTest::applied)).isEqualTo(1);
        assertThat(distinct("days-weeks", CohortTest::applied)).isBetween(8, 12);
        assertThat(distinct("days-each", CohortTest::applied)).isEqualTo(MENTEES);
    }

    private static int applied(Mentee mentee) {
        return mentee.applied().map(day -> (int) day.toEpochDay()).orElse(0);
    }

    private static int distinct(String kind, ToIntFunction<Mentee> what) {
        return (int) programme(kind).mentees().stream().mapToInt(what).distinct().count();
    }

    @Test
    void aGuaranteeMakesSomeOverdue() {
        assertThat(PlanConditions.of(draw(kind("guarantee")).judge().graph()).overdueCount()).isBetween(MENTEES / 5,
                MENTEES);
        assertThat(draw(kind("city")).policy().waitingGuarantee()).isEmpty();
        assertThat(draw(kind("guarantee")).policy().waitingGuarantee()).hasValue(2);
    }

    @Test
    void rulesCouplePairs() {
        assertThat(hardRules("city")).containsExactly("co-mentees apart", "no crossed reporting lines");
        assertThat(hardRules("apart-costing")).containsExactly("no crossed reporting lines");
        assertThat(draw(kind("apart-costing")).policy().planRules()).hasSize(2);
        assertThat(draw(kind("uncoupled")).policy().planRules()).isEmpty();
        assertThat(hardRules("own-stages")).contains("similar stages");
        assertThat(hardRules("own-topics")).contains("common topic");
        assertThat(hardRules("own-costing")).doesNotContain("common topic");
        assertThat(draw(kind("own-costing")).policy().planRules()).hasSize(3);
    }

    private static List<String> hardRules(String kind) {
        return draw(kind(kind)).policy().planRules().stream()
                .filter(rule -> rule.cost() == 0)
                .map(PlanRule::name)
                .toList();
    }

    @Test
    void ownRulesObjectToSomePairsOnly() {
        for (Own own : EnumSet.of(Own.STAGES, Own.TOPICS)) {
            Rules rules = new Rules(Strictness.ABSENT, own, 0, 1, Set.of(), Loads.ANY);
            CompatibilityGraph graph = draw(kind("city").with(rules)).judge().graph();
            long objections = IntStream.range(1, MENTEES)
                    .filter(mentee -> PlanConditions.of(graph).conflict(0, mentee - 1, 0, mentee))
                    .count();

            assertThat(objections).as("%s", own).isBetween(5L, MENTEES - 5L);
        }
    }

    @Test
    void linesRivalsQuotasAndLoads() {
        assertThat(programme("city:lines=0").personalTies()).isEmpty();
        assertThat(programme("lines").personalTies()).hasSizeGreaterThan(3 * programme("city").personalTies().size());
        Rules tied = new Rules(Strictness.HARD, Own.NONE, 0, 3, EnumSet.allOf(Quota.Kind.class), new Loads(2, 50));
        Cohort cohort = draw(kind("city").with(tied));
        assertThat(cohort.programme().businessTies()).hasSizeGreaterThan(100);
        assertThat(PlanConditions.of(cohort.judge().graph()).quotas())
                .extracting(quota -> quota.kind())
                .containsExactlyInAnyOrder(Quota.Kind.values());
        assertThat(PlanConditions.of(cohort.judge().graph()).loads()).isEqualTo(new Loads(2, 50));
    }

    @Test
    void whatIsDecidedStandsInTheGraph() {
        Cohort cohort = draw(kind("decisions").with(new Queue(
                CohortKind.Priorities.ALL, CohortKind.Days.EACH, Queue.NO_GUARANTEE)));
        CompatibilityGraph graph = cohort.judge().graph();

        assertThat(IntStream.range(0, graph.pairCount()).filter(graph::isFixed).count()).isBetween(5L, 30L);
        assertThat(cohort.programme().decisions())
                .filteredOn(decision -> decision.kind() == Decision.Kind.BAR)
                .hasSizeBetween(5, 35);
        assertThat(cohort.programme().mentorships()).hasSizeBetween(5, 35);
    }
}
