package org.tandem.matching.desk.round;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Objective;

/** A plan under review. */
public final class Draft {
    private final UUID id;
    private final Plan plan;
    private final Optional<Integer> changes;
    private final Round round;
    private final Supplier<DraftPrices> prices;
    private final AtomicBoolean prepared = new AtomicBoolean();

    Draft(UUID id, Plan plan, Optional<Integer> changes, Round round) {
        this.id = id;
        this.plan = plan;
        this.changes = changes;
        this.round = round;
        prices = new Lazy<>(() -> DraftPrices.of(round.compatibility(), plan));
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
            Thread.ofPlatform().daemon().name("prices").start(new FutureTask<>(prices::get));
        }
    }

    /**
     * Returns what every pair would cost; worked out once.
     *
     * @throws IllegalArgumentException if the draft is not current, or moves have no prices
     */
    public DraftPrices prices() {
        return prices.get();
    }
}
