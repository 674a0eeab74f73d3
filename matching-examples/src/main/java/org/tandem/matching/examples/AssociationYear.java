package org.tandem.matching.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tandem.matching.Matcher;
import org.tandem.matching.acceptance.Way;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.explain.shortage.Shortage;
import org.tandem.matching.explain.shortage.WaitingGuarantee;
import org.tandem.matching.intake.Intake;
import org.tandem.matching.intake.IntakeDecision;
import org.tandem.matching.life.Event;
import org.tandem.matching.life.EventLog;
import org.tandem.matching.life.PairState;
import org.tandem.matching.life.Phase;
import org.tandem.matching.life.Separation;
import org.tandem.matching.life.Step;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.recommend.Recommender;

/**
 * The association's year, day by day. Whoever applies or needs somebody else is recommended the best mentor at once, if
 * nobody who waits loses a mentor by it; all others are gathered for a round. Every place is taken through the ledger.
 */
final class AssociationYear {
    private static final int DAYS_TO_MENTORS_ANSWER = 3;
    private static final int DAYS_TO_MENTEES_ANSWER = 6;
    private static final int DAYS_TO_START = 14;

    private final Association association;
    private final AssociationLedger ledger;
    private final SortedMap<LocalDate, List<Event>> planned = new TreeMap<>();
    private final Map<String, Integer> roundsWaited = new TreeMap<>();
    private final TreeSet<String> asked = new TreeSet<>();
    private final TreeSet<String> met = new TreeSet<>();
    private final List<Round> rounds = new ArrayList<>();
    private EventLog log = EventLog.of(Association.TERMS, List.of());
    private LocalDate today = Association.FIRST_DAY;

    /**
     * A round of matching.
     *
     * @param day when
     * @param why why it was due
     * @param matched how many were matched
     * @param guarantee whether the waiting-time guarantee was kept, if it was about anybody
     */
    record Round(LocalDate day, IntakeDecision why, int matched, Optional<WaitingGuarantee> guarantee) {}

    private AssociationYear(Association association) {
        this.association = association;
        ledger = new AssociationLedger(Compatibility.of(people(), Association.POLICY));
    }

    /** Lives through a year. */
    static AssociationYear lived(Association association) {
        AssociationYear year = new AssociationYear(association);
        while (!year.today.isAfter(Association.LAST_DAY)) {
            year.live();
            year.today = year.today.plusDays(1);
        }
        return year;
    }

    Association association() {
        return association;
    }

    /** Returns what has happened. */
    EventLog log() {
        return log;
    }

    List<Round> rounds() {
        return rounds;
    }

    private void live() {
        List<Event> due = planned.getOrDefault(today, List.of());
        due.forEach(this::happen);
        TreeSet<String> asking = new TreeSet<>();
        association.people().mentees().stream()
                .filter(mentee -> mentee.applied().filter(today::equals).isPresent())
                .forEach(mentee -> asking.add(mentee.id()));
        due.stream()
                .filter(event -> event instanceof Step.Declined || event instanceof Step.Separated)
                .forEach(event -> asking.add(event.mentee()));
        asking.forEach(this::recommend);
        round();
    }

    private void happen(Event event) {
        log = log.with(List.of(event), people());
        if (event instanceof Step.Started) {
            planStory(event);
        }
    }

    /** Returns who has come so far. Who will have completed a mentorship when another could start wants no other. */
    private Programme people() {
        TreeSet<String> done = new TreeSet<>();
        for (PairState pair : log.at(start()).pairs()) {
            if (pair.phase() == Phase.COMPLETED) {
                done.add(pair.mentee());
            }
        }
        Programme all = association.people();
        return Programme.builder(today)
                .organisations(all.organisations())
                .mentors(all.mentors())
                .mentees(all.mentees().stream()
                        .map(mentee -> Mentee.builder(mentee)
                                .roundsWaited(roundsWaited.getOrDefault(mentee.id(), 0))
                                .mentorsWanted(done.contains(mentee.id()) ? 0 : mentee.mentorsWanted())
                                .build())
                        .filter(mentee -> mentee.applied().filter(today::isBefore).isEmpty())
                        .toList())
                .businessTies(all.businessTies())
                .personalTies(all.personalTies().stream()
                        .filter(tie -> !appliesLater(tie.second()))
                        .toList())
                .build();
    }

    private boolean appliesLater(String mentee) {
        return association.people().mentee(mentee).orElseThrow().applied().filter(today::isBefore).isPresent();
    }

    /** Returns what a mentorship proposed today is judged by: who is free on its first day, and who is excluded then. */
    private Programme programme() {
        return log.at(today).programme(people(), start());
    }

    private LocalDate start() {
        return today.plusDays(DAYS_TO_START);
    }

    /** Proposes the best mentor now, unless somebody who waits would lose one by it. */
    private void recommend(String mentee) {
        Compatibility facts = ledger.changeFacts(programme());
        Recommender.of(facts, ledger.left()).mentorsFor(mentee, 1).pairs().stream()
                .filter(best -> best.cost().matchesAtMost() == 0)
                .filter(best -> ledger.accept(Way.RECOMMENDATION_ACCEPTED, List.of(new Pair(best.mentor(), mentee))))
                .forEach(best -> propose(best.mentor(), mentee));
    }

    /** Matches all who wait, if that is due. */
    private void round() {
        Programme programme = programme();
        IntakeDecision decision = Intake.decide(
                programme,
                Association.POLICY,
                Association.INTAKE,
                today,
                rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast().day()));
        if (decision instanceof IntakeDecision.MatchNow now) {
            Compatibility facts = ledger.changeFacts(now.programme());
            Plan plan = Matcher.create().withTimeLimit(Salzgitter.LONGEST).match(facts);
            List<Pair> pairs = plan.matches().stream()
                    .map(match -> new Pair(match.mentor(), match.mentee()))
                    .toList();
            if (pairs.isEmpty() || ledger.accept(Way.PLAN_PUBLISHED, pairs)) {
                pairs.forEach(pair -> propose(pair.mentor(), pair.mentee()));
                Intake.afterRound(programme, plan)
                        .mentees()
                        .forEach(mentee -> roundsWaited.put(mentee.id(), mentee.roundsWaited()));
            }
            rounds.add(new Round(
                    today, decision, pairs.size(), Shortage.of(facts, plan).waitingGuarantee()));
        }
    }

    /** Proposes a pair, and plans how the two will answer. */
    private void propose(String mentor, String mentee) {
        happen(new Step.Proposed(today, mentor, mentee, start()));
        Optional<Association.FirstAnswer> first =
                asked.add(mentee) ? association.story(mentee).first() : Optional.empty();
        LocalDate mentorsDay = today.plusDays(DAYS_TO_MENTORS_ANSWER);
        LocalDate menteesDay = today.plusDays(DAYS_TO_MENTEES_ANSWER);
        if (first.equals(Optional.of(Association.FirstAnswer.MENTOR_DECLINES))) {
            plan(new Step.Declined(mentorsDay, mentor, mentee, Role.MENTOR));
            return;
        }
        plan(new Step.Accepted(mentorsDay, mentor, mentee, Role.MENTOR));
        if (first.equals(Optional.of(Association.FirstAnswer.MENTEE_DECLINES))) {
            plan(new Step.Declined(menteesDay, mentor, mentee, Role.MENTEE));
            return;
        }
        plan(new Step.Accepted(menteesDay, mentor, mentee, Role.MENTEE));
        plan(new Step.Started(start(), mentor, mentee));
    }

    /** Plans what becomes of a mentee's first mentorship. */
    private void planStory(Event started) {
        Association.Story story = association.story(started.mentee());
        if (!met.add(started.mentee()) || story.then().isEmpty()) {
            return;
        }
        LocalDate day = started.date().plusDays(story.afterDays());
        plan(switch (story.then().get()) {
            case EXTENDS -> new Step.Extended(day, started.mentor(), started.mentee());
            case COMPLETES -> new Step.Completed(day, started.mentor(), started.mentee());
            case SEPARATES -> new Step.Separated(
                    day, started.mentor(), started.mentee(), Separation.never(Separation.Cause.EXPECTATIONS));
        });
    }

    private void plan(Event event) {
        planned.computeIfAbsent(event.date(), none -> new ArrayList<>()).add(event);
    }
}
