package org.tandem.matching.desk.round;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.tandem.matching.desk.programme.PlanRows;
import org.tandem.matching.desk.programme.ProgrammeHead;
import org.tandem.matching.plan.Plan;

/** Knows the plan under review of every programme, and the one published last. */
@Service
public class Drafts {
    private final PlanRows plans;
    private final Rounds rounds;
    private final Map<String, Draft> known = new ConcurrentHashMap<>();
    private final Map<String, Published> published = new ConcurrentHashMap<>();

    private record Published(UUID id, Plan plan) {}

    Drafts(PlanRows plans, Rounds rounds) {
        this.plans = plans;
        this.rounds = rounds;
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
            if (last.round() == round) {
                return Optional.of(last);
            }
            return Optional.of(remember(head, new Draft(id, last.plan(), last.changes(), round)));
        }
        return plans.plan(id).map(plan -> remember(head, new Draft(id, plan, plans.changes(id), round)));
    }

    private Draft remember(ProgrammeHead head, Draft draft) {
        known.put(head.id(), draft);
        return draft;
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
