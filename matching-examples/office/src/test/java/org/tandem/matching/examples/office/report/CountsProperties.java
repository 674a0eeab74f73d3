package org.tandem.matching.examples.office.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.tandem.matching.Matcher;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.ScoreTable;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.run.Limits;
import org.tandem.matching.text.Wording;

/** What the head of a page counts adds up, and its sentences say these numbers and no others. */
class CountsProperties {
    /** The plans are so small that their proof ends the search. */
    private static final Limits FOR_A_DAY = new Limits(Duration.ofDays(1), Limits.DEFAULT.steps(), 0);

    @Property(tries = 60)
    void theNumbersAddUp(@ForAll long seed) {
        Random random = new Random(seed);
        ScoreTable table = CompatibilityGraph.table();
        int mentees = 1 + random.nextInt(5);
        int wanted = 0;
        int looking = 0;
        for (int mentor = 0; mentor < 3; mentor++) {
            table.mentor("M" + mentor, random.nextInt(3));
        }
        for (int mentee = 0; mentee < mentees; mentee++) {
            int wish = random.nextInt(3);
            wanted += wish;
            looking += wish > 0 ? 1 : 0;
            table.mentee("T" + mentee, wish, 0);
            for (int mentor = 0; mentor < 3; mentor++) {
                if (random.nextInt(3) > 0) {
                    table.score("M" + mentor, "T" + mentee, random.nextInt(100));
                }
            }
        }
        CompatibilityGraph graph = table.build();
        Plan plan = Matcher.create().withLimits(FOR_A_DAY).match(graph);

        Counts counts = Counts.of(new Facts.OwnScores(graph), plan);

        long served = plan.matches().stream().map(match -> match.mentee()).distinct().count();
        long content = looking - counts.nobody() - counts.fewer();
        Statistics.label("some want several").collect(wanted > looking);
        Statistics.label("some get fewer").collect(counts.fewer() > 0);
        Statistics.label("nobody is missing").collect(counts.missing() == 0);
        for (String label : List.of("some want several", "some get fewer", "nobody is missing")) {
            Statistics.label(label).coverage(share -> share.check(true).percentage(percent -> percent > 2));
        }
        assertThat(counts).isEqualTo(new Counts(
                mentees, looking, wanted, plan.matched(), looking - served, 0, counts.fewer()));
        assertThat(content).isBetween(0L, served);
        assertThat(counts.missing()).isEqualTo(plan.unmatched().stream().mapToLong(one -> one.missing()).sum());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            String said = counts.say(new Teller(Wording.in(locale)));
            assertThat(Pattern.compile("\\d+").matcher(said).results().map(hit -> Long.valueOf(hit.group())))
                    .isSubsetOf(
                            counts.mentees(), counts.looking(), counts.settled(), counts.wanted(), counts.pairs(),
                            counts.missing(), counts.nobody(), counts.fewer());
            assertThat(said).endsWith(".").doesNotContain("..", " .", "{");
        }
    }
}
