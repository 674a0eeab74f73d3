package org.tandem.matching.policy.rule;

import java.util.List;
import java.util.stream.IntStream;
import org.tandem.matching.policy.Candidates;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.AdmissionStatus;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** Asks that both are admitted. */
final class AdmittedJudge implements Judge {
    private final AdmissionStatus[] mentors;
    private final AdmissionStatus[] mentees;
    private final Candidates admitted;

    AdmittedJudge(Programme programme) {
        mentors = statuses(programme.mentors());
        mentees = statuses(programme.mentees());
        admitted = Candidates.only(IntStream.range(0, mentors.length)
                .filter(mentor -> mentors[mentor] == AdmissionStatus.ADMITTED)
                .toArray())
                .sure();
    }

    private static AdmissionStatus[] statuses(List<? extends Person> people) {
        return people.stream().map(person -> person.profile().admission()).toArray(AdmissionStatus[]::new);
    }

    @Override
    public Outcome outcome(int mentor, int mentee) {
        return mentors[mentor] == AdmissionStatus.ADMITTED && mentees[mentee] == AdmissionStatus.ADMITTED
                ? Outcome.ELIGIBLE
                : Outcome.INELIGIBLE;
    }

    @Override
    public Candidates candidates(int mentee) {
        return mentees[mentee] == AdmissionStatus.ADMITTED ? admitted : Candidates.NONE;
    }

    @Override
    public Reason reason(int mentor, int mentee) {
        return mentors[mentor] != AdmissionStatus.ADMITTED
                ? new Reason.NotAdmitted(Role.MENTOR, mentors[mentor])
                : new Reason.NotAdmitted(Role.MENTEE, mentees[mentee]);
    }
}
