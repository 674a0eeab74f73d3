package org.tandem.matching.policy.rule;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tandem.matching.policy.Candidates;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** Asks that both give enough time. */
final class TimeJudge implements Judge {
    private final Programme programme;
    private final Duration least;
    private final Duration[] mentors;
    private final Duration[] mentees;
    private final Candidates enough;

    TimeJudge(Programme programme, Duration least) {
        this.programme = programme;
        this.least = least;
        mentors = times(programme.mentors());
        mentees = times(programme.mentees());
        enough = Candidates.only(IntStream.range(0, mentors.length)
                .filter(mentor -> mentors[mentor].compareTo(least) >= 0)
                .toArray())
                .sure();
    }

    private static Duration[] times(List<? extends Person> people) {
        return people.stream()
                .map(person -> person.profile().timePerMonth().orElse(Duration.ZERO))
                .toArray(Duration[]::new);
    }

    @Override
    public Outcome outcome(int mentor, int mentee) {
        return mentors[mentor].compareTo(least) >= 0 && mentees[mentee].compareTo(least) >= 0
                ? Outcome.ELIGIBLE
                : Outcome.INELIGIBLE;
    }

    @Override
    public Candidates candidates(int mentee) {
        return mentees[mentee].compareTo(least) >= 0 ? enough : Candidates.NONE;
    }

    @Override
    public Reason reason(int mentor, int mentee) {
        return mentors[mentor].compareTo(mentees[mentee]) <= 0
                ? new Reason.TooLittleTime(Role.MENTOR, mentors[mentor], least)
                : new Reason.TooLittleTime(Role.MENTEE, mentees[mentee], least);
    }

    @Override
    public boolean isKnown(Role role, int person) {
        return (role == Role.MENTOR ? programme.mentors() : programme.mentees())
                .get(person).profile().timePerMonth().isPresent();
    }

    @Override
    public Map<String, Number> figures(int mentor, int mentee) {
        return ImmutableMap.of(
                "mentor minutes", mentors[mentor].toMinutes(),
                "mentee minutes", mentees[mentee].toMinutes(),
                "least minutes", least.toMinutes());
    }
}
