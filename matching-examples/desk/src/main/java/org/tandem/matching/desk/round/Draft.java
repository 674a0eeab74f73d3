package org.tandem.matching.desk.round;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.tandem.matching.explain.shortage.Shortage;
import org.tandem.matching.explain.shortage.WhyUnmatched;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Objective;

/** A plan under review. */
public final class Draft {
    private final UUID id;
    private final Plan plan;
    private final Optional<Integer> changes;
    private final Round round;
    private final Supplier<DraftPrices> prices;
    private final Supplier<List<WhyUnmatched>> whyUnmatched;
    private final AtomicBoolean prepared = new AtomicBoolean();

    Draft(UUID id, Plan plan, Optional<Integer> changes, Round round, Workers workers, Duration patience) {
        this.id = id;
        this.plan = plan;
        this.changes = changes;
        this.round = round;
        prices = new Lazy<>(() -> new DraftPrices(round.compatibility(), plan, workers, patience));
        whyUnmatched = new Lazy<>(() -> Shortage.of(round.compatibility(), plan).whyUnmatched());
    }

    /** Returns the id, that of the search. */
    public UUID id() {
        return id;
    }

    /** Returns the plan. */
    public Plan plan() {
        return plan;
    }

    /** Returns how many pairs it was allowed to give up; nothing if any number. */
    public Optional<Integer> changes() {
        return changes;
    }

    /** Returns whether moves have prices: where the policy wants the largest sum of points. */
    public boolean isPriced() {
        return round.facts().policy().objective().aim() == Objective.Aim.LARGEST_SUM;
    }

    /** Returns what it was compared with. */
    Round round() {
        return round;
    }

    /** Returns whether it was made from the programme as it stands; else, or where that contradicts itself, it must be matched again. */
    public boolean isCurrent() {
        return round.faults().isEmpty() && plan.basis().equals(round.compatibility().basis());
    }

    /** Begins to get prices ready, behind the page that shows the draft. */
    public void prepare() {
        if (isPriced() && isCurrent() && prepared.compareAndSet(false, true)) {
            prices.get().prepare();
        }
    }

    /**
     * Returns what every pair would cost: of a draft that is current, and whose moves have prices.
     */
    public DraftPrices prices() {
        return prices.get();
    }

    /** Returns why those are without a mentor who are; of a draft that is current. */
    public List<WhyUnmatched> whyUnmatched() {
        return whyUnmatched.get();
    }

    /** Works no more prices out: there is another draft. */
    void close() {
        if (isPriced() && isCurrent()) {
            prices.get().close();
        }
    }
}
