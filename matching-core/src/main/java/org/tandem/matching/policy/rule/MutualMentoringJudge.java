package org.tandem.matching.policy.rule;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.tandem.matching.internal.index.Positions;
import org.tandem.matching.policy.PlanJudge;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** Objects to two people, both mentor and mentee, who each accompany the other. */
final class MutualMentoringJudge implements PlanJudge.SharedKey {
    private final int[] menteeOfMentor;
    private final int[] mentorOfMentee;

    MutualMentoringJudge(Programme programme) {
        menteeOfMentor = others(programme.mentors(), programme.mentees());
        mentorOfMentee = others(programme.mentees(), programme.mentors());
    }

    private static int[] others(List<? extends Person> people, List<? extends Person> inOtherRole) {
        Positions positions = new Positions(inOtherRole);
        return people.stream().mapToInt(person -> positions.of(person.id())).toArray();
    }

    /** The two people concerned, as a set, so that both directions have one key. */
    @Override
    public Collection<Set<Integer>> keys(int mentor, int mentee) {
        return menteeOfMentor[mentor] == Positions.NONE || mentorOfMentee[mentee] == Positions.NONE
                || mentorOfMentee[mentee] == mentor
                        ? List.of()
                        : List.of(ImmutableSet.copyOf(Arrays.asList(mentor, mentorOfMentee[mentee])));
    }

    @Override
    public boolean objects(int mentor, int mentee, int otherMentor, int otherMentee) {
        return mentor != otherMentor
                && mentorOfMentee[mentee] == otherMentor
                && mentorOfMentee[otherMentee] == mentor;
    }
}
