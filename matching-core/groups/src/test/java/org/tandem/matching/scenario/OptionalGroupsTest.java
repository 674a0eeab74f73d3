package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.UnhurriedGroups;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.group.ComposedGroup;
import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.group.GroupCriteria;
import org.tandem.matching.group.GroupExplainer;
import org.tandem.matching.group.GroupPlan;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.group.GroupRules;
import org.tandem.matching.group.Guide;
import org.tandem.matching.group.Kind;
import org.tandem.matching.group.SeriesPlan;
import org.tandem.matching.group.Topic;
import org.tandem.matching.group.WhyNotGroup;
import org.tandem.matching.group.WorkingGroup;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.plan.Status;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

/** Groups that may stay empty, and people who are absent. */
class OptionalGroupsTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final GroupPolicy INTEREST =
            GroupPolicy.builder("interest").criterion(1, GroupCriteria.topicInterest()).build();

    /** Eight people, T-0 to T-7; the first three are interested in chess, the others in choir. */
    private static Programme eight() {
        Programme.Builder programme = Programme.builder(START);
        for (int p = 0; p < 8; p++) {
            Mentee.Builder person = Mentee.builder("T-" + p).sector(p < 4 ? "steel" : "health");
            programme.mentee((p < 3 ? person.interests("chess") : person.interests("choir")).build());
        }
        return programme.build();
    }

    private static WorkingGroup about(String id, int least, int most, String topic) {
        return WorkingGroup.of(id, least, most).on(Topic.of(topic));
    }

    private static GroupComposer composer(GroupPolicy policy) {
        return UnhurriedGroups.composer(policy).withStepLimit(100);
    }

    @Test
    void anOptionalGroupIsUsedIfItIsWorthIt() {
        Workshop.Builder workshop = Workshop.builder("day", eight()).everybody().group(about("choir", 4, 8, "choir"));

        GroupPlan small = composer(INTEREST)
                .compose(workshop.group(about("chess", 3, 4, "chess").asOptional()).build());
        Workshop tooBig = Workshop.builder("day", eight())
                .everybody()
                .group(about("choir", 3, 8, "choir"))
                .group(about("cooking", 4, 5, "cooking").asOptional())
                .build();
        GroupPlan unused = composer(INTEREST).compose(tooBig);

        assertThat(small.groups()).extracting(ComposedGroup::id).containsExactly("chess", "choir");
        assertThat(small.points()).isEqualTo(8_000);
        assertThat(unused.groups()).extracting(ComposedGroup::id).containsExactly("choir");
        assertThat(unused.points()).isEqualTo(5_000);
        assertThat(unused.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
    }

    @Test
    void whyNotInAGroupThatStaysEmptyHasAPrice() {
        Workshop workshop = Workshop.builder("day", eight())
                .everybody()
                .group(about("choir", 3, 8, "choir"))
                .group(about("cooking", 4, 5, "cooking").asOptional())
                .bar("T-7", "cooking")
                .build();
        GroupComposer composer = composer(INTEREST);
        GroupPlan plan = composer.compose(workshop);
        GroupExplainer explainer = GroupExplainer.of(composer, workshop, plan);

        assertThat(explainer.whyNot("T-0", "choir")).isInstanceOf(WhyNotGroup.InGroup.class);
        // Four must be there, three of whom like neither.
        assertThat(explainer.whyNot("T-0", "cooking"))
                .isInstanceOfSatisfying(WhyNotGroup.BetterElsewhere.class, price -> {
                    assertThat(price.pointsAtMost()).isEqualTo(price.pointsAtLeast()).isEqualTo(1_000);
                    assertThat(price.objections()).isEmpty();
                    assertThat(price.moves()).hasSize(4);
                });
        assertThat(explainer.whyNot("T-7", "cooking")).isInstanceOf(WhyNotGroup.Barred.class);
        assertThat(explainer.why("T-7").group()).isEqualTo("choir");
    }

    @Test
    void theNumberOfGroupsIsThatWhichTheRulesAsk() {
        Workshop workshop = Workshop.builder("day", eight()).everybody().groups(1, 4, 2, 8).build();
        GroupPolicy quartets = GroupPolicy.builder("two of steel each")
                .rule(GroupRules.seats(Kind.ofSector("steel"), 2, 2))
                .criterion(1, GroupCriteria.evenSizes())
                .build();

        GroupPlan plan = composer(quartets).compose(workshop);

        assertThat(plan.groups()).extracting(ComposedGroup::id).containsExactly("G-01", "G-02");
        assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
        assertThatThrownBy(() -> Workshop.builder("day", eight()).groups(0, 4, 2, 8))
                .hasMessageContaining("must be a range of 1 or more");
        assertThatThrownBy(() -> Workshop.builder("day", eight()).everybody().groups(1, 2, 5, 7).build())
                .hasMessageContaining("but they leave none");
    }

    @Test
    void whatNoChoiceOfGroupsKeepsIsNamed() {
        Workshop workshop = Workshop.builder("day", eight()).everybody().groups(1, 2, 2, 8).build();
        GroupPolicy policy = GroupPolicy.builder("impossible")
                .rule(GroupRules.seats(Kind.ofSector("steel"), 1, 1))
                .build();

        assertThatThrownBy(() -> composer(policy).compose(workshop))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("rule (seats: steel)");
    }

    @Test
    void aSeriesChoosesItsGroupsToo() {
        Workshop workshop = Workshop.builder("day", eight()).everybody().groups(2, 4, 2, 4).build();
        GroupPolicy policy = GroupPolicy.builder("mingle")
                .rule(GroupRules.metAtMost(1))
                .criterion(1, GroupCriteria.newAcquaintances())
                .build();

        SeriesPlan series = composer(policy).composeSeries(List.of(workshop, workshop));

        assertThat(series.plans()).allSatisfy(plan -> assertThat(plan.groups()).hasSizeBetween(2, 4));
        assertThat(series.encounters()).allSatisfy(one -> assertThat(one.mostOften()).isEqualTo(1));
    }

    @Test
    void whoIsAbsentIsStatedAndWhatIsSaidAboutThemRests() {
        Workshop workshop = Workshop.builder("day", eight())
                .everybody()
                .group(about("chess", 2, 4, "chess"))
                .group(about("choir", 2, 5, "choir"))
                .fix("T-0", "choir")
                .together("T-0", "T-1")
                .apart("T-0", "T-2")
                .wishes("T-0", "choir")
                .absent("T-0")
                .build();
        Workshop again = Workshop.builder(workshop).name("next").absent("T-5").build();
        GroupPlan plan = composer(INTEREST).compose(workshop);

        assertThat(workshop.absent()).containsExactly("T-0");
        assertThat(plan.groupOf("T-0")).isEmpty();
        assertThat(plan.points()).isEqualTo(7_000);
        assertThat(Guide.of(workshop, plan).say(Wording.in(Locale.ENGLISH))).contains("absent: T-0");
        assertThat(again.absent()).containsExactly("T-0", "T-5");
        assertThat(again.participants()).hasSize(6);
        assertThat(again.name()).isEqualTo("next");
        assertThatThrownBy(() -> Workshop.builder(workshop).absent("T-9").build())
                .hasMessageContaining("The participant (T-9) of the absence (T-9) does not take part");
    }

    @Test
    void peopleAreThereInTheMonthsTheyHaveStated() {
        YearMonth september = YearMonth.from(START);
        Programme programme = Programme.builder(START)
                .mentee(Mentee.builder("always").build())
                .mentee(Mentee.builder("later").available(september.plusMonths(1), september.plusMonths(3)).build())
                .mentee(Mentee.builder("now").available(september, september).build())
                .build();
        Workshop first = Workshop.builder("first", programme)
                .everybody()
                .group(WorkingGroup.of("A", 1, 3))
                .availableOnly()
                .build();
        Workshop second = Workshop.builder(programmeDay(programme, START.plusMonths(1))).availableOnly().build();

        assertThat(first.absent()).containsExactly("later");
        assertThat(second.absent()).containsExactly("now");
    }

    private static Workshop programmeDay(Programme programme, LocalDate day) {
        return Workshop.builder("second", programme)
                .day(day)
                .everybody()
                .group(WorkingGroup.of("A", 1, 3))
                .build();
    }
}
