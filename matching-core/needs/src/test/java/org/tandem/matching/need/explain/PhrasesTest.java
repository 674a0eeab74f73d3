package org.tandem.matching.need.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.compatibility.HeldPair;
import org.tandem.matching.compatibility.RuleVerdict;
import org.tandem.matching.compatibility.Tally;
import org.tandem.matching.need.Assignment;
import org.tandem.matching.need.Fulfilment;
import org.tandem.matching.need.NeedRules;
import org.tandem.matching.need.OfferUse;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Verdict;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.PhraseBundles;
import org.tandem.matching.text.Wording;

class PhrasesTest {
    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);
    private static final Fulfilment NOTHING = new Fulfilment("N-1", 5, 0);
    private static final Effect LOSS = new Effect(-1, 0, 0, -200, true);
    private static final BusinessTie TIE = BusinessTie.of(BusinessTie.Kind.UNDISCLOSED, "C-1", "S-1");

    private static RuleVerdict barred(String rule, Map<String, ?> figures) {
        return new RuleVerdict(rule, Verdict.ineligible(new Reason.OwnRule(rule, figures)));
    }

    private static WhyAssigned why(int quantity, int committed, Map<String, Number> distance) {
        return new WhyAssigned(
                new Assignment("O-1", "N-1", quantity, committed, 1200, 80),
                new Fulfilment("N-1", 5, 3),
                new OfferUse("O-1", 4, 3),
                List.of(new Contribution("proximity", 10, 0.5, 5000)),
                List.of(
                        new RuleVerdict(NeedRules.KIND, Verdict.ELIGIBLE),
                        new RuleVerdict(NeedRules.REACH, Verdict.ELIGIBLE, distance),
                        new RuleVerdict(
                                NeedRules.DAYS,
                                Verdict.ELIGIBLE,
                                ImmutableMap.of("shared days", 12, "least days", 5))));
    }

    private static Tally tally(Map<String, Integer> removed) {
        return new Tally("N-1", 9, 0, 0, removed);
    }

    @Test
    void everyAnswerIsSaidInBothLanguages() {
        List<Answer> answers = new ArrayList<>();
        answers.add(LOSS);
        answers.add(new Effect(0, 1, 0, -5, false));
        answers.add(new Effect(0, 0, 2, -5, true));
        answers.add(new Effect(0, 0, 0, 5, true));
        answers.add(new Effect(0, 0, 0, 0, true));
        answers.add(why(3, 1, ImmutableMap.of("kilometres", 2.5, "most kilometres", 10.0)));
        answers.add(why(1, 0, ImmutableMap.of("kilometres", 2.5)));
        answers.add(new WhyNotMore.Barred(
                "O-1",
                "N-1",
                List.of(
                        barred(NeedRules.KIND, ImmutableMap.of("needed", "books", "offered", "tools")),
                        barred(NeedRules.REACH, Map.of("reach", 10.0)),
                        barred(NeedRules.DAYS, ImmutableMap.of("shared", 1, "least", 5)),
                        barred("own", Map.of()),
                        new RuleVerdict(NeedRules.REACH, Verdict.ineligible(new Reason.TooFar(12, 10))))));
        answers.add(new WhyNotMore.HeldForReview(
                "O-1",
                "N-1",
                List.of(new RuleVerdict(
                        "no business ties", Verdict.heldForReview(new Reason.TieUndisclosed(TIE))))));
        answers.add(new WhyNotMore.AllGiven("O-1", "N-1", 3));
        answers.add(new WhyNotMore.NoRoom("O-1", "N-1", 0));
        answers.add(new WhyNotMore.BetterUsed("O-1", "N-1", 2, LOSS, List.of(new Move("O-2", "N-2", 3, 2))));
        answers.add(new WhyShort.NoOffer(NOTHING, tally(Map.of())));
        answers.add(new WhyShort.NoOffer(
                NOTHING,
                tally(ImmutableMap.of(
                        NeedRules.KIND, 4, NeedRules.REACH, 2, NeedRules.DAYS, 1, "no business ties", 2))));
        answers.add(new WhyShort.OnlyHeldPairs(
                NOTHING, List.of(new HeldPair("O-1", "N-1", "no business ties", new Reason.TieUndisclosed(TIE)))));
        answers.add(new WhyShort.UnitsShort(
                NOTHING,
                new NeedsBottleneck(
                        List.of(new NeedsBottleneck.Demand("N-1", 5, 0), new NeedsBottleneck.Demand("N-2", 4, 4)),
                        List.of(new NeedsBottleneck.Supply("O-1", 3)),
                        List.of(new NeedsBottleneck.Elsewhere("O-2", "N-2", 1)))));
        answers.add(new WhyShort.FewPartners(NOTHING, List.of("O-2"), true));
        answers.add(new WhyShort.FewPartners(NOTHING, List.of("O-2"), false));
        answers.add(new WhyShort.PlanNotBest(NOTHING));
        answers.add(new OfferWorth("O-1", 2, LOSS));
        answers.add(new KindWorth("books", 1, 7, LOSS));
        PhraseBundles.assertSaidByAnswers(NeedsExplainer.class, answers);
    }

    @Test
    void countsAgreeWithTheirNouns() {
        assertThat(why(1, 1, Map.of()).say(ENGLISH))
                .startsWith("O-1 gives N-1 one unit of 1,200 points each")
                .contains("One of them is committed.");
        assertThat(why(3, 2, Map.of()).say(ENGLISH)).startsWith("O-1 gives N-1 3 units of").contains("2 of them are");
        assertThat(new WhyNotMore.NoRoom("O-1", "N-1", 0).say(ENGLISH)).startsWith("O-1 gives N-1 nothing: ");
        assertThat(new WhyNotMore.NoRoom("O-1", "N-1", 2).say(ENGLISH)).startsWith("O-1 gives N-1 no more than 2: ");
        assertThat(new OfferWorth("O-1", 1, LOSS).say(Wording.in(Locale.GERMANY)))
                .isEqualTo("O-1 mit einer Einheit mehr: Einheiten im ganzen Plan: -1; Bedarfe, die etwas bekommen: +0;"
                        + " Punkte: -200.");
        assertThat(new WhyShort.NoOffer(NOTHING, tally(ImmutableMap.of(NeedRules.KIND, 4, "own", 1))).say(ENGLISH))
                .isEqualTo("N-1 gets 0 of 5, 0 %.\nNo offer is eligible. Offers removed: another kind 4, own 1.");
    }
}
