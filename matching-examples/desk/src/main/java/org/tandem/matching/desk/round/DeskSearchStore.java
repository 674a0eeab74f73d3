package org.tandem.matching.desk.round;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
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
    private final UntilBack untilBack;
    private final TransactionTemplate transaction;

    DeskSearchStore(
            PlanRows plans, ProgrammeRows programmes, Rounds rounds, UntilBack untilBack,
            PlatformTransactionManager transactions) {
        this.untilBack = untilBack;
        transaction = new TransactionTemplate(transactions);
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

    /** Keeps a plan, as soon as the database answers. */
    @Override
    public void found(UUID search, FoundPlan found) {
        keep(search, found.order().key(), null, found.compatibility(), found.plan(), found.limits());
    }

    /** Keeps a plan and makes it the draft, unless a later search was begun; as soon as the database answers. */
    void keep(
            UUID search, String programme, @Nullable Integer changes, Compatibility compatibility, Plan plan,
            Limits limits) {
        PlanRows.Kept kept = new PlanRows.Kept(
                search, plan, DecisionRecord.of(compatibility, plan, limits).json(), compatibility.programme(),
                compatibility.policy());
        untilBack.tried(() -> transaction.execute(status -> keep(search, programme, changes, kept)));
    }

    /** What was stored although nobody has heard of it is not stored again: it is no search any more. */
    private boolean keep(UUID search, String programme, @Nullable Integer changes, PlanRows.Kept kept) {
        boolean isDraft = programmes.draft(programme, search);
        if (isDraft) {
            plans.add(programme, changes, kept);
            plans.tidy(programme);
        }
        plans.end(search);
        return isDraft;
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
