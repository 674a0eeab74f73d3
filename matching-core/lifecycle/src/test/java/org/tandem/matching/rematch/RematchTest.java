package org.tandem.matching.rematch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.ScoreTable;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.plan.Gap;
import org.tandem.matching.plan.LevelQuality;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Level;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

class RematchTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);

    /** Two mentors, two mentees; straight pairs have 10 points each, crossed ones as many as given. */
    private static CompatibilityGraph square(long crossed) {
        return CompatibilityGraph.table()
                .mentor("M-1", 1)
                .mentor("M-2", 1)
                .mentee("T-1")
                .mentee("T-2")
                .score("M-1", "T-1", 10)
                .score("M-2", "T-2", 10)
                .score("M-2", "T-1", crossed)
                .score("M-1", "T-2", crossed)
                .build();
    }

    private static Plan straight() {
        return Unhurried.matcher().match(square(0));
    }

    @Test
    void aSwapNeedsTwoChangesAtOnce() {
        TradeOff curve = Rematch.of(square(50), straight()).tradeOff(3);

        assertThat(curve.steps().stream().map(TradeOff.Step::points)).containsExactly(20L, 20L, 100L, 100L);
        assertThat(curve.steps().stream().map(TradeOff.Step::used)).containsExactly(0, 0, 2, 2);
        assertThat(curve.steps()).allMatch(TradeOff.Step::exact);
        assertThat(curve.say(ENGLISH))
                .startsWith("All published pairs that are still possible can be kept together.")
                .contains(
                        "No change: 2 matches, 20 points\n",
                        "One change: 2 matches, 20 points; the last one gains nothing\n",
                        "2 changes: 2 matches, 100 points; the last one gains 80 points\nMore changes gain nothing.")
                .doesNotContain("3 changes");
        assertThat(curve.best()).isTrue();
    }

    @Test
    void theCurveMayBeginAtAnyNumberOfChanges() {
        Rematch rematch = Rematch.of(square(50), straight());

        assertThat(rematch.tradeOff(1, 2).steps()).isEqualTo(rematch.tradeOff(2).steps().subList(1, 3));
        assertThat(rematch.tradeOff(0, 1).best()).isFalse();
        assertThat(rematch.tradeOff(0, 1).say(ENGLISH)).doesNotContain("More changes");
        assertThat(rematch.tradeOff(9, 12).say(ENGLISH))
                .endsWith("9 changes: 2 matches, 100 points\nMore changes gain nothing.");
        assertThat(Rematch.of(square(5), straight()).tradeOff(0).best()).isTrue();
    }

    @Test
    void aPlanSaysWhatEachChangeGains() {
        ChangedPlan changed = Rematch.of(square(50), straight()).within(2);

        assertThat(changed.plan().points()).isEqualTo(100);
        assertThat(changed.plan().quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
        assertThat(changed.changes()).isEqualTo(2);
        assertThat(changed.givenUp())
                .containsExactly(
                        new GivenUp("M-1", "T-1", new GivenUp.Cause.Exchanged(new ReleaseGain(0, 80, false, true))),
                        new GivenUp("M-2", "T-2", new GivenUp.Cause.Exchanged(new ReleaseGain(0, 80, false, true))));
        assertThat(changed.comparison().changes()).hasSize(2);
        assertThat(changed.say(ENGLISH))
                .contains(
                        "with at most 2 changes",
                        "2 published pairs: 0 kept",
                        "no plan with so little change is better",
                        "M-1 with T-1: giving it up gains 80 points.");
    }

    @Test
    void aPriceForEachChangeIsPaidOnlyForWhatGainsAsMuch() {
        Rematch rematch = Rematch.of(square(50), straight());

        assertThat(rematch.eachGaining(39).changes()).isEqualTo(2);
        assertThat(rematch.eachGaining(41).changes()).isZero();
        assertThat(rematch.eachGaining(41).plan().points()).isEqualTo(20);
        assertThat(rematch.eachGaining(41).say(ENGLISH)).contains("gains 41 points at least");
    }

    @Test
    void aMatchIsWorthAChangeAtAnyPrice() {
        CompatibilityGraph now = CompatibilityGraph.table()
                .mentor("M-1", 1)
                .mentor("M-2", 1)
                .mentee("T-1")
                .mentee("T-2")
                .score("M-1", "T-1", 10)
                .score("M-2", "T-1", 1)
                .score("M-1", "T-2", 1)
                .build();
        Plan published = Unhurried.matcher()
                .match(CompatibilityGraph.table()
                        .mentor("M-1", 1)
                        .mentee("T-1")
                        .score("M-1", "T-1", 10)
                        .build());
        Rematch rematch = Rematch.of(now, published);

        assertThat(rematch.within(0).plan().matched()).isEqualTo(1);
        ChangedPlan repair = rematch.smallestRepair();
        assertThat(repair.plan().matched()).isEqualTo(2);
        assertThat(repair.givenUp())
                .containsExactly(
                        new GivenUp("M-1", "T-1", new GivenUp.Cause.Exchanged(new ReleaseGain(1, -8, false, true))));
        assertThat(rematch.eachGaining(1_000).plan().matched()).isEqualTo(2);
        assertThat(repair.say(Wording.in(Locale.GERMANY))).contains("ändert die Zahl der Paare um +1");
    }

    @Test
    void whatNoPlanCanKeepIsNoMatterOfTheBudget() {
        CompatibilityGraph before = CompatibilityGraph.table()
                .mentor("M-1", 2)
                .mentee("T-1")
                .mentee("T-2")
                .score("M-1", "T-1", 10)
                .score("M-1", "T-2", 20)
                .build();
        CompatibilityGraph now = new GraphEditor(before).freePlaces(0, 1).fixed(0, 0).build();
        ChangedPlan changed = Rematch.of(now, Unhurried.matcher().match(before)).within(0);

        assertThat(changed.plan().matches()).singleElement().matches(match -> match.mentee().equals("T-1"));
        assertThat(changed.unavoidable()).isEqualTo(1);
        assertThat(changed.givenUp())
                .containsExactly(new GivenUp("M-1", "T-2", new GivenUp.Cause.NoRoom()));
        assertThat(changed.say(ENGLISH)).contains("M-1 with T-2: places, limits and decisions leave no room");
    }

    @Test
    void pairsThatEndedSayWhyAndPairsThatRunAreNoChange() {
        Mentor mentor = Mentor.builder("M-1").places(4).build();
        Programme.Builder people = Programme.builder(START).mentor(mentor).mentor(Mentor.builder("M-2").build());
        Programme before = Programme.builder(people.build())
                .mentees(List.of(
                        Mentee.builder("T-1").build(), Mentee.builder("T-2").build(), Mentee.builder("T-3").build()))
                .decision(Decision.fix("M-1", "T-1"))
                .decision(Decision.fix("M-1", "T-2"))
                .decision(Decision.fix("M-1", "T-3"))
                .build();
        Policy policy = Policy.builder("any").build();
        Plan published = Unhurried.matcher().match(before, policy);
        Programme now = Programme.builder(people.build())
                .mentees(List.of(
                        Mentee.builder("T-1").build(), Mentee.builder("T-2").build()))
                .mentorship(new Mentorship("M-1", "T-1", DateRange.ALWAYS))
                .decision(Decision.bar("M-1", "T-2"))
                .build();
        ChangedPlan changed = Rematch.of(Compatibility.of(now, policy), published).within(0);

        assertThat(changed.published()).isEqualTo(2);
        assertThat(changed.changes()).isZero();
        assertThat(changed.givenUp()).hasSize(2);
        assertThat(changed.givenUp().get(0).cause())
                .isInstanceOfSatisfying(
                        GivenUp.Cause.NotEligible.class,
                        cause -> assertThat(GivenUp.names(cause.objections(), Wording.in(Locale.ENGLISH)))
                                .isEqualTo("coordinators' decisions"));
        assertThat(changed.givenUp().get(1).cause()).isEqualTo(new GivenUp.Cause.PersonGone(Role.MENTEE));
        assertThat(changed.plan().matches()).singleElement().matches(match -> match.mentor().equals("M-2"));
    }

    @Test
    void withoutEnoughWorkTheAnswerIsARange() {
        ChangedPlan changed = Rematch.of(square(50), straight()).withWork(0).within(1);

        assertThat(changed.plan().quality().status()).isEqualTo(Status.FEASIBLE);
        assertThat(changed.plan().points()).isEqualTo(20);
        assertThat(changed.plan().gap())
                .as("without a price for changes")
                .contains(new Gap(Level.POINTS, OptionalLong.of(80), OptionalDouble.of(80)));
        assertThat(changed.say(ENGLISH)).contains("with so little change", "% of the points could be gained");
        assertThat(Rematch.of(square(50), straight()).withWork(0).tradeOff(1).say(ENGLISH))
                .contains("One change: 2 matches, 20 points; at most", "% of the points could be gained");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        Rematch rematch = Rematch.of(square(50), straight());
        assertThatIllegalArgumentException().isThrownBy(() -> rematch.within(-1)).withMessageContaining("(-1)");
        assertThatIllegalArgumentException().isThrownBy(() -> rematch.tradeOff(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> rematch.tradeOff(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> rematch.tradeOff(3, 2)).withMessageContaining("3 to 2");
        assertThatIllegalArgumentException().isThrownBy(() -> rematch.eachGaining(0)).withMessageContaining("(0)");
        assertThatIllegalArgumentException().isThrownBy(() -> rematch.eachGaining(Long.MAX_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> rematch.withWork(-1));
        Programme programme = Programme.builder(START).build();
        Policy fair = Policy.builder("fair").objective(Objective.WORST_OFF_FIRST).build();
        Plan nobody = Unhurried.matcher().match(programme, fair);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rematch.of(Compatibility.of(programme, fair), nobody))
                .withMessageContaining("WORST_OFF_FIRST");
    }

    @Test
    void ownScoresOfAProgrammeCanChange() {
        Programme programme = Programme.builder(START)
                .mentor(Mentor.builder("M-1").build())
                .mentee(Mentee.builder("T-1").build())
                .build();
        Plan published = Unhurried.matcher()
                .match(Compatibility.withOwnScores(programme, (mentor, mentee) -> OptionalLong.of(5)));
        Compatibility now = Compatibility.withOwnScores(programme, (mentor, mentee) -> OptionalLong.empty());
        assertThat(Rematch.of(now, published).within(0).say(ENGLISH))
                .contains("not possible any more by rule own scores");
        Plan ofTable = straight();
        CompatibilityGraph less = new GraphEditor(square(50)).bar(0).build();
        assertThat(Rematch.of(less, ofTable).within(0).say(ENGLISH)).contains("the scores have no points");
    }

    /** Mentees whose numbers leave the same rest share no mentor; {@code seed} draws the points. */
    private static CompatibilityGraph apart(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ScoreTable table = CompatibilityGraph.table()
                .apart("apart", (one, other) -> (one.charAt(2) - other.charAt(2)) % 3 == 0);
        for (int mentor = 0; mentor < 5; mentor++) {
            table.mentor("M-" + mentor, 2);
        }
        for (int mentee = 0; mentee < 10; mentee++) {
            table.mentee("T-" + mentee);
            for (int mentor = 0; mentor < 5; mentor++) {
                table.score("M-" + mentor, "T-" + mentee, random.nextInt(1_000));
            }
        }
        return table.build();
    }

    @Test
    void rulesAboutTwoMatchesAreKeptAndARangeHoldsWhatIsBest() {
        Plan published = Unhurried.matcher().match(apart(1));
        CompatibilityGraph now = apart(2);
        Rematch rematch = Rematch.of(now, published);
        TradeOff exact = rematch.tradeOff(4);
        TradeOff range = rematch.withWork(0).tradeOff(4);

        assertThat(exact.steps()).allMatch(TradeOff.Step::exact);
        assertThat(range.steps()).anyMatch(step -> !step.exact());
        for (int changes = 0; changes <= 4; changes++) {
            TradeOff.Step best = exact.steps().get(changes);
            TradeOff.Step found = range.steps().get(changes);
            LevelQuality matches = found.quality().levels().getFirst();
            assertThat((long) best.matches()).isBetween((long) found.matches(), matches.bound().orElse(Long.MAX_VALUE));
            if (best.matches() == found.matches()) {
                assertThat(best.points())
                        .isBetween(found.points(), found.quality().bound().orElse(Long.MAX_VALUE));
            }
        }
        assertThat(rematch.within(10).plan().points())
                .isEqualTo(Unhurried.matcher().match(now).points());
        assertThat(rematch.within(0).changes()).isZero();
        assertThat(rematch.eachGaining(500).plan().quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
    }
}
