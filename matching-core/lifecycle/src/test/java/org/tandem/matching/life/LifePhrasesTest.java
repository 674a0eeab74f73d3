package org.tandem.matching.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.matching.life.Steps.day;
import static org.tandem.matching.life.Steps.running;
import static org.tandem.matching.life.Steps.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.PhraseBundles;
import org.tandem.matching.text.Wording;

class LifePhrasesTest {

    private static PairState pair(Phase phase, Set<Role> acceptedBy, int extensions) {
        return new PairState(
                "M-1", "T-1", phase, day(1, 5), day(2, 1), day(8, 1), acceptedBy, extensions, List.of());
    }

    @Test
    void everyAnswerIsSaidInBothLanguages() {
        List<Answer> answers = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            answers.add(pair(phase, Set.of(), 0));
            answers.add(pair(phase, Set.of(Role.MENTEE), 1));
            answers.add(pair(phase, Set.of(Role.MENTOR), 2));
        }
        List<Exclusion> exclusions = List.of(
                new Exclusion.Decided(Decision.Kind.BAR, day(1, 1)),
                new Exclusion.Decided(Decision.Kind.HOLD, day(1, 1)),
                new Exclusion.Declined(Role.MENTOR, day(1, 1), Optional.empty()),
                new Exclusion.Declined(Role.MENTEE, day(1, 1), Optional.of(day(2, 1))),
                new Exclusion.Separated(day(1, 1), Optional.empty()),
                new Exclusion.Separated(day(1, 1), Optional.of(day(2, 1))),
                new Exclusion.Resting(Role.MENTEE, day(3, 1)),
                new Exclusion.Together(pair(Phase.RUNNING, Set.of(), 0)));
        answers.addAll(exclusions);
        answers.add(new WhyExcluded("M-1", "T-1", day(3, 1), exclusions));
        answers.add(new WhyExcluded("M-1", "T-1", day(3, 1), List.of()));

        PhraseBundles.assertSaidByAnswers(EventLog.class, answers);
        assertThat(exclusions).allSatisfy(one -> assertThat(one.holdsOn(day(1, 15))).isTrue());
    }

    @Test
    void aSeparatedPairIsExplainedWithoutACauseOrASide() {
        EventLog log = running("M-1", "T-1", day(2, 1))
                .separated(day(3, 1), Separation.never(Separation.Cause.EXPECTATIONS))
                .log();

        assertThat(log.at(day(3, 1)).whyExcluded("M-1", "T-1", day(4, 1)).say(Wording.in(Locale.ENGLISH)))
                .isEqualTo("M-1 and T-1 cannot start together on April 1, 2026:\n"
                        + "They separated on March 1, 2026 and are not matched again.");
        assertThat(log.at(day(3, 1)).pair("M-1", "T-1").orElseThrow().say(Wording.in(Locale.GERMAN)))
                .isEqualTo(
                        "M-1 und T-1 haben seit 1. Februar 2026 zusammengearbeitet und sich am 1. März 2026 getrennt.");
    }

    @Test
    void aPairIsSaidAsItStands() {
        assertThat(steps().proposed(day(1, 5), day(2, 1))
                .accepted(day(1, 6), Role.MENTEE)
                .on(day(1, 7))
                .say(Wording.in(Locale.ENGLISH)))
                .isEqualTo("M-1 and T-1 are proposed to each other since January 5, 2026, to start on February 1, 2026;"
                        + " the mentee has accepted.");
        assertThat(running("M-1", "T-1", day(2, 1)).extended(day(3, 1)).on(day(3, 1)).say(Wording.in(Locale.GERMAN)))
                .isEqualTo("M-1 und T-1 arbeiten seit 1. Februar 2026 zusammen; ihre Zeit endet am 1. August 2027,"
                        + " einmal verlängert.");
    }
}
