package org.tandem.matching.intake;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Programme;

/**
 * Rolling intake as pure functions: {@link #decide} says whether a round is due, the caller matches the decision's programme
 * and publishes what it likes, and {@link #afterRound} counts the rounds waited for the next time. Nothing is stored here
 * and nobody asks for the date: the same facts give the same decision.
 *
 * {@snippet class="org.tandem.matching.ReadmeSnippets" region="rolling-intake"}
 */
public final class Intake {
    private Intake() {}

    /**
     * Decides whether to match now, and which places are kept back. An applicant is a mentee without any mentor, running or
     * fixed, for whom some mentor with a free place is eligible; others do not make a round due, but take part in it.
     *
     * @param programme the facts as they are today
     * @param policy the rules by which pairs are judged
     * @param intake when rounds are due and what is kept back
     * @param day today
     * @param lastRound the day of the last round, if there was one: whoever was left then waits anew from that day
     * @throws IllegalArgumentException if somebody has applied after {@code day}, or the last round was after it
     * @throws org.tandem.matching.fault.InvalidInputException if an expected mentee has the id of a mentee, or a fixed pair
     *     breaks a rule; lists all faults
     */
    public static IntakeDecision decide(
            Programme programme, Policy policy, IntakePolicy intake, LocalDate day, Optional<LocalDate> lastRound) {
        checkDates(programme, day, lastRound);
        Room room = Room.of(programme, policy);
        List<Mentee> waiting = room.applicants();
        List<String> ids = waiting.stream().map(Mentee::id).collect(ImmutableList.toImmutableList());
        return switch (intake.timing()) {
            case Timing.AtOnce() -> ids.isEmpty()
                    ? new IntakeDecision.Wait(ids, 0, Optional.empty())
                    : matchNow(room, policy, intake, ids, new IntakeDecision.Trigger.AtOnce());
            case Timing.Rounds rounds -> {
                int newcomers =
                        (int) waiting.stream().filter(one -> one.roundsWaited() == 0).count();
                Optional<Mentee> longest = waiting.stream()
                        .min(Comparator.comparing((Mentee one) -> since(one, programme, lastRound))
                                .thenComparing(Mentee::id));
                Optional<LocalDate> due = longest.map(one -> rounds.due(since(one, programme, lastRound)));
                if (newcomers >= rounds.batchSize()) {
                    yield matchNow(
                            room,
                            policy,
                            intake,
                            ids,
                            new IntakeDecision.Trigger.BatchFull(newcomers, rounds.batchSize()));
                }
                if (due.isPresent() && !due.get().isAfter(day)) {
                    Mentee one = longest.orElseThrow();
                    yield matchNow(
                            room,
                            policy,
                            intake,
                            ids,
                            new IntakeDecision.Trigger.LongestWait(one.id(), since(one, programme, lastRound)));
                }
                yield new IntakeDecision.Wait(ids, rounds.batchSize() - newcomers, due);
            }
        };
    }

    private static void checkDates(Programme programme, LocalDate day, Optional<LocalDate> lastRound) {
        lastRound.filter(last -> last.isAfter(day)).ifPresent(last -> {
            throw new IllegalArgumentException("The last round (" + last + ") must not be after today (" + day
                    + ").\nMaybe the two were swapped.");
        });
        List<String> late = programme.mentees().stream()
                .filter(mentee -> mentee.applied().filter(applied -> applied.isAfter(day)).isPresent())
                .map(Mentee::id)
                .toList();
        if (!late.isEmpty()) {
            throw new IllegalArgumentException("The applications of mentees " + late + " must not be after today ("
                    + day + ").\nMaybe they belong to a later day.");
        }
    }

    private static LocalDate since(Mentee mentee, Programme programme, Optional<LocalDate> lastRound) {
        LocalDate applied = mentee.applied().orElse(programme.start());
        return lastRound.filter(last -> mentee.roundsWaited() > 0 && last.isAfter(applied)).orElse(applied);
    }

    private static IntakeDecision matchNow(
            Room room, Policy policy, IntakePolicy intake, List<String> applicants, IntakeDecision.Trigger trigger) {
        List<HeldPlaces> held =
                intake.holdBack().map(holdBack -> room.heldBack(policy, holdBack)).orElse(List.of());
        return new IntakeDecision.MatchNow(applicants, trigger, held, room.without(held));
    }

    /**
     * Returns the programme with rounds counted: one more for every mentee who wants a mentor and has none, running or in
     * the plan; none for whoever has one. Everything else stays as it is: the plan's matches become mentorships only when
     * the caller says so.
     *
     * @param programme the programme of the round, with or without the places kept back
     * @param plan the plan of the round
     */
    public static Programme afterRound(Programme programme, Plan plan) {
        Set<String> served = new HashSet<>();
        plan.matches().stream().map(Match::mentee).forEach(served::add);
        programme.runningMentorships().stream().map(Mentorship::mentee).forEach(served::add);
        List<Mentee> counted = new ArrayList<>();
        for (Mentee mentee : programme.mentees()) {
            int rounds = mentee.mentorsWanted() == 0 ? mentee.roundsWaited() : mentee.roundsWaited() + 1;
            counted.add(Mentee.builder(mentee)
                    .roundsWaited(served.contains(mentee.id()) ? 0 : Math.min(rounds, Mentee.MOST_ROUNDS))
                    .build());
        }
        return Copies.of(programme, programme.mentors(), counted);
    }
}
