package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.check.GroupFacts;
import org.tandem.matching.check.GroupScene;
import org.tandem.matching.check.SeriesChecker;
import org.tandem.matching.check.UnhurriedGroups;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.group.NotComposedException;
import org.tandem.matching.group.SeriesPlan;
import org.tandem.matching.group.Workshop;

/** Series of workshops against every series there is, and against the raw facts. */
class SeriesProperties {

    private static GroupComposer composer(GroupFacts facts) {
        return UnhurriedGroups.composer(facts.policy())
                .withStepLimit(20);
    }

    private static List<Workshop> workshops(List<GroupScene> days) {
        return days.stream().map(GroupScene::workshop).toList();
    }

    @Property(tries = 10)
    void noSeriesIsBetterThanTheBoundAndNoneIsCalledImpossibleThatIsNot(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        GroupDraw draw = new GroupDraw(random, Programmes.small(random.nextLong()).programme());
        int days = 2 + random.nextInt(2);
        List<GroupScene> series = draw.series(days, days == 2 ? 6 : 5, 2);
        GroupFacts facts = draw.facts();

        OptionalLong best = SeriesChecker.best(series, facts);
        try {
            SeriesPlan found = composer(facts).composeSeries(workshops(series));

            SeriesChecker.check(series, facts, found);
            assertThat(best).isPresent();
            Share.atLeast(45, "there is a series", true);
            assertThat(found.points()).isLessThanOrEqualTo(best.getAsLong());
            assertThat(found.quality().bound()).isGreaterThanOrEqualTo(best.getAsLong());
        } catch (InvalidInputException impossible) {
            assertThat(best).isEmpty();
            assertThat(impossible.faults()).isNotEmpty();
        } catch (NotComposedException unknown) {
            assertThat(unknown.broken()).isNotEmpty();
        }
    }

    @Property(tries = 2)
    void everySeriesKeepsToTheFacts(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        GroupDraw draw = new GroupDraw(random, Programmes.medium(random.nextLong()).programme());
        List<GroupScene> series = draw.series(2 + random.nextInt(3), 8 + random.nextInt(9), 2 + random.nextInt(3));
        GroupFacts facts = draw.facts();
        try {
            SeriesChecker.check(series, facts, composer(facts).composeSeries(workshops(series)));
            Share.atLeast(45, "there is a series", true);
        } catch (InvalidInputException impossible) {
            assertThat(impossible.faults()).isNotEmpty();
        } catch (NotComposedException unknown) {
            assertThat(unknown.broken()).isNotEmpty();
        }
    }
}
