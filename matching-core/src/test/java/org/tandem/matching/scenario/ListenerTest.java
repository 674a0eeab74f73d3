package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.matching.scenario.Scenes.byWorth;
import static org.tandem.matching.scenario.Scenes.mentee;
import static org.tandem.matching.scenario.Scenes.mentor;
import static org.tandem.matching.scenario.Scenes.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.tandem.matching.Matcher;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.ScoreTable;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.run.Progress;

/** The listener hears of every better plan, on the thread that matches. */
class ListenerTest {
    private static final Programme PROGRAMME = programme()
            .mentor(mentor("M1", 1, 0.2))
            .mentor(mentor("M2", 1, 0.7))
            .mentee(mentee("N1"))
            .mentee(mentee("N2"))
            .build();

    @Test
    void theListenerHearsOfGrowingQualityUpToThePlan() {
        List<Progress> heard = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();

        Plan plan = Unhurried.matcher()
                .withListener(progress -> {
                    heard.add(progress);
                    threads.add(Thread.currentThread());
                })
                .match(PROGRAMME, byWorth().policy());

        assertThat(heard).isNotEmpty();
        assertThat(threads).containsOnly(Thread.currentThread());
        Progress last = heard.getLast();
        assertThat(last.matched()).isEqualTo(plan.matched()).isEqualTo(2);
        assertThat(last.points()).isEqualTo(plan.points()).isEqualTo(900);
        for (int p = 1; p < heard.size(); p++) {
            Progress before = heard.get(p - 1);
            Progress after = heard.get(p);
            assertThat(after.elapsed()).isGreaterThanOrEqualTo(before.elapsed());
            assertThat(after.matched()).isGreaterThanOrEqualTo(before.matched());
            assertThat(after.matched() > before.matched() || after.points() > before.points()).isTrue();
        }
    }

    @Test
    void theGapShrinksToThatOfThePlan() {
        SplittableRandom random = new SplittableRandom(5);
        ScoreTable table = CompatibilityGraph.table()
                .apart("every third two apart",
                        (one, other) -> ((one.hashCode() ^ other.hashCode()) * 0x9E3779B9 >>> 16) % 3 == 0);
        for (int mentor = 0; mentor < 30; mentor++) {
            table.mentor("M-%02d".formatted(mentor), 2);
        }
        for (int mentee = 0; mentee < 55; mentee++) {
            table.mentee("T-%03d".formatted(mentee));
            for (int mentor = random.nextInt(5); mentor < 30; mentor += 1 + random.nextInt(5)) {
                table.score("M-%02d".formatted(mentor), "T-%03d".formatted(mentee), random.nextInt(1_000));
            }
        }
        List<Progress> heard = new ArrayList<>();

        Plan plan = Unhurried.matcher().withListener(heard::add).match(table.build());

        assertThat(heard).isNotEmpty();
        assertThat(heard.getLast().gap()).isEqualTo(plan.quality().bound().orElseThrow() - plan.points());
        for (int p = 1; p < heard.size(); p++) {
            if (heard.get(p).matched() == heard.get(p - 1).matched()) {
                assertThat(heard.get(p).gapPercent()).isLessThan(heard.get(p - 1).gapPercent());
            }
        }
    }

    @Test
    void everyPlanThatIsToldIsNoWorseThanTheOneBeforeUpToTheBest() {
        SplittableRandom random = new SplittableRandom(3);
        boolean[][] rivals = new boolean[20][20];
        ScoreTable table = CompatibilityGraph.table()
                .apart("rivals apart", (one, other) -> rivals[number(one)][number(other)]);
        for (int mentor = 0; mentor < 4; mentor++) {
            table.mentor("M-" + mentor, 6);
        }
        for (int mentee = 0; mentee < rivals.length; mentee++) {
            table.mentee("T-%02d".formatted(mentee));
            for (int mentor = 0; mentor < 4; mentor++) {
                table.score("M-" + mentor, "T-%02d".formatted(mentee), 1 + random.nextInt(1_000));
            }
            for (int other = 0; other < mentee; other++) {
                rivals[mentee][other] = random.nextBoolean();
                rivals[other][mentee] = rivals[mentee][other];
            }
        }
        List<Progress> heard = new ArrayList<>();

        Plan plan = Unhurried.matcher()
                .withListener(heard::add)
                .match(table.build());

        assertThat(plan.quality().ended()).isEqualTo(Ended.PROOF);
        assertThat(heard).isSortedAccordingTo(Comparator.comparingLong(Progress::matched));
        assertThat(heard.getLast().matched()).isEqualTo(plan.matched());
        assertThat(heard.getLast().points()).isEqualTo(plan.points());
    }

    private static int number(String mentee) {
        return Integer.parseInt(mentee.substring(2));
    }

    @Test
    void nothingIsToldWhereThereIsNothingToSearch() {
        List<Progress> heard = new ArrayList<>();

        Unhurried.matcher().withListener(heard::add).match(programme().build(), byWorth().policy());

        assertThat(heard).isEmpty();
    }

    @Test
    void whatTheListenerThrowsReachesTheCaller() {
        Matcher matcher = Unhurried.matcher().withListener(progress -> {
            throw new CancellationException("enough");
        });

        assertThatThrownBy(() -> matcher.match(PROGRAMME, byWorth().policy())).hasStackTraceContaining("enough");
    }
}
