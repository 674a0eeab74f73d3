package org.tandem.matching.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.Decision;

/**
 * One pair's events, applied one after the other. A step that is not allowed is a fault and changes nothing, so that the next
 * ones are judged all the same.
 */
final class PairLife {
    private final Pair pair;
    private final Terms terms;
    private final StepFaults faults;
    private final List<Exclusion> past = new ArrayList<>();
    private final List<Step.Separated> separations = new ArrayList<>();
    private final List<Step.Started> starts = new ArrayList<>();
    private final Map<Decision.Kind, LocalDate> decided = new EnumMap<>(Decision.Kind.class);
    private @Nullable PairState state;
    private LocalDate latest = LocalDate.MIN;

    PairLife(Pair pair, Terms terms, Faults faults) {
        this.pair = pair;
        this.terms = terms;
        this.faults = new StepFaults(pair, faults);
    }

    /** Applies an event. */
    void apply(Event event) {
        if (event.date().isBefore(latest)) {
            faults.outOfOrder(event, latest);
            return;
        }
        latest = event.date();
        passTo(latest);
        switch (event) {
            case Step.Proposed step -> propose(step);
            case Step.Accepted step -> accept(step);
            case Step.Declined step -> decline(step);
            case Step.Withdrawn step ->
                in(step, Phase.PROPOSED, Phase.ACCEPTED)
                        .ifPresent(now -> state = now.dropped(Phase.WITHDRAWN, step.date()));
            case Step.Started step -> start(step);
            case Step.Extended step -> extend(step);
            case Step.Paused step ->
                in(step, Phase.RUNNING).ifPresent(now -> state = now.paused(step.date()));
            case Step.Resumed step ->
                in(step, Phase.PAUSED).ifPresent(now -> state = now.resumed(step.date()));
            case Step.Completed step ->
                in(step, Phase.RUNNING, Phase.PAUSED)
                        .ifPresent(now -> state = now.ended(Phase.COMPLETED, step.date()));
            case Step.Separated step -> separate(step);
            case Review.Decided review -> decide(review);
            case Review.TakenBack review -> takeBack(review);
        }
    }

    /** Lets time pass: proposals lapse, and mentorships end on the day they are due. */
    void passTo(LocalDate day) {
        PairState now = state;
        if (now == null) {
            return;
        }
        LocalDate lapse = now.since().plus(terms.proposalOpen());
        switch (now.phase()) {
            case PROPOSED -> {
                if (!day.isBefore(lapse)) {
                    state = now.dropped(Phase.LAPSED, lapse);
                }
            }
            case ACCEPTED -> {
                if (!day.isBefore(now.end())) {
                    state = now.dropped(Phase.LAPSED, now.end());
                }
            }
            case RUNNING, PAUSED -> {
                if (!day.isBefore(now.end())) {
                    state = now.ended(Phase.COMPLETED, now.end());
                }
            }
            case DECLINED, LAPSED, WITHDRAWN, COMPLETED, SEPARATED -> {}
        }
    }

    private void propose(Step.Proposed step) {
        if (state != null && state.phase().occupies()) {
            faults.notAllowed(step, state);
        } else if (step.start().isBefore(step.date())) {
            faults.add(
                    step,
                    "starts on " + step.start() + ", before it is proposed",
                    "swap the two days, or propose a later start.");
        } else if (pair.mentor().equals(pair.mentee())) {
            faults.add(step, "pairs a person with themselves", "one of the two ids is wrong.");
        } else if (isFree(step, exclusions(step.start()))) {
            state = PairState.proposed(step, terms);
        }
    }

    private void accept(Step.Accepted step) {
        in(step, Phase.PROPOSED).ifPresent(now -> {
            if (now.acceptedBy().contains(step.by())) {
                faults.add(
                        step,
                        "repeats what the " + StepFaults.word(step.by()) + " has accepted already",
                        "the other side accepts, or the event is given twice.");
            } else if (isFree(step, byDecision())) {
                state = now.accepted(step.date(), step.by());
            }
        });
    }

    private void decline(Step.Declined step) {
        in(step, Phase.PROPOSED, Phase.ACCEPTED).ifPresent(now -> {
            Optional<LocalDate> until = step.again().isPresent()
                    ? step.again().get().from()
                    : terms.declineHolds().map(step.date()::plus);
            if (isLater(step, "expires", until)) {
                past.add(new Exclusion.Declined(step.by(), step.date(), until));
                state = now.dropped(Phase.DECLINED, step.date());
            }
        });
    }

    private void start(Step.Started step) {
        in(step, Phase.ACCEPTED).filter(now -> isFree(step, exclusions(step.date()))).ifPresent(now -> {
            state = now.started(step.date(), terms);
            starts.add(step);
            decided.remove(Decision.Kind.FIX);
        });
    }

    private void extend(Step.Extended step) {
        in(step, Phase.RUNNING, Phase.PAUSED).ifPresent(now -> {
            if (now.extensions() < terms.mostExtensions()) {
                state = now.extended(terms);
            } else {
                faults.add(
                        step,
                        "exceeds the greatest number of extensions (" + terms.mostExtensions() + ")",
                        "complete the mentorship, or change the terms.");
            }
        });
    }

    private void separate(Step.Separated step) {
        in(step, Phase.RUNNING, Phase.PAUSED).ifPresent(now -> {
            Separation follows = step.separation();
            Optional<LocalDate> until = follows.again().from();
            boolean later = isLater(step, "ends its exclusion", until);
            for (Role role : Role.values()) {
                later &= isLater(step, "ends a rest", follows.restsUntil(role));
            }
            if (later) {
                past.add(new Exclusion.Separated(step.date(), until));
                separations.add(step);
                state = now.ended(Phase.SEPARATED, step.date());
            }
        });
    }

    private void decide(Review.Decided review) {
        Decision.Kind kind = review.decision().kind();
        if (decided.putIfAbsent(kind, review.date()) != null) {
            faults.add(
                    review, "repeats a decision in force since " + decided.get(kind), "the event is given twice.");
        } else if (kind != Decision.Kind.HOLD) {
            decided.remove(Decision.Kind.HOLD);
        }
    }

    private void takeBack(Review.TakenBack review) {
        if (decided.remove(review.decision().kind()) == null) {
            faults.add(
                    review,
                    "takes back a decision that is not in force",
                    "it was taken back before, or fulfilled when the pair started.");
        }
    }

    /** Returns the state, if the step is allowed in it. */
    private Optional<PairState> in(Step step, Phase... allowed) {
        if (state != null && Set.of(allowed).contains(state.phase())) {
            return Optional.of(state);
        }
        faults.notAllowed(step, state);
        return Optional.empty();
    }

    private boolean isFree(Step step, List<Exclusion> exclusions) {
        if (!exclusions.isEmpty()) {
            faults.excluded(step, exclusions);
        }
        return exclusions.isEmpty();
    }

    private boolean isLater(Step step, String what, Optional<LocalDate> day) {
        boolean later = day.isEmpty() || day.get().isAfter(step.date());
        if (!later) {
            faults.add(step, what + " on " + day.get() + ", which is not later", "correct one of the two days.");
        }
        return later;
    }

    private List<Exclusion> byDecision() {
        List<Exclusion> exclusions = new ArrayList<>();
        for (Decision.Kind kind : EnumSet.of(Decision.Kind.BAR, Decision.Kind.HOLD)) {
            LocalDate since = decided.get(kind);
            if (since != null) {
                exclusions.add(new Exclusion.Decided(kind, since));
            }
        }
        return exclusions;
    }

    /** Returns what keeps the pair from starting on {@code start}, besides a mentorship it is in. */
    List<Exclusion> exclusions(LocalDate start) {
        List<Exclusion> exclusions = byDecision();
        past.stream().filter(one -> one.holdsOn(start)).forEach(exclusions::add);
        return exclusions;
    }

    Pair pair() {
        return pair;
    }

    Optional<PairState> state() {
        return Optional.ofNullable(state);
    }

    List<Step.Separated> separations() {
        return separations;
    }

    List<Step.Started> starts() {
        return starts;
    }

    /** Returns the decisions in force, each with its day. */
    Map<Decision.Kind, LocalDate> decided() {
        return decided;
    }
}
