package org.tandem.matching.desk.round;

import java.util.UUID;
import java.util.function.Supplier;
import org.tandem.matching.plan.Plan;

/** A plan under review. */
public final class Draft {
    private final UUID id;
    private final Plan plan;
    private final Round round;
    private final Supplier<DraftPrices> prices;

    Draft(UUID id, Plan plan, Round round) {
        this.id = id;
        this.plan = plan;
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

    /** Returns what it was compared with. */
    Round round() {
        return round;
    }

    /** Returns whether it was made from the programme as it stands; else it must be matched again. */
    public boolean isCurrent() {
        return plan.basis().equals(round.compatibility().basis());
    }

    /**
     * Returns what every pair would cost; worked out once.
     *
     * @throws IllegalArgumentException if the draft is not current
     */
    public DraftPrices prices() {
        return prices.get();
    }
}
