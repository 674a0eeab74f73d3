package org.tandem.matching.benchmarks.stop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tandem.matching.Matcher;
import org.tandem.matching.plan.Plan;

/** Every scene can be matched. */
class SceneTest {

    @Test
    void everySceneMatchesSomebody() {
        for (Scene scene : Scene.of("24x16")) {
            Plan plan = scene.match()
                    .apply(Matcher.create().withTimeLimit(Duration.ofDays(1)).withStepLimit(0));
            assertThat(plan.matched()).as(scene.name()).isPositive();
        }
    }
}
