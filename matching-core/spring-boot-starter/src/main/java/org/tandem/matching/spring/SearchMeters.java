package org.tandem.matching.spring;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Optional;
import org.tandem.matching.plan.Gap;
import org.tandem.matching.plan.Plan;

/** Counts searches by how they ended, sums up what remained open, and shows the queue; the time is the observation's. */
final class SearchMeters {
    private final MeterRegistry registry;

    SearchMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void watch(SearchThreads threads) {
        Gauge.builder("matching.queue.running", threads, SearchThreads::running)
                .description("Searches that run").register(registry);
        Gauge.builder("matching.queue.waiting", threads, SearchThreads::waiting)
                .description("Searches that wait for a thread").register(registry);
    }

    void refused() {
        count("refused", "none", "none");
    }

    void ended(Search search) {
        Optional<Plan> plan = search.plan();
        count(
                word(search.status().state()),
                plan.map(found -> word(found.quality().status())).orElse("none"),
                plan.map(found -> word(found.quality().ended())).orElse("none"));
        plan.flatMap(Plan::gap).ifPresent(this::measure);
    }

    private void count(String state, String status, String ended) {
        registry.counter("matching.searches", "state", state, "status", status, "ended", ended).increment();
    }

    private void measure(Gap gap) {
        if (gap.atMost().isPresent()) {
            DistributionSummary.builder("matching.gap")
                    .description("How much better a plan could be at most, on the first level that is open")
                    .tag("level", word(gap.level()))
                    .register(registry)
                    .record((double) gap.atMost().getAsLong());
        }
    }

    /** Returns a constant as a tag is written. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
