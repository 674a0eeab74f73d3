package org.tandem.matching.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.matching.CapturedLog;
import org.tandem.matching.Secrets;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.run.Limits;

/** Timefold logs every move with what it moves; none of that is personal. */
class SearchPrivacyTest {

    @Test
    void noMoveThatTimefoldLogsTellsASecret() {
        Programme programme = Secrets.programme().build();
        CompatibilityGraph graph = Compatibility.of(programme, Secrets.policy()).graph();
        try (CapturedLog log = CapturedLog.open()) {
            new LocalSearch(
                    graph,
                    Levels.of(graph),
                    new Limits(Unhurried.TIME, 30, 0),
                    Deadline.none(),
                    new Cancellation())
                    .run(graph.fixedPairs().toArray(), pairs -> true);

            assertThat(log.texts()).anyMatch(text -> text.contains("Chain["));
            assertThat(Secrets.toldBy(log.texts())).isEmpty();
        }
    }

    @Test
    void noTextOfThePlanningModelTellsASecret() {
        Programme programme = Secrets.programme().build();
        CompatibilityGraph graph = Compatibility.of(programme, Secrets.policy()).graph();
        Seating seating = Seating.of(graph);
        List<Object> values = new ArrayList<>(List.of(seating));
        for (Seat seat : seating.getSeats()) {
            values.add(seat);
            seat.getEligible().stream().findFirst().ifPresent(mentor -> {
                seat.setMentor(mentor);
                values.add(mentor);
                values.add(seat.meetings());
            });
        }

        assertThat(values).hasSizeGreaterThan(seating.getSeats().size());
        assertThat(Secrets.toldBy(values.stream().map(Object::toString).toList())).isEmpty();
    }
}
