package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.matching.Matcher;
import org.tandem.matching.Secrets;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.run.Cancellation;

/** A matcher that is called again and again leaves no thread and no people behind; a program of the benchmarks does so for hours. */
class NothingLeftBehindTest {
    private static final int COLLECTIONS = 50;

    private static List<WeakReference<?>> match(Matcher matcher, int times) {
        List<WeakReference<?>> people = new ArrayList<>();
        for (int k = 0; k < times; k++) {
            Compatibility compatibility = Compatibility.of(Secrets.programme().build(), Secrets.policy());
            Plan plan = matcher.match(compatibility);
            assertThat(plan.matches()).isNotEmpty();
            people.add(new WeakReference<>(compatibility.programme()));
            people.add(new WeakReference<>(compatibility.graph()));
        }
        return people;
    }

    @Test
    void noThreadAndNobodyStays() {
        Cancellation cancellation = new Cancellation();
        Matcher matcher =
                Unhurried.matcher().withStepLimit(5).withListener(progress -> {}).withCancellation(cancellation);
        match(matcher, 1);
        Set<Thread> before = new HashSet<>(Thread.getAllStackTraces().keySet());

        List<WeakReference<?>> people = match(matcher, 10);

        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> !thread.getName().startsWith("ForkJoinPool.commonPool"))
                .isSubsetOf(before);
        for (int times = 0; times < COLLECTIONS && people.stream().anyMatch(one -> one.get() != null); times++) {
            System.gc();
        }
        // Matcher and cancellation are in use still.
        assertThat(people).allSatisfy(one -> assertThat(one.get()).isNull());
        assertThat(match(matcher, 1)).hasSize(2);
        assertThat(cancellation.isCancelled()).isFalse();
    }
}
