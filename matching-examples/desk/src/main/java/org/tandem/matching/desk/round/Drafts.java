package org.tandem.matching.desk.round;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.tandem.matching.desk.programme.PlanRows;
import org.tandem.matching.desk.programme.ProgrammeHead;
import org.tandem.matching.plan.Plan;

/** Knows the plan under review of every programme, and the one published last. */
@Service
public class Drafts {
    private final PlanRows plans;
    private final Rounds rounds;
    private final Workers workers;
    private final Duration patience;
    private final Map<String, Draft> known = new ConcurrentHashMap<>();
    private final Map<String, Published> published = new ConcurrentHashMap<>();

    private record Published(UUID id, Plan plan) {}

    Drafts(PlanRows plans, Rounds rounds, Workers workers, @Value("${desk.patience}") Duration patience) {
        this.plans = plans;
        this.rounds = rounds;
        this.workers = workers;
        this.patience = patience;
    }

    /** Returns the plan under review, if there is one. */
    public Optional<Draft> of(ProgrammeHead head) {
        UUID id = head.draft();
        if (id == null) {
            return Optional.empty();
        }
        Round round = rounds.of(head);
        Draft last = known.get(head.id());
        if (last != null && last.id().equals(id)) {
            return Optional.of(
                    last.round().equals(round) ? last : remember(head, last.plan(), last.changes(), round, id));
        }
        return plans.plan(id).map(plan -> remember(head, plan, plans.changes(id), round, id));
    }

    /** Returns the draft if it can be decided about and published: made from the programme as it stands. */
    public Optional<Draft> current(ProgrammeHead head) {
        return of(head).filter(Draft::isCurrent);
    }

    /** Of several who come with the same news at once all have the same draft. */
    private Draft remember(ProgrammeHead head, Plan plan, Optional<Integer> changes, Round round, UUID id) {
        Draft[] before = new Draft[1];
        Draft now = known.compute(head.id(), (key, last) -> {
            if (last != null && last.id().equals(id) && last.round().equals(round)) {
                return last;
            }
            before[0] = last;
            return new Draft(id, plan, changes, round, workers, patience);
        });
        if (before[0] != null) {
            before[0].close();
        }
        return now;
    }

    /** Returns the plan published last, if there is one. */
    public Optional<Plan> published(ProgrammeHead head) {
        UUID id = head.published();
        if (id == null) {
            return Optional.empty();
        }
        Published last = published.get(head.id());
        if (last == null || !last.id().equals(id)) {
            last = new Published(id, plans.plan(id).orElseThrow());
            published.put(head.id(), last);
        }
        return Optional.of(last.plan());
    }
}
