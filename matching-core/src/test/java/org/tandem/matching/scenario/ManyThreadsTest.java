package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.matching.scenario.Scenes.byWorth;
import static org.tandem.matching.scenario.Scenes.mentee;
import static org.tandem.matching.scenario.Scenes.mentor;
import static org.tandem.matching.scenario.Scenes.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.matching.Matcher;
import org.tandem.matching.check.PlanChecker;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;

/** One matcher serves many threads, and each gets the plan that it would get alone. */
class ManyThreadsTest {

    @Test
    void oneMatcherGivesEveryThreadTheSamePlans() throws InterruptedException, ExecutionException {
        Matcher matcher = Unhurried.matcher();
        Policy policy = byWorth().policy();
        List<Programme> programmes = IntStream.range(1, 9).mapToObj(ManyThreadsTest::drawn).toList();
        List<Plan> alone = programmes.stream().map(programme -> matcher.match(programme, policy)).toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<List<Plan>>> together = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                together.add(threads
                        .submit(() -> programmes.stream().map(programme -> matcher.match(programme, policy)).toList()));
            }
            for (Future<List<Plan>> plans : together) {
                assertThat(plans.get()).isEqualTo(alone);
            }
        }
        for (int p = 0; p < programmes.size(); p++) {
            PlanChecker.check(programmes.get(p), byWorth(), alone.get(p));
        }
    }

    private static Programme drawn(int size) {
        Programme.Builder builder = programme();
        for (int m = 0; m < 2 * size; m++) {
            builder.mentor(mentor("M" + m, m % 3, m * 37 % 11 / 10.0));
            builder.mentee(mentee("N" + m));
        }
        return builder.build();
    }
}
