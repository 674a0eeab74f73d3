package org.tandem.matching.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Programme;

/** Judging that is ended early says for whom, keeps fixed pairs, and never ends with nothing where there is something. */
class StoppedJudgingTest {
    private static final int MENTORS = 100;
    private static final int MENTEES = 300;

    @Test
    void whoeverWasNotJudgedIsKnownAndTheOthersAreAsTheyAre() {
        Programme programme = Cases.people(MENTORS, MENTEES).build();
        Compatibility whole = Compatibility.of(programme, Cases.byNumbers());

        Compatibility some = Compatibility.of(programme, Cases.byNumbers(), () -> true);

        assertThat(whole.isComplete()).isTrue();
        assertThat(some.isComplete()).isFalse();
        assertThat(some.graph().pairCount()).isPositive().isLessThan(whole.graph().pairCount());
        int complete = 0;
        for (int mentee = 0; mentee < MENTEES; mentee++) {
            String id = some.graph().menteeIds().get(mentee);
            Tally tally = some.tallyOfMentee(id);
            if (some.isJudged(id)) {
                complete++;
                assertThat(tally).isEqualTo(whole.tallyOfMentee(id));
            } else {
                assertThat(tally.eligible()).isLessThanOrEqualTo(whole.tallyOfMentee(id).eligible());
            }
            for (int pair = some.graph().firstPair(mentee); pair < some.graph().endPair(mentee); pair++) {
                int same = whole.graph().pair(some.graph().mentor(pair), mentee);
                assertThat(same).isNotNegative();
                assertThat(some.graph().points(pair)).isEqualTo(whole.graph().points(same));
            }
        }
        assertThat(complete).isBetween(1, MENTEES - 1);
    }

    @Test
    void whoStopsLaterHasNoFewerPairs() {
        Programme programme = Cases.people(MENTORS, MENTEES).build();
        Compatibility early = Compatibility.of(programme, Cases.byNumbers(), () -> true);
        AtomicInteger asked = new AtomicInteger();

        Compatibility never = Compatibility.of(programme, Cases.byNumbers(), () -> {
            asked.incrementAndGet();
            return false;
        });

        assertThat(asked).hasPositiveValue();
        assertThat(never.isComplete()).isTrue();
        assertThat(never.graph().pairCount()).isGreaterThan(early.graph().pairCount());
    }

    @Test
    void judgingGoesOnUntilSomebodyCanBeMatched() {
        Programme programme = Cases.people(MENTORS, MENTEES).build();
        String last = programme.mentees().getLast().id();
        Policy policy = Policy.builder("the last alone")
                .rule(Rule.of("last", (mentor, mentee) -> mentee.id().equals(last)))
                .build();

        CompatibilityGraph graph = Compatibility.of(programme, policy, () -> true).graph();

        assertThat(graph.pairCount()).isPositive();
        assertThat(graph.mentee(0)).isEqualTo(MENTEES - 1);
    }

    @Test
    void fixedPairsAreThereWhenever() {
        Programme drawn = Cases.people(MENTORS, MENTEES).build();
        String mentor = drawn.mentors().getLast().id();
        String mentee = drawn.mentees().getLast().id();
        Programme programme = Cases.people(MENTORS, MENTEES).decision(Decision.fix(mentor, mentee)).build();

        Compatibility some = Compatibility.of(programme, Policy.builder("all").build(), () -> true);

        int pair = some.graph().pair(MENTORS - 1, MENTEES - 1);
        assertThat(some.isJudged(mentee)).isFalse();
        assertThat(pair).isNotNegative();
        assertThat(some.graph().isFixed(pair)).isTrue();
    }
}
