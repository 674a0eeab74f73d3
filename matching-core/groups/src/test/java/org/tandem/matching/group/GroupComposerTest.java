package org.tandem.matching.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.check.UnhurriedGroups;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.programme.Location;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Limits;
import org.tandem.matching.run.Progress;

class GroupComposerTest {
    private static Programme programme(int people) {
        Programme.Builder programme = Programme.builder(LocalDate.of(2026, 9, 1));
        for (int p = 0; p < people; p++) {
            Mentee.Builder person = Mentee.builder("T-" + (10 + p)).sector("S" + p % 5);
            programme.mentee((p % 2 == 0 ? person.location(52, 10) : person).build());
        }
        return programme.build();
    }

    private static GroupPolicy mixing() {
        return GroupPolicy.builder("mixing")
                .criterion(1, GroupCriteria.mixedSectors())
                .criterion(0, GroupCriteria.mixedOrganisations())
                .build();
    }

    @Test
    void aCancelledSearchReturnsTheBestSoFar() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        Workshop workshop = Workshop.builder("w", programme(23)).everybody().groupsOf(4, 5).build();

        GroupPlan plan = UnhurriedGroups.composer(mixing()).withCancellation(cancellation).compose(workshop);

        assertThat(plan.quality().ended()).isEqualTo(Ended.CANCELLED);
        assertThat(plan.gap()).isPositive();
        assertThat(plan.gapPercent()).isPositive();
        assertThat(plan).hasToString("GroupPlan[5 groups, " + plan.points() + " points, " + plan.quality() + "]");
    }

    @Test
    void theListenerHearsOfBetterCompositions() {
        List<Progress> heard = new ArrayList<>();
        Workshop workshop = Workshop.builder("w", programme(23)).everybody().groupsOf(4, 5).build();
        Limits limits = new Limits(Unhurried.TIME, 50, 3);

        GroupPlan plan =
                UnhurriedGroups.composer(mixing()).withLimits(limits).withListener(heard::add).compose(workshop);

        assertThat(heard).isNotEmpty();
        assertThat(heard.getLast().points()).isEqualTo(plan.points());
        assertThat(heard.getLast().bound()).isEqualTo(plan.quality().bound());
        assertThat(plan.pointsByCriterion()).containsEntry("mixed organisations", 0L);
    }

    @Test
    void placesOutOfReachAreNamed() {
        Location near = new Location(52, 10);
        Location far = new Location(48, 10);
        GroupPolicy policy = GroupPolicy.builder("reach").rule(GroupRules.withinReach(50)).build();
        Workshop.Builder workshop = Workshop.builder("w", programme(4)).everybody()
                .group(WorkingGroup.of("A", 1, 3).at(near))
                .group(WorkingGroup.of("B", 1, 3).at(far));

        assertThatThrownBy(() -> UnhurriedGroups.composer(policy).compose(workshop.build()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("participant (T-11) can be in none of the 2 groups; barred by {within reach=2}")
                .hasMessageContaining("group (B) needs at least 1 members, but only 0 participants can be in it");
    }

    @Test
    void groupsThatCannotHoldEverybodyWhereTheyMayBeAreNamed() {
        Workshop workshop = Workshop.builder("w", programme(4)).everybody()
                .group(WorkingGroup.of("A", 1, 2))
                .group(WorkingGroup.of("B", 1, 3))
                .bar("T-10", "B")
                .bar("T-11", "B")
                .bar("T-12", "B")
                .build();

        InvalidInputException thrown = catchThrowableOfType(
                InvalidInputException.class, () -> UnhurriedGroups.composer(mixing()).compose(workshop));

        assertThat(thrown.faults()).hasSize(1);
        assertThat(thrown).hasMessageContaining("A: 1 to 2 members, 4 candidates, B: 1 to 3 members, 1 candidates");
    }

    @Test
    void whatNoCompositionKeepsIsNamedEvenIfNobodyForesawIt() {
        // Five people apart in a ring need three groups, and no two rules contradict each other alone.
        Workshop.Builder workshop = Workshop.builder("w", programme(5)).everybody()
                .group(WorkingGroup.of("A", 1, 4))
                .group(WorkingGroup.of("B", 1, 4));
        for (int p = 0; p < 5; p++) {
            workshop.apart("T-" + (10 + p), "T-" + (10 + (p + 1) % 5));
        }

        InvalidInputException thrown = catchThrowableOfType(
                InvalidInputException.class, () -> UnhurriedGroups.composer(mixing()).compose(workshop.build()));

        assertThat(thrown.faults()).allMatch(fault -> fault.value().equals(Prepared.FORBIDDEN_COMPANIONS));
    }

    @Test
    void whatWasNotFoundIsNotCalledImpossible() {
        // A ring of 119 is too much for two groups, and too big to prove that.
        Workshop.Builder workshop =
                Workshop.builder("w", programme(120)).everybody().groupsOf(60, 60);
        for (int p = 0; p < 119; p++) {
            workshop.apart("T-" + (10 + p), "T-" + (10 + (p + 1) % 119));
        }

        NotComposedException thrown = catchThrowableOfType(
                NotComposedException.class,
                () -> UnhurriedGroups.composer(mixing()).withStepLimit(20).compose(workshop.build()));

        assertThat(thrown.broken()).isNotEmpty();
        assertThat(thrown).hasMessageContaining("Maybe search longer");
    }

    @Test
    void aValueOutOfRangeIsNamed() {
        Workshop workshop = Workshop.builder("w", programme(4)).everybody().groupsOf(2, 2).build();
        GroupPolicy policy = GroupPolicy.builder("bad")
                .criterion(1, GroupCriteria.seat("luck", (one, group) -> 2))
                .build();

        assertThatThrownBy(() -> UnhurriedGroups.composer(policy).compose(workshop))
                .hasMessageContaining("The value (2.0) of criterion (luck) for participant (T-10) and group (G-01)");
    }
}
