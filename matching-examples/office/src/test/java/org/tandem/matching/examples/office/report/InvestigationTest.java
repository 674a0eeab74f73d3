package org.tandem.matching.examples.office.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.tandem.matching.Matcher;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Deadline;

class InvestigationTest {
    private final Facts facts = facts();
    private final Plan plan = facts.match(Matcher.create().withTimeLimit(Duration.ofDays(1)));

    private static Facts facts() {
        Programme.Builder programme = Programme.builder(LocalDate.of(2026, 9, 1));
        for (int one = 1; one <= 6; one++) {
            programme.mentee(Mentee.builder("T-" + one).mustHave(one < 5 ? "law" : "art", 3, 5).build());
        }
        programme.mentor(Mentor.builder("M-1").places(1).offers("law", 5).build());
        programme.mentor(Mentor.builder("M-2").places(1).offers("law", 4).build());
        Policy policy = Policy.builder("musts")
                .rule(Rules.mustHaves())
                .criterion(1, Criteria.competenceFit())
                .build();
        return new Facts.Judged(Compatibility.of(programme.build(), policy));
    }

    private Studies found(Deadline deadline) {
        return new Investigation(facts, plan, deadline).get();
    }

    /** A deadline that is over after the clock was looked at so often. */
    private static Deadline afterLooks(int looks) {
        AtomicLong looked = new AtomicLong();
        return Deadline.in(Duration.ofNanos(looks), looked::getAndIncrement);
    }

    @Test
    void withTimeEnoughAllIsFound() {
        Studies studies = found(Deadline.none());

        assertThat(studies.unfinished()).isEmpty();
        assertThat(studies.why()).hasSize(4);
        assertThat(studies.help()).hasSize(4);
        assertThat(studies.recruiting()).isPresent();
        assertThat(studies.fairness()).isPresent();
        assertThat(studies.cancelled()).isFalse();
    }

    @Test
    void withoutTimeNothingIsFoundAndAllIsNamed() {
        Studies studies = found(Deadline.in(Duration.ZERO));

        assertThat(studies.unfinished()).containsExactly(Study.values());
        assertThat(studies.why()).as("needs no search").hasSize(4);
        assertThat(studies.help()).isEmpty();
        assertThat(studies.readiness()).isEmpty();
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        assertThat(found(Deadline.none().orWhen(cancellation)).cancelled()).isTrue();
    }

    @Test
    void theMoreTimeThereIsTheMoreIsFoundTheMostUsefulFirst() {
        List<Set<Study>> finished = new ArrayList<>();
        int looks = 0;
        Studies studies;
        do {
            studies = found(afterLooks(looks++));
            finished.add(EnumSet.complementOf(EnumSet.copyOf(studies.unfinished())));
            assertThat(studies.why()).hasSize(4);
            assertThat(studies.unfinished().contains(Study.READINESS)).isEqualTo(studies.readiness().isEmpty());
        } while (!studies.unfinished().isEmpty());

        assertThat(finished.getFirst()).isEmpty();
        assertThat(finished).contains(EnumSet.of(Study.READINESS));
        assertThat(finished).allMatch(some -> some.isEmpty() || some.contains(Study.READINESS));
    }

    @Test
    void whoeverWasCutShortIsAskedAgain() {
        int looks = 0;
        Studies studies = found(afterLooks(looks));
        int complete = 0;
        while (!studies.unfinished().isEmpty()) {
            studies = found(afterLooks(++looks));
            complete += studies.unfinished().equals(EnumSet.of(Study.HELP)) ? 1 : 0;
        }
        assertThat(complete).as("help alone was unfinished").isPositive();
        assertThat(studies.help()).isEqualTo(found(Deadline.none()).help());
    }
}
