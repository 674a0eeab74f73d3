package org.tandem.matching.desk.round;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.tandem.matching.desk.programme.PlanRows;
import org.tandem.matching.desk.programme.ProgrammeHead;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.spring.MatchingService;
import org.tandem.matching.spring.Search;
import org.tandem.matching.spring.SearchOrder;
import org.tandem.matching.spring.SearchState;

/** Begins, watches and cancels searches: from scratch, or changing little. */
@Service
public class Searches {
    private final MatchingService service;
    private final Rematches rematches;
    private final PlanRows plans;

    Searches(MatchingService service, Rematches rematches, PlanRows plans) {
        this.service = service;
        this.rematches = rematches;
        this.plans = plans;
    }

    /**
     * How far a search has come.
     *
     * @param id the search
     * @param state where it is
     * @param matched how many matches the best plan so far has
     */
    public record Progress(UUID id, SearchState state, long matched) {
        /** Returns whether there is nothing more to wait for. */
        public boolean isOver() {
            return state != SearchState.WAITING && state != SearchState.RUNNING;
        }
    }

    /** Begins to match from scratch. */
    public UUID fromScratch(ProgrammeHead head, Round round) {
        cancel(head);
        return service.submit(new SearchOrder(head.id(), round.people(), round.facts().policy())).id();
    }

    /**
     * Begins to match again: at most so many published pairs are given up, or pairs of the draft if nothing is published.
     *
     * @throws org.tandem.matching.fault.InvalidInputException if the programme contradicts itself
     */
    public UUID changing(ProgrammeHead head, Round round, int changes) {
        round.compatibility();
        cancel(head);
        return rematches.begin(head, changes);
    }

    /** Begins to match again after a decision: the best plan, and of equally good ones the one most like the draft. */
    public UUID afterDecision(ProgrammeHead head, Round round) {
        return round.facts().policy().objective().aim() == Objective.Aim.LARGEST_SUM
                ? changing(head, round, Rematches.ANY)
                : fromScratch(head, round);
    }

    /** Returns how far the search has come that was begun last, unless its plan is the draft already. */
    public Optional<Progress> progress(ProgrammeHead head) {
        UUID id = head.search();
        return id == null ? Optional.empty() : progress(id);
    }

    /** Returns how far a search has come; one that is kept as a plan is done. */
    public Optional<Progress> progress(UUID id) {
        return rematches.progress(id)
                .or(() -> service.find(id).map(Search::status)
                        .map(status -> new Progress(id, status.state(), status.matched())))
                .or(() -> plans.plan(id).map(plan -> new Progress(id, SearchState.DONE, plan.matched())));
    }

    /** Ends the search that was begun last, if it goes on. */
    public void cancel(ProgrammeHead head) {
        UUID id = head.search();
        if (id != null) {
            service.find(id).ifPresent(Search::cancel);
            rematches.cancel(id);
        }
    }
}
