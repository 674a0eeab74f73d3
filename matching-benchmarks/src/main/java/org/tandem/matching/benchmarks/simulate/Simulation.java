package org.tandem.matching.benchmarks.simulate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.Matcher;
import org.tandem.matching.benchmarks.simulate.Town.Fate;
import org.tandem.matching.benchmarks.simulate.Town.Joining;
import org.tandem.matching.intake.Intake;
import org.tandem.matching.intake.IntakeDecision;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Programme;

/** One town, run day by day by one strategy. */
final class Simulation {
    private static final int TERM = 180;

    private record Running(String mentor, Mentee mentee, int since, int until, boolean separates) {}

    private final Town town;
    private final Strategy strategy;
    private final int days;
    private final Map<String, Mentor> mentors = new TreeMap<>();
    private final Map<String, Mentee> waiting = new TreeMap<>();
    private final List<Running> running = new ArrayList<>();
    private final List<Decision> barred = new ArrayList<>();
    private final Map<String, Integer> applied = new TreeMap<>();
    private final Map<String, Integer> firstMentor = new TreeMap<>();
    private final List<Double> fits = new ArrayList<>();
    private @Nullable LocalDate lastRound;
    private int rounds;
    private int changes;
    private long placeDays;
    private long usedDays;

    private Simulation(Town town, Strategy strategy, int days) {
        this.town = town;
        this.strategy = strategy;
        this.days = days;
    }

    static StrategyOutcome run(Town town, Strategy strategy, int days) {
        Simulation simulation = new Simulation(town, strategy, days);
        for (int day = 0; day < days; day++) {
            simulation.live(day);
        }
        return simulation.outcome();
    }

    private void live(int day) {
        endMentorships(day);
        for (Joining<Mentor> joining : town.mentors()) {
            if (joining.day() == day) {
                mentors.put(joining.person().id(), joining.person());
            }
        }
        for (Joining<Mentee> joining : town.mentees()) {
            if (joining.day() == day) {
                apply(Mentee.builder(joining.person()), day);
                applied.put(joining.person().id(), day);
            }
        }
        if (!waiting.isEmpty()) {
            matchIfDue(day);
        }
        placeDays += mentors.values().stream().mapToLong(Mentor::places).sum();
        usedDays += running.size();
        requireNoPlaceTakenTwice();
    }

    private void apply(Mentee.Builder mentee, int day) {
        Mentee applicant = mentee.applied(Town.START.plusDays(day)).build();
        waiting.put(applicant.id(), applicant);
    }

    private void endMentorships(int day) {
        for (Iterator<Running> each = running.iterator(); each.hasNext();) {
            Running one = each.next();
            if (one.until() == day) {
                each.remove();
                if (one.separates()) {
                    changes++;
                    barred.add(Decision.bar(one.mentor(), one.mentee().id()));
                    apply(Mentee.builder(one.mentee()).priority(1).roundsWaited(0), day);
                }
            }
        }
    }

    private void matchIfDue(int day) {
        LocalDate date = Town.START.plusDays(day);
        Programme programme = programme(date);
        IntakeDecision decision = Intake.decide(
                programme, strategy.policy(), strategy.intake(), date, Optional.ofNullable(lastRound));
        if (decision instanceof IntakeDecision.MatchNow round) {
            Plan plan = Matcher.create().match(round.programme(), strategy.policy());
            lastRound = date;
            rounds++;
            for (Mentee mentee : Intake.afterRound(programme, plan).mentees()) {
                waiting.computeIfPresent(mentee.id(), (id, before) -> mentee);
            }
            plan.matches().forEach(match -> propose(match, programme, day));
        }
    }

    private void propose(Match match, Programme programme, int day) {
        Fate fate = town.fate(match.mentor(), match.mentee(), match.percent());
        Mentee mentee = programme.mentee(match.mentee()).orElseThrow();
        if (fate.isDeclined()) {
            changes++;
            barred.add(Decision.bar(match.mentor(), match.mentee()));
            waiting.put(
                    mentee.id(),
                    Mentee.builder(mentee).roundsWaited(mentee.roundsWaited() + 1).build());
        } else {
            waiting.remove(mentee.id());
            boolean separates = fate.lasts() < 1;
            int until = day + (separates ? 1 + (int) (fate.lasts() * (TERM - 1)) : TERM);
            running.add(new Running(match.mentor(), mentee, day, until, separates));
            firstMentor.putIfAbsent(mentee.id(), day);
            fits.add(match.percent());
        }
    }

    private Programme programme(LocalDate date) {
        Programme.Builder facts = Programme.builder(date)
                .end(date.plusDays(TERM))
                .mentors(mentors.values())
                .mentees(waiting.values());
        for (Running one : running) {
            facts.mentee(one.mentee());
            facts.mentorship(new Mentorship(
                    one.mentor(),
                    one.mentee().id(),
                    // A separation is not known before it happens.
                    DateRange.of(Town.START.plusDays(one.since()), Town.START.plusDays((long) one.since() + TERM))));
        }
        for (Decision decision : barred) {
            if (waiting.containsKey(decision.mentee())) {
                facts.decision(decision);
            }
        }
        return facts.build();
    }

    private void requireNoPlaceTakenTwice() {
        for (Mentor mentor : mentors.values()) {
            long used = running.stream().filter(one -> one.mentor().equals(mentor.id())).count();
            if (used > mentor.places()) {
                throw new IllegalStateException("Mentor " + mentor.id() + " has more mentees than places.");
            }
        }
    }

    private StrategyOutcome outcome() {
        List<Integer> served = new ArrayList<>();
        List<Integer> unserved = new ArrayList<>();
        applied.forEach((mentee, day) -> {
            if (firstMentor.containsKey(mentee)) {
                served.add(firstMentor.get(mentee) - day);
            } else {
                unserved.add(days - day);
            }
        });
        return new StrategyOutcome(strategy.name(), days, rounds, served, unserved, fits, changes, usedDays, placeDays);
    }
}
