package org.tandem.matching.desk.round;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.matching.audit.DecisionRecord;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.desk.programme.PlanRows;
import org.tandem.matching.desk.programme.ProgrammeHead;
import org.tandem.matching.desk.programme.ProgrammeRows;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.run.Limits;
import org.tandem.matching.spring.FoundPlan;
import org.tandem.matching.spring.SearchOrder;
import org.tandem.matching.spring.SearchState;
import org.tandem.matching.spring.SearchStore;

/**
 * Keeps searches until they end, so that they survive the desk, and makes the plan of the one begun last the draft. What has not
 * ended is matched again by the programme as it stands then.
 */
@Repository
class DeskSearchStore implements SearchStore {
    private final PlanRows plans;
    private final ProgrammeRows programmes;
    private final Rounds rounds;

    DeskSearchStore(PlanRows plans, ProgrammeRows programmes, Rounds rounds) {
        this.plans = plans;
        this.programmes = programmes;
        this.rounds = rounds;
    }

    @Override
    @Transactional
    public void submitted(UUID search, SearchOrder order) {
        begin(search, order.key(), null);
    }

    /** Keeps a search of either kind, see {@link Searches}. */
    @Transactional
    void begin(UUID search, String programme, @Nullable Integer changes) {
        plans.begin(search, programme, changes);
        programmes.search(programme, search);
    }

    @Override
    @Transactional
    public void found(UUID search, FoundPlan found) {
        keep(search, found.order().key(), null, found.compatibility(), found.plan(), found.limits());
    }

    /** Keeps a plan and makes it the draft, unless a later search was begun. */
    @Transactional
    void keep(
            UUID search, String programme, @Nullable Integer changes, Compatibility compatibility, Plan plan,
            Limits limits) {
        if (programmes.draft(programme, search)) {
            plans.add(programme, changes, new PlanRows.Kept(
                    search, plan, DecisionRecord.of(compatibility, plan, limits).json(), compatibility.programme(),
                    compatibility.policy()));
            plans.tidy(programme);
        }
        plans.end(search);
    }

    @Override
    public void ended(UUID search, SearchState state) {
        plans.end(search);
    }

    @Override
    public Map<UUID, Optional<SearchOrder>> unfinished() {
        Map<UUID, Optional<SearchOrder>> unfinished = new LinkedHashMap<>();
        plans.unfinished().stream()
                .filter(one -> one.changes() == null)
                .forEach(one -> unfinished.put(one.id(), programmes.find(one.programme()).flatMap(this::order)));
        return unfinished;
    }

    private Optional<SearchOrder> order(ProgrammeHead head) {
        try {
            Round round = rounds.of(head);
            return Optional.of(new SearchOrder(head.id(), round.people(), round.facts().policy()));
        } catch (InvalidInputException faulty) {
            return Optional.empty();
        }
    }
}
