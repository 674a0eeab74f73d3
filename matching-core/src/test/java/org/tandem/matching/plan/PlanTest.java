package org.tandem.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.HeldPair;
import org.tandem.matching.policy.Level;
import org.tandem.matching.policy.Reason;

class PlanTest {
    private static final Match FIRST = match("M1", "T1");
    private static final Match SECOND = match("M1", "T2");
    private static final Match THIRD = match("M2", "T2");
    private static final Unmatched MISSING =
            new Unmatched("T3", 1, 0, new UnmatchedReason.EveryoneEligibleIsFull(List.of("M1")));

    private final Plan plan = plan(90);

    @Test
    void findsTheMatchesOfAPerson() {
        assertThat(plan.matched()).isEqualTo(3);
        assertThat(plan.matchesOfMentee("T2")).containsExactly(SECOND, THIRD);
        assertThat(plan.matchesOfMentor("M1")).containsExactly(FIRST, SECOND);
        assertThat(plan.matchesOfMentee("M1")).isEmpty();
        assertThat(plan.matchesOfMentor("T1")).isEmpty();
    }

    @Test
    void findsWhatIsMissingToAMentee() {
        assertThat(plan.unmatched("T3")).contains(MISSING);
        assertThat(plan.unmatched("T1")).isEmpty();
    }

    @Test
    void theGapIsThatOfTheFirstLevelThatIsOpen() {
        List<LevelQuality> levels = List.of(
                new LevelQuality(Level.GUARANTEE, 1, OptionalLong.of(1), true),
                new LevelQuality(Level.MATCHES, 3, OptionalLong.of(4), false),
                new LevelQuality(Level.POINTS, 90, OptionalLong.empty(), false));

        assertThat(plan(90, new Quality(Status.FEASIBLE, Ended.TIME, 4, levels)).gap())
                .contains(new Gap(Level.MATCHES, OptionalLong.of(1), OptionalDouble.empty()));
        assertThat(plan(90, new Quality(Status.PROVEN_OPTIMAL, Ended.PROOF, 4, levels)).gap())
                .as("a plan that its objective determines")
                .isEmpty();
    }

    @Test
    void withoutLevelsOnlyTheMatchesAreBounded() {
        assertThat(plan.gap()).contains(new Gap(Level.MATCHES, OptionalLong.of(1), OptionalDouble.empty()));
        assertThat(plan(90, new Quality(Status.FEASIBLE, Ended.TIME, 3)).gap())
                .contains(new Gap(Level.POINTS, OptionalLong.empty(), OptionalDouble.empty()));
        assertThat(plan.quality().gap()).isEmpty();
    }

    @Test
    void theBoundIsThatOfThePointsAndOnlyWhatIsKnown() {
        LevelQuality matches = new LevelQuality(Level.MATCHES, 3, OptionalLong.of(3), true);
        LevelQuality points = new LevelQuality(Level.POINTS, 90, OptionalLong.of(100), false);
        LevelQuality open = new LevelQuality(Level.POINTS, 90, OptionalLong.empty(), false);
        LevelQuality kept = new LevelQuality(Level.KEPT, 2, OptionalLong.of(3), false);

        assertThat(quality(matches, points).bound()).hasValue(100);
        assertThat(quality(matches, kept, points).bound()).hasValue(100);
        assertThat(quality(matches, open).bound()).isEmpty();
        assertThat(quality().bound()).isEmpty();
        assertThat(plan(90, quality(matches, points)).gap())
                .contains(new Gap(Level.POINTS, OptionalLong.of(10), OptionalDouble.of(10)));
    }

    private static Quality quality(LevelQuality... levels) {
        return new Quality(Status.FEASIBLE, Ended.TIME, 3, List.of(levels));
    }

    @Test
    void withoutABoundAboveZeroThereIsNoPerCent() {
        LevelQuality points = new LevelQuality(Level.POINTS, -5, OptionalLong.of(-2), false);
        assertThat(plan(-5, quality(points)).gap())
                .contains(new Gap(Level.POINTS, OptionalLong.of(3), OptionalDouble.empty()));
    }

    @Test
    void plansWithTheSamePartsAreEqual() {
        assertThat(plan(90)).isEqualTo(plan).hasSameHashCodeAs(plan);
        assertThat(plan(91)).isNotEqualTo(plan);
    }

    @Test
    void showsSizesAndQuality() {
        assertThat(plan)
                .hasToString("Plan[3 of 4 matched, 90 points,"
                        + " Quality[status=FEASIBLE, ended=TIME, mostMatches=4, levels=[]]]");
    }

    @Test
    void keepsItsOwnCopiesInOrder() {
        List<Match> matches = new ArrayList<>(List.of(FIRST));
        Map<String, Long> points = new LinkedHashMap<>();
        points.put("z", 1L);
        points.put("a", 2L);
        Plan copy = new Plan(matches, List.of(), List.of(), List.of(), 1, 3, 0, points, plan.quality());
        matches.clear();
        points.clear();

        assertThat(copy.matches()).containsExactly(FIRST);
        assertThat(copy.pointsByCriterion()).containsExactly(Map.entry("z", 1L), Map.entry("a", 2L));
        assertThatThrownBy(() -> copy.matches().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void reasonsKeepTheirOwnCopies() {
        List<String> ids = new ArrayList<>(List.of("M1"));
        UnmatchedReason.EveryoneEligibleIsFull full = new UnmatchedReason.EveryoneEligibleIsFull(ids);
        UnmatchedReason.PlacesLeft left = new UnmatchedReason.PlacesLeft(ids);
        ids.clear();

        assertThat(full.eligible()).containsExactly("M1");
        assertThat(left.mentors()).containsExactly("M1");
    }

    @Test
    void freePlacesAreNeverBelowZero() {
        assertThat(new Load("M", 3, 1, 1).free()).isEqualTo(1);
        assertThat(new Load("M", 3, 2, 1).free()).isZero();
        assertThat(new Load("M", 1, 2, 0).free()).isZero();
    }

    private static Match match(String mentor, String mentee) {
        return new Match(mentor, mentee, 30, 30, false, List.of());
    }

    private static Plan plan(long points) {
        return plan(points, new Quality(Status.FEASIBLE, Ended.TIME, 4));
    }

    private static Plan plan(long points, Quality quality) {
        return new Plan(
                List.of(FIRST, SECOND, THIRD),
                List.of(MISSING),
                List.of(new Load("M1", 2, 0, 2)),
                List.of(new HeldPair("M3", "T3", "clear", new Reason.OwnRule("clear", Map.of()))),
                4,
                points,
                0,
                Map.of("fit", points),
                quality);
    }
}
