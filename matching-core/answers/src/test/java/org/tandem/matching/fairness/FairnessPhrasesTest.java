package org.tandem.matching.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.PhraseBundles;
import org.tandem.matching.text.Wording;

class FairnessPhrasesTest {
    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);
    private static final Wording GERMAN = Wording.in(Locale.GERMANY);

    private static PlanFigures figures(long points, Double... percents) {
        return new PlanFigures(percents.length, points, new FitDistribution(List.of(percents)));
    }

    private static FairnessReport report(PlanFigures plan, PlanFigures best, long bound) {
        return new FairnessReport(plan, best, bound, Optional.of(plan), true);
    }

    private static GroupFigures group(String key, int mentees, boolean fit) {
        return new GroupFigures(
                key,
                Optional.of(new GroupFigures.Counts(mentees, mentees, 0, OptionalDouble.empty())),
                fit ? Optional.of(new GroupFigures.Fit(61.25, 60)) : Optional.empty());
    }

    @Test
    void everyPhraseIsSaidInBothLanguages() {
        PlanFigures none = figures(0);
        PlanFigures fair = figures(1_210, 1.0, 10.0, 20.0);
        PlanFigures sum = figures(2_050, 1.0, 4.0, 100.0);
        PlanFigures own = figures(3, -5.0, 7.0);
        List<Answer> answers = List.of(
                report(none, none, 0),
                report(fair, sum, sum.points()),
                report(fair, sum, sum.points() + 7),
                new FairnessReport(own, own, 3, Optional.empty(), true),
                new FairnessReport(own, own, 3, Optional.empty(), false),
                fair.fits().below(5),
                new Disparities(
                        List.of(group("a", 6, true), group("b", 5, false),
                                new GroupFigures("c", Optional.empty(), Optional.empty())),
                        group(Disparities.TOTAL, 14, true),
                        5));

        PhraseBundles.assertSaidByAnswers(FairnessReport.class, answers);
    }

    @Test
    void figuresAreWrittenAsTheLocaleHasIt() {
        FairnessReport report = report(figures(1_210, 1.5, 10.0), figures(2_450, 1.25, 100.0), 2_450);

        assertThat(report.say(ENGLISH))
                .contains("The largest sum is 2,450 points; the plan has 1,240 points fewer and as many matches. "
                        + "Its lowest fit is 1.5 %, that of the largest sum 1.2 %.")
                .contains("Gini coefficient 0.37");
        assertThat(report.say(GERMAN))
                .contains(
                        "Die größte Summe sind 2.450 Punkte; der Plan hat 1.240 Punkte weniger und ebenso viele Paare. "
                                + "Seine niedrigste Passung ist 1,5 %, die der größten Summe 1,2 %.")
                .contains("Gini-Koeffizient 0,37");
    }

    @Test
    void noneOneAndManyAreToldApart() {
        assertThat(new BelowThreshold(40, 0, 2).say(ENGLISH)).isEqualTo("None of 2 matches fits less than 40 %.");
        assertThat(new BelowThreshold(40, 1, 1).say(ENGLISH)).isEqualTo("One of one match fits less than 40 %.");
        assertThat(new BelowThreshold(40, 2, 3).say(ENGLISH)).isEqualTo("2 of 3 matches fit less than 40 %.");
        assertThat(new BelowThreshold(40, 0, 0).say(GERMAN))
                .isEqualTo("Keines von keinem Paar passt zu weniger als 40 %.");
        assertThat(new BelowThreshold(40, 1, 2).say(GERMAN)).isEqualTo("Eines von 2 Paaren passt zu weniger als 40 %.");
        assertThat(new BelowThreshold(40, 2, 2).say(GERMAN)).isEqualTo("2 von 2 Paaren passen zu weniger als 40 %.");
        assertThat(group("a", 1, false).say(ENGLISH)).startsWith("a: one mentee, 100 % matched, 0 still waiting");
        assertThat(group("a", 2, false).say(GERMAN)).startsWith("a: 2 Mentees, 100 % vermittelt, 0 warten noch");
        for (int lost = 0; lost <= 2; lost++) {
            FairnessReport report = report(figures(10 - lost, 1.0), figures(10, 1.0), 10);
            assertThat(report.say(ENGLISH))
                    .contains(List.of("has none fewer", "has one point fewer", "has 2 points fewer").get(lost))
                    .contains(List.of("cost no points", "cost one point", "cost 2 points").get(lost));
            assertThat(report.say(GERMAN))
                    .contains(List.of("keinen weniger", "einen Punkt weniger", "2 Punkte weniger").get(lost));
        }
    }
}
