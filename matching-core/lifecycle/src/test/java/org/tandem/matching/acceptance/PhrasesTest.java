package org.tandem.matching.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.policy.Role;
import org.tandem.matching.recommend.Recommendations;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.PhraseBundles;
import org.tandem.matching.text.Wording;

class PhrasesTest {
    private static final Pair PAIR = new Pair("M-1", "T-1");

    private static List<Refusal> refusals() {
        return List.of(
                new Refusal.NotEligible(PAIR, List.of()),
                new Refusal.NotEligible(PAIR, List.of("within reach", "no veto")),
                new Refusal.TakenAlready(PAIR),
                new Refusal.NoPlaceLeft(PAIR, 0),
                new Refusal.NoPlaceLeft(PAIR, 1),
                new Refusal.NoPlaceLeft(PAIR, 2),
                new Refusal.NoMentorWanted(PAIR, 0),
                new Refusal.NoMentorWanted(PAIR, 1),
                new Refusal.NoMentorWanted(PAIR, 2),
                new Refusal.QuotaUsedUp(PAIR, "per sector", "metal"),
                new Refusal.Clash(PAIR, "apart", new Pair("M-1", "T-2")),
                new Refusal.NotTaken(PAIR));
    }

    private static LedgerOutcome refused() {
        return new LedgerOutcome.Refused(
                "R-2",
                1,
                List.of(new Refusal.NoPlaceLeft(PAIR, 0)),
                Optional.of(new Recommendations.None(Role.MENTEE, "T-1", Recommendations.Cause.PARTNERS_TAKEN)));
    }

    @Test
    void everyAnswerIsSaidInBothLanguages() {
        Stream<Answer> outcomes =
                Stream.of(new LedgerOutcome.Accepted("R-1", 1), refused(), new LedgerOutcome.Stale("R-3", 4, 5));
        PhraseBundles.assertSaidByAnswers(
                LedgerOutcome.class, Stream.concat(outcomes, refusals().stream()).toList());
    }

    @Test
    void aRefusalTellsWhyAndWhatIsNext() {
        assertThat(refused().say(Wording.in(Locale.ENGLISH))).isEqualTo("""
                Request R-2 is refused. M-1 has no place left for T-1.
                No mentor can be recommended: no mentor eligible for T-1 has a free place.""");
        assertThat(new Refusal.NoPlaceLeft(PAIR, 2).say(Wording.in(Locale.GERMAN).showing(id -> "<" + id + ">")))
                .isEqualTo("<M-1> hat keinen Platz mehr für <T-1>; 2 sind für festgelegte Paare freigehalten.");
        assertThat(new Refusal.NoMentorWanted(PAIR, 1).say(Wording.in(Locale.ENGLISH)))
                .isEqualTo("T-1 has all mentors wanted and does not need M-1; one of them is fixed by a coordinator.");
    }
}
