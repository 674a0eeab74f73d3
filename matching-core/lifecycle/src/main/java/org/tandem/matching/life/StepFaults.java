package org.tandem.matching.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.programme.Decision;

/** Says what is wrong with events of a pair. */
record StepFaults(Pair pair, Faults faults) {

    /** Names the pair in a message. */
    String subject() {
        return "pair (" + Faults.quote(pair.mentor()) + " with " + Faults.quote(pair.mentee()) + ")";
    }

    void add(Event event, String what, String advice) {
        faults.add(
                subject(),
                value(event),
                "The step " + value(event) + " of " + subject() + " " + what + ".",
                advice);
    }

    void outOfOrder(Event event, LocalDate latest) {
        add(
                event,
                "is dated before the step of " + latest + " that it follows",
                "give the events of a pair in the order of their days.");
    }

    void notAllowed(Step step, @Nullable PairState state) {
        String now = state == null
                ? "was never proposed"
                : "is " + word(state.phase()) + " since " + state.since();
        add(step, "is not allowed, because the pair " + now, advice(step));
    }

    void excluded(Event step, List<Exclusion> exclusions) {
        String all = exclusions.stream().map(StepFaults::word).collect(Collectors.joining(" and "));
        add(
                step,
                "is not allowed, because the pair is " + all,
                "choose another pair, or take the decision back.");
    }

    private static String value(Event event) {
        return switch (event) {
            case Review.Decided review -> "decided " + review.decision().kind();
            case Review.TakenBack review -> "taken back " + review.decision().kind();
            case Step step -> word(step.getClass().getSimpleName());
        } + " (" + event.date() + ")";
    }

    private static String advice(Step step) {
        return switch (step) {
            case Step.Proposed proposed -> "wait until the proposal or mentorship is over, or extend it.";
            case Step.Accepted accepted -> "propose the pair again.";
            case Step.Declined declined -> "a running mentorship is completed or separated instead.";
            case Step.Withdrawn withdrawn -> "a running mentorship is completed or separated instead.";
            case Step.Started started -> "mentor and mentee must both accept first.";
            case Step.Extended extended -> "extend it before it is due, or propose the pair again.";
            case Step.Paused paused -> "only a running mentorship pauses.";
            case Step.Resumed resumed -> "only a paused mentorship is resumed.";
            case Step.Completed completed -> "it has ended by itself on the day it was due.";
            case Step.Separated separated -> "decline or withdraw a pair that has not started.";
        };
    }

    /** Returns what excludes a pair, without saying whose wish it was. */
    static String word(Exclusion exclusion) {
        return switch (exclusion) {
            case Exclusion.Decided decided ->
                (decided.kind() == Decision.Kind.HOLD ? "held for review" : "barred")
                        + " since " + decided.since();
            case Exclusion.Declined declined -> "declined since " + declined.since() + until(declined.until());
            case Exclusion.Separated separated -> "separated since " + separated.since() + until(separated.until());
            case Exclusion.Resting resting ->
                "kept apart by a rest of the " + word(resting.who()) + " until " + resting.until();
            case Exclusion.Together together ->
                word(together.pair().phase()) + " since " + together.pair().since();
        };
    }

    private static String until(Optional<LocalDate> day) {
        return day.map(one -> " until " + one).orElse(" for good");
    }

    static String word(Enum<?> constant) {
        return word(constant.name());
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
