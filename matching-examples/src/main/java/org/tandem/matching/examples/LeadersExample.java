package org.tandem.matching.examples;

import java.util.Locale;
import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.group.GroupExplainer;
import org.tandem.matching.group.GroupPlan;
import org.tandem.matching.group.Guide;
import org.tandem.matching.group.SeriesPlan;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.text.Wording;

/**
 * Who works with whom on which problem? Composes the groups of five workshop days of 27 leaders, and prints the guide to the
 * last day's groups, what the series achieves, and why somebody is not in another group. Run it with
 * {@code mvn -q compile exec:exec -Dexec.args="-classpath %classpath org.tandem.matching.examples.LeadersExample"}.
 */
public final class LeadersExample {
    /** The same groups on every machine. */
    private static final long STEPS = 30;

    private LeadersExample() {}

    /** Prints the answers; takes languages, {@code de} or {@code en}. */
    public static void main(String[] args) {
        Leaders leaders = Leaders.read();
        GroupComposer composer =
                GroupComposer.with(Leaders.policy()).withStepLimit(STEPS).withTimeLimit(Salzgitter.LONGEST);

        SeriesPlan series = composer.composeSeries(leaders.days());
        GroupPlan last = series.plans().getLast();
        Workshop lastDay = series.workshops().getLast();
        GroupExplainer explainer = GroupExplainer.of(composer, lastDay, last);
        String somebody = last.groups().getFirst().members().getFirst();
        String elsewhere = last.groups().getLast().id();

        for (Locale language : Salzgitter.languages(args)) {
            Wording wording = Wording.in(language).showing(leaders::shown);
            Salzgitter.out().println(Guide.of(lastDay, last).say(wording) + "\n");
            Salzgitter.out().println(series.say(wording) + "\n");
            Salzgitter.out().println(explainer.why(somebody).say(wording) + "\n");
            Salzgitter.out().println(explainer.whyNot(somebody, elsewhere).say(wording));
        }
    }
}
