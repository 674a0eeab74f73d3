package org.tandem.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.RuleVerdict;
import org.tandem.matching.explain.PlanComparison.Change;
import org.tandem.matching.explain.WhyMatch.PassedRule;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Role;
import org.tandem.matching.policy.Verdict;
import org.tandem.matching.text.PhraseBundles;
import org.tandem.matching.text.Wording;

class PhrasesTest {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z-]+(?:\\.[a-z-]+)*)\"");

    @Test
    void bothLanguagesHaveThePhrasesThatAreUsed() throws IOException {
        PhraseBundles.assertComplete(Explainer.class);
        TreeSet<String> literals = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/tandem/matching/explain"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                LITERAL.matcher(Files.readString(file)).results().forEach(found -> literals.add(found.group(1)));
            }
        }
        literals.retainAll(
                ResourceBundle.getBundle("org.tandem.matching.explain.Phrases", Locale.ENGLISH).keySet());
        PhraseBundles.assertAllUsed(Explainer.class, literals);
    }

    private static WhyNot.Barred barred(Reason reason) {
        return new WhyNot.Barred("M-1", "T-1", List.of(new RuleVerdict("any", Verdict.ineligible(reason))));
    }

    @Test
    void figuresFollowTheLocale() {
        WhyNot.Barred far = barred(new Reason.TooFar(1071.25, 60));

        assertThat(far.say(Wording.in(Locale.ENGLISH)))
                .isEqualTo("M-1 and T-1 must not be matched:\nThey are 1071.2 km apart; the limit is 60 km.");
        assertThat(far.say(Wording.in(Locale.GERMANY)))
                .isEqualTo("M-1 und T-1 dürfen kein Paar werden:\n"
                        + "Die beiden sind 1071,2 km voneinander entfernt; die Grenze liegt bei 60 km.");
    }

    @Test
    void everyFigureIsSaid() {
        Map<String, Number> figures = Map.of(
                "kilometres", 1.5, "most kilometres", 60, "shared months", 7, "least months", 1, "mentor minutes", 120L,
                "mentee minutes", 90L, "least minutes", 60L, "in common", 2, "own", 4);
        WhyMatch why = new WhyMatch("M", "T", 0, 0, true, List.of(),
                List.of(new PassedRule("reach", Map.of(), figures, true)), OptionalInt.empty(), OptionalInt.empty(),
                List.of(), List.of());

        PhraseBundles.assertSaid(why);
        assertThat(why.say(Wording.in(Locale.GERMAN)))
                .contains("1,5 km entfernt", "höchstens 60 km", "7 gemeinsame Monate", "mindestens ein Monat",
                        "Mentor 120 min im Monat", "Mentee 90 min im Monat", "mindestens 60 min", "2 gemeinsam",
                        "own 4", "freigegeben", "keine andere Möglichkeit");
    }

    @Test
    void everyAnswerAndMoveIsSaid() {
        for (Role role : Role.values()) {
            PhraseBundles.assertSaid(new WhyNot.TakesNobody("M", "T", role));
        }
        PhraseBundles.assertSaid(new WhyNot.InPlan("M", "T"));
        PhraseBundles.assertSaid(new WhyNot.NotScored("M", "T"));
        Price price = new Price(1, 1, 0, 0, Service.WORSE, true);
        WhyNot answer = new WhyNot.BetterUsed("M", "T", 3, price, List.of(
                new Change("T", List.of(), List.of("M"), 0, 3), new Change("U", List.of("M"), List.of(), 3, 0)));
        PhraseBundles.assertSaid(answer);
        assertThat(answer.say(Wording.in(Locale.ENGLISH))).endsWith("T: now with M\nU: no longer with M");
    }
}
