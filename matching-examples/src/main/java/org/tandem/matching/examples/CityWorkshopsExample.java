package org.tandem.matching.examples;

import java.util.Locale;
import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.group.Guide;
import org.tandem.matching.group.SeriesPlan;
import org.tandem.matching.text.Wording;

/**
 * Who sits with whom at the city's two workshops? Matches the programme, brings all its pairs into groups twice, and prints
 * the guide to both and what they achieve together. Run it with
 * {@code mvn -q compile exec:exec -Dexec.args="-classpath %classpath org.tandem.matching.examples.CityWorkshopsExample"}.
 */
public final class CityWorkshopsExample {
    /** The same groups on every machine. */
    private static final long STEPS = 30;

    private CityWorkshopsExample() {}

    /** Prints the answers; takes languages, {@code de} or {@code en}. */
    public static void main(String[] args) {
        Salzgitter city = Salzgitter.matched();
        SeriesPlan series = series(city);
        for (Locale language : Salzgitter.languages(args)) {
            Wording wording = city.wording(language);
            for (int w = 0; w < series.plans().size(); w++) {
                Guide guide = Guide.of(series.workshops().get(w), series.plans().get(w));
                Salzgitter.out().println(guide.say(wording) + "\n");
            }
            Salzgitter.out().println(series.say(wording));
        }
    }

    /** Returns the groups of both workshops. */
    static SeriesPlan series(Salzgitter city) {
        return GroupComposer.with(CityWorkshops.policy())
                .withStepLimit(STEPS)
                .withTimeLimit(Salzgitter.LONGEST)
                .composeSeries(CityWorkshops.of(city.compatibility().programme(), city.plan()));
    }
}
