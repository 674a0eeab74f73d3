package org.tandem.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.tandem.matching.acceptance.Way;
import org.tandem.matching.desk.change.ChangeOrder;
import org.tandem.matching.desk.change.DeskChanges;
import org.tandem.matching.desk.change.OutOfDateException;
import org.tandem.matching.desk.programme.ChangeRows;
import org.tandem.matching.life.Step;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** While a change is judged others can change the programme: nobody waits for a lock that is held meanwhile. */
class OvertakenChangeTest {
    private static final LocalDate START = LocalDate.of(2027, 1, 1);
    private static final Pair FIRST = new Pair("M-1", "T-1");

    private final RunningDesk desk = RunningDesk.desk();
    private final DeskChanges changes = desk.bean(DeskChanges.class);
    private final List<Integer> judged = new ArrayList<>();

    /** A programme in which a pair was proposed. */
    private void programme(String id) {
        desk.clock().day(LocalDate.of(2026, 8, 20));
        new ApiClient(desk, id, Programme.builder(START)
                .mentor(Mentor.builder("M-1").offers("law", 5).build())
                .mentor(Mentor.builder("M-2").offers("law", 4).build())
                .mentee(Mentee.builder("T-1").seeks("law", 2, 3).build())
                .mentee(Mentee.builder("T-2").seeks("law", 2, 3).build())
                .build());
        changes.assign(order(id, OptionalLong.empty()), Way.COORDINATOR_ASSIGNED, FIRST);
    }

    private static ChangeOrder order(String id, OptionalLong seen) {
        return new ChangeOrder(RunningDesk.COORDINATOR, id, seen);
    }

    /** Accepts; while that is judged for the first time somebody else proposes another pair. */
    private long overtaken(String id, OptionalLong seen) {
        return changes.step(order(id, seen), round -> {
            judged.add(round.standing().pairs().size());
            if (judged.size() == 1) {
                try (ExecutorService other = Executors.newSingleThreadExecutor()) {
                    other.submit(() -> changes.assign(
                            order(id, OptionalLong.empty()), Way.COORDINATOR_ASSIGNED, new Pair("M-2", "T-2"))).get();
                } catch (ExecutionException | InterruptedException failed) {
                    throw new IllegalStateException(failed);
                }
            }
            return new Step.Accepted(round.today(), FIRST.mentor(), FIRST.mentee(), Role.MENTEE);
        });
    }

    @Test
    void whoHasLookedAtAnotherVersionSeesWhatWasChanged() {
        programme("overtaken-seen");
        assertThatThrownBy(() -> overtaken("overtaken-seen", OptionalLong.of(1)))
                .isInstanceOfSatisfying(OutOfDateException.class, late -> {
                    assertThat(late.version()).isEqualTo(2);
                    assertThat(late.changes()).extracting(ChangeRows.Row::kind)
                            .containsExactly(ChangeRows.Kind.ASSIGNED);
                });
        assertThat(judged).containsExactly(1);
    }

    @Test
    void whoHasSeenNoneIsJudgedAgain() {
        programme("overtaken-unseen");
        assertThat(overtaken("overtaken-unseen", OptionalLong.empty())).isEqualTo(3);
        assertThat(judged).containsExactly(1, 2);
    }
}
