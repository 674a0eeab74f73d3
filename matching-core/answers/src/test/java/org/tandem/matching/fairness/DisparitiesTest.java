package org.tandem.matching.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.ScoreTable;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

class DisparitiesTest {
    private final CompatibilityGraph graph;
    private final Plan plan;
    private final Map<String, String> groups = new TreeMap<>();

    /** Twenty mentees in four groups of 2, 5, 6 and 7; the first two of every group fit 100, others 50; one is left over. */
    DisparitiesTest() {
        ScoreTable table = CompatibilityGraph.table().mentor("M", 19);
        int[] sizes = {2, 5, 6, 7};
        for (int group = 0; group < sizes.length; group++) {
            for (int k = 0; k < sizes[group]; k++) {
                String mentee = "T" + group + k;
                groups.put(mentee, "group " + group);
                table.mentee(mentee).score("M", mentee, k < 2 ? 100 : mentee.equals("T36") ? 10 : 50);
            }
        }
        graph = table.build();
        plan = Unhurried.matcher().match(graph);
    }

    @Test
    void everyGroupHasItsFigures() {
        Disparities disparities = Disparities.between(groups, graph, plan, 2);

        GroupFigures last = disparities.group("group 3").orElseThrow();
        assertThat(last.counts()).contains(new GroupFigures.Counts(7, 6, 1, OptionalDouble.empty()));
        assertThat(last.counts().orElseThrow().percentMatched()).isCloseTo(85.714, within(0.001));
        assertThat(last.fit()).contains(new GroupFigures.Fit(400.0 / 6, 50));
        assertThat(disparities.total().counts().orElseThrow().mentees()).isEqualTo(20);
        assertThat(disparities.groups()).hasSize(4).noneMatch(group -> group.counts().isEmpty());
    }

    @Test
    void aSmallGroupIsHiddenAndAnotherWithIt() {
        Disparities disparities = Disparities.between(groups, graph, plan, Disparities.LEAST_COUNT);

        assertThat(disparities.groups())
                .filteredOn(group -> group.counts().isPresent())
                .extracting(GroupFigures::group)
                .containsExactly("group 2", "group 3");
        assertThat(disparities.total().counts()).isPresent();
        assertThat(disparities.say(Wording.in(Locale.ENGLISH)))
                .contains("All groups: 20 mentees, 95 % matched, 1 still waiting")
                .contains("group 0: not shown.\ngroup 1: not shown.\n")
                .endsWith("Nothing is shown that could tell about fewer than 5 people.");
        assertThat(disparities.say(Wording.in(Locale.GERMAN)))
                .contains("Alle Gruppen: 20 Mentees, 95 % vermittelt, 1 warten noch")
                .contains("group 0: nicht gezeigt.");
    }

    @Test
    void fitIsHiddenWhereFewAreMatchedAlthoughManyAreThere() {
        Map<String, String> two = new TreeMap<>();
        groups.keySet().forEach(mentee -> two.put(mentee, mentee.compareTo("T33") < 0 ? "early" : "late"));
        CompatibilityGraph scarce =
                new GraphEditor(graph).bar(17).bar(18).bar(19).freePlaces(0, 20).build();
        Disparities disparities = Disparities.between(two, scarce, Unhurried.matcher().match(scarce), 4);

        GroupFigures late = disparities.group("late").orElseThrow();
        assertThat(late.counts()).contains(new GroupFigures.Counts(4, 1, 3, OptionalDouble.empty()));
        assertThat(late.fit()).isEmpty();
        assertThat(disparities.group("early").orElseThrow().fit()).as("or it could be subtracted").isEmpty();
        assertThat(disparities.total().fit()).isPresent();
        assertThat(late.say(Wording.in(Locale.ENGLISH)))
                .isEqualTo("late: 4 mentees, 25 % matched, 3 still waiting; fit not shown.");
    }

    @Test
    void totalsOfTooFewPeopleAreHiddenToo() {
        Disparities disparities = Disparities.between(Map.of("T00", "alone"), graph, plan, 5);

        assertThat(disparities.total().counts()).isEmpty();
        assertThat(disparities.total().fit()).isEmpty();
        assertThat(disparities.group("alone").orElseThrow().counts()).isEmpty();
    }

    @Test
    void waitingIsCountedInDaysWhereApplicationsAreDated() {
        LocalDate start = LocalDate.of(2026, 9, 1);
        Programme programme = Programme.builder(start)
                .mentor(Mentor.builder("M").places(1).build())
                .mentee(Mentee.builder("A").applied(start.minusDays(30)).build())
                .mentee(Mentee.builder("B").build())
                .build();
        Policy policy = Policy.builder("any").criterion(1, Criterion.of("half", (mentor, mentee) -> 0.5)).build();
        Compatibility compatibility = Compatibility.of(programme, policy);
        Plan one = Unhurried.matcher().match(compatibility);

        Disparities disparities = Disparities.between(Map.of("A", "x", "B", "x"), compatibility, one, 1);

        assertThat(disparities.total().counts())
                .contains(new GroupFigures.Counts(2, 1, 1, OptionalDouble.of(15)));
        assertThat(disparities.total().fit()).contains(new GroupFigures.Fit(50, 50));
        assertThat(Disparities.between(Map.of("A", "x", "B", "x"), compatibility, one).total().counts()).isEmpty();
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Disparities.between(Map.of("M", "x"), graph, plan, 5))
                .withMessageContaining("(M)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Disparities.between(groups, graph, plan, 0))
                .withMessageContaining("(0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Disparities.between(groups, new GraphEditor(graph).bar(0).build(), plan, 5))
                .withMessageContaining("M with T00");
    }
}
