package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.check.UnhurriedGroups;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.group.Acquaintances;
import org.tandem.matching.group.ComposedGroup;
import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.group.GroupCriteria;
import org.tandem.matching.group.GroupExplainer;
import org.tandem.matching.group.GroupPlan;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.group.GroupRules;
import org.tandem.matching.group.Kind;
import org.tandem.matching.group.SeriesPlan;
import org.tandem.matching.group.Topic;
import org.tandem.matching.group.WhyNotGroup;
import org.tandem.matching.group.WorkingGroup;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.programme.Programme;

/** Workshop groups through the door: what goes wrong with other tools, pairs beside groups, series. */
class GroupsTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    /** Twelve people, every third from health, the others from steel; of the first two, one manages the other. */
    private static Programme.Builder twelve() {
        Programme.Builder programme = Programme.builder(START);
        for (int p = 0; p < 12; p++) {
            programme.mentee(Mentee.builder("T-" + (char) ('a' + p))
                    .sector(p % 3 == 0 ? "health" : "steel")
                    .interests(p < 6 ? "school" : "housing")
                    .build());
        }
        return programme.personalTie(new PersonalTie(PersonalTie.Kind.LINE_MANAGER, "T-a", "T-b"));
    }

    private static Workshop.Builder day(Programme programme) {
        return Workshop.builder("day", programme).everybody();
    }

    private static GroupComposer composer(GroupPolicy policy) {
        return UnhurriedGroups.composer(policy).withStepLimit(200);
    }

    private static long of(String sector, Programme programme, ComposedGroup group) {
        return group.members().stream()
                .filter(id -> programme.mentee(id).flatMap(programme::sectorOf).filter(sector::equals).isPresent())
                .count();
    }

    @Test
    void minoritiesAreNotIsolated() {
        Programme programme = twelve().build();
        GroupPolicy mixing =
                GroupPolicy.builder("mixing").criterion(1, GroupCriteria.mixedSectors()).build();
        Workshop workshop = day(programme).groupsOf(3, 3).build();

        GroupPlan isolating = composer(mixing).compose(workshop);
        GroupPlan kind = composer(GroupPolicy.builder(mixing)
                .rule(GroupRules.notAlone(Kind.ofSector("health")))
                .build())
                .compose(workshop);
        GroupPlan atACost = composer(GroupPolicy.builder(mixing)
                .rule(GroupRules.notAlone(Kind.ofSector("health")).costing(1))
                .build())
                .compose(workshop);

        assertThat(isolating.groups()).extracting(group -> of("health", programme, group)).containsOnly(1L);
        assertThat(kind.groups()).extracting(group -> of("health", programme, group)).doesNotContain(1L);
        assertThat(atACost.charges()).isEqualTo(4);
        assertThat(atACost.points()).isEqualTo(isolating.points() - 4);
    }

    @Test
    void oneImpossibleWishIsNamed() {
        Workshop.Builder workshop = day(twelve().build()).groupsOf(3, 3).together("T-a", "T-c").together("T-b", "T-c");
        GroupPolicy policy =
                GroupPolicy.builder("managers").rule(GroupRules.noLineManager()).build();

        assertThatThrownBy(() -> composer(policy).compose(workshop.build()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("The input has 1 fault")
                .hasMessageContaining("[T-a, T-b] must be together, but rule (no line manager) keeps them apart");
    }

    @Test
    void everyContradictionIsListedBeforeAnythingIsSearched() {
        Workshop workshop = day(twelve().build())
                .group(WorkingGroup.of("G", 4, 4))
                .group(WorkingGroup.of("H", 4, 8))
                .fix("T-a", "G")
                .fix("T-b", "G")
                .bar("T-c", "G")
                .bar("T-c", "H")
                .apart("T-d", "T-e")
                .apart("T-e", "T-f")
                .apart("T-f", "T-d")
                .build();
        GroupPolicy policy = GroupPolicy.builder("too much")
                .rule(GroupRules.noLineManager())
                .rule(GroupRules.seats(Kind.ofSector("health"), 3, 4))
                .rule(GroupRules.seats(Kind.ofSector("politics"), 1, 4))
                .rule(GroupRules.notAlone(new Kind("one only", one -> one.id().equals("T-a"))))
                .build();

        assertThatThrownBy(() -> composer(policy).compose(workshop))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("people fixed in group (G) [T-a, T-b] must be together")
                .hasMessageContaining("participant (T-c) can be in none of the 2 groups")
                .hasMessageContaining("[T-d, T-e, T-f] must all be apart from each other")
                .hasMessageContaining("needs between 6 and 8 of kind (health)")
                .hasMessageContaining("needs 1 of kind (politics)")
                .hasMessageContaining("participant (T-a) is the only one of the kind");
    }

    @Test
    void interestAloneIsProvenOptimalAtTheSizeOfAProgramme() {
        Programme.Builder programme = Programme.builder(START);
        IntStream.range(0, 30)
                .forEach(p -> programme.mentee(Mentee.builder("T-" + (10 + p))
                        .sector("S" + p % 4)
                        .interests("topic" + p % 2, "topic" + p % 5)
                        .build()));
        Workshop.Builder workshop = day(programme.build());
        for (int g = 0; g < 6; g++) {
            workshop.group(WorkingGroup.of("G" + g, 4, 6).on(Topic.of("topic" + g)));
        }
        IntStream.range(0, 14).forEach(p -> workshop.apart("T-" + (10 + p), "T-" + (12 + p)));
        GroupPolicy policy = GroupPolicy.builder("linear")
                .rule(GroupRules.seats(Kind.ofSector("S0"), 1, 2))
                .criterion(5, GroupCriteria.topicInterest())
                .criterion(2, GroupCriteria.evenSizes())
                .build();

        GroupPlan plan = composer(policy).compose(workshop.build());

        assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
        assertThat(plan.gap()).isZero();
    }

    @Test
    void mentorAndMenteeAreApartIfThePolicySaysSo() {
        Programme.Builder people = Programme.builder(START);
        for (int p = 0; p < 4; p++) {
            people.mentor(Mentor.builder("M-" + p).build()).mentee(Mentee.builder("T-" + p).build());
        }
        Programme programme = people.build();
        Plan pairs = Unhurried.matcher()
                .match(programme, Policy.builder("pairs").criterion(1, Criterion.of("any", (m, t) -> 1)).build());
        Workshop workshop = day(programme).groupsOf(4, 4).pairs(pairs).build();

        GroupPlan hard = composer(GroupPolicy.builder("apart").rule(GroupRules.noOwnMentor()).build())
                .compose(workshop);
        Workshop forced = Workshop.builder(workshop)
                .together(pairs.matches().getFirst().mentor(), pairs.matches().getFirst().mentee())
                .build();
        GroupPlan soft = composer(GroupPolicy.builder("rather apart")
                .rule(GroupRules.noOwnMentor().costing(7))
                .build())
                .compose(forced);

        for (Match match : pairs.matches()) {
            assertThat(hard.groupOf(match.mentor())).isNotEqualTo(hard.groupOf(match.mentee()));
        }
        assertThat(soft.charges()).isEqualTo(7);
    }

    @Test
    void aSeriesMakesNewAcquaintancesAndNobodyIsAlwaysWithTheSame() {
        Programme programme = twelve().build();
        List<Workshop> days = new ArrayList<>();
        for (int d = 1; d <= 4; d++) {
            days.add(Workshop.builder("day " + d, programme).everybody().groupsOf(3, 3).build());
        }
        GroupPolicy policy = GroupPolicy.builder("mingle")
                .rule(GroupRules.metAtMost(2))
                .criterion(1, GroupCriteria.newAcquaintances())
                .build();

        SeriesPlan series = composer(policy).composeSeries(days);

        assertThat(series.plans()).hasSize(4);
        assertThat(series.encounters()).hasSize(12).allSatisfy(one -> {
            assertThat(one.mostOften()).isLessThanOrEqualTo(2);
            assertThat(one.people()).isGreaterThanOrEqualTo(6);
        });
        Acquaintances met = Acquaintances.NONE;
        for (GroupPlan plan : series.plans()) {
            met = met.met(plan);
        }
        assertThat(met.count("T-a", "T-a")).isZero();
    }

    @Test
    void theExplainerNamesTheRuleOrThePrice() {
        Workshop workshop = day(twelve().build())
                .group(WorkingGroup.of("G", 6, 6).on(Topic.of("school")))
                .group(WorkingGroup.of("H", 6, 6).on(Topic.of("housing")))
                .fix("T-a", "G")
                .bar("T-l", "G")
                .together("T-k", "T-l")
                .build();
        GroupComposer composer = composer(GroupPolicy.builder("interest")
                .rule(GroupRules.noLineManager())
                .criterion(1, GroupCriteria.topicInterest())
                .build());
        GroupPlan plan = composer.compose(workshop);
        GroupExplainer explainer = GroupExplainer.of(composer, workshop, plan);

        assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
        assertThat(explainer.whyNot("T-c", plan.groupOf("T-c").orElseThrow().id()))
                .isInstanceOf(WhyNotGroup.InGroup.class);
        assertThat(explainer.whyNot("T-a", "H")).isEqualTo(new WhyNotGroup.Barred("T-a", "H", "T-a", "decision"));
        assertThat(explainer.whyNot("T-k", "G")).isEqualTo(new WhyNotGroup.Barred("T-k", "G", "T-l", "decision"));
        assertThat(explainer.whyNot("T-b", "G")).isInstanceOf(WhyNotGroup.Impossible.class);
        assertThat(explainer.whyNot("T-c", "H")).isInstanceOfSatisfying(WhyNotGroup.BetterElsewhere.class, price -> {
            assertThat(price.pointsAtMost()).isEqualTo(price.pointsAtLeast()).isEqualTo(2_000);
            assertThat(price.moves()).extracting(WhyNotGroup.Move::participant).contains("T-c").hasSize(2);
        });
        assertThat(explainer.why("T-c").points()).isEqualTo(1_000);
        assertThatThrownBy(() -> explainer.why("nobody")).hasMessageContaining("(nobody) does not take part");
        assertThatThrownBy(() -> explainer.whyNot("T-c", "X")).hasMessageContaining("(X) is unknown");
    }

    @Test
    void theSameSeedGivesTheSameGroupsWhateverTheOrder() {
        Programme programme = twelve().build();
        GroupPolicy policy = GroupPolicy.builder("mix")
                .rule(GroupRules.noLineManager())
                .criterion(3, GroupCriteria.mixedSectors())
                .criterion(1,
                        GroupCriteria.mixed("letters",
                                (one, other) -> Math.abs(one.id().hashCode() % 7 - other.id().hashCode() % 7) / 6.0))
                .build();
        List<String> ids = programme.mentees().stream().map(Mentee::id).toList();
        Workshop workshop = Workshop.builder("day", programme)
                .participants(ids.toArray(String[]::new))
                .groupsOf(3, 3)
                .apart("T-c", "T-d")
                .apart("T-e", "T-f")
                .build();
        Workshop reversed = Workshop.builder("day", programme)
                .participants(ids.reversed().toArray(String[]::new))
                .groupsOf(3, 3)
                .apart("T-f", "T-e")
                .apart("T-d", "T-c")
                .build();

        GroupPlan plan = composer(policy).withSeed(5).compose(workshop);

        assertThat(composer(policy).withSeed(5).compose(reversed)).isEqualTo(plan);
        assertThat(Set.copyOf(plan.groups())).hasSize(4);
    }
}
