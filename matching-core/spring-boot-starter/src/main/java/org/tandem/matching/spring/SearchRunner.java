package org.tandem.matching.spring;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.Matcher;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.run.Progress;

/** Runs one search, observed from beginning to end. */
final class SearchRunner {
    /** The observation's name, and that of the timer that Micrometer makes of it. */
    static final String NAME = "matching.search";

    private final Matcher matcher;
    private final ObservationRegistry observations;
    private final List<SearchListener> listeners;

    SearchRunner(Matcher matcher, ObservationRegistry observations, List<SearchListener> listeners) {
        this.matcher = matcher;
        this.observations = observations;
        this.listeners = List.copyOf(listeners);
    }

    /** Returns what is observed on this thread, such as a request; nothing if nothing is. */
    @Nullable
    Observation current() {
        return observations.getCurrentObservation();
    }

    /** Runs a search as a part of what submitted it. */
    FoundPlan run(Search search, SearchOrder order, @Nullable Observation parent) {
        Observation observation = Observation.createNotStarted(NAME, observations)
                .parentObservation(parent)
                .contextualName("match a programme")
                .lowCardinalityKeyValue("policy", order.policy().name())
                .lowCardinalityKeyValue("status", "none")
                .lowCardinalityKeyValue("ended", "none")
                .highCardinalityKeyValue("search", search.id().toString());
        FoundPlan found = observation.observe(() -> {
            FoundPlan plan = match(search, order);
            observation.lowCardinalityKeyValue("status", SearchMeters.word(plan.plan().quality().status()));
            observation.lowCardinalityKeyValue("ended", SearchMeters.word(plan.plan().quality().ended()));
            return plan;
        });
        return Objects.requireNonNull(found);
    }

    private FoundPlan match(Search search, SearchOrder order) {
        search.begin();
        Deadline deadline = Deadline.in(matcher.limits().time()).orWhen(search.cancellation());
        Compatibility compatibility = Compatibility.of(order.programme(), order.policy(), deadline::isOver);
        Plan plan = matcher.withCancellation(search.cancellation())
                .withListener(progress -> tell(search, progress))
                .match(compatibility);
        return new FoundPlan(order, compatibility, plan, matcher.limits());
    }

    private void tell(Search search, Progress progress) {
        search.note(progress);
        listeners.forEach(listener -> listener.progressed(search, progress));
    }
}
