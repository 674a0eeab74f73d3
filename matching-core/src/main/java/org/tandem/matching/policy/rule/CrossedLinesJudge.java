package org.tandem.matching.policy.rule;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collection;
import java.util.Set;
import org.tandem.matching.policy.PlanJudge;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.programme.Programme;

/** Objects to two mentors who each accompany somebody who reports to the other. */
final class CrossedLinesJudge implements PlanJudge.SharedKey {
    private final Programme programme;
    private final ImmutableSetMultimap<String, String> managers;

    CrossedLinesJudge(Programme programme) {
        this.programme = programme;
        ImmutableSetMultimap.Builder<String, String> managersOf = ImmutableSetMultimap.builder();
        for (PersonalTie tie : programme.personalTies()) {
            if (tie.kind() == PersonalTie.Kind.LINE_MANAGER && programme.mentor(tie.first()).isPresent()) {
                managersOf.put(tie.second(), tie.first());
            }
        }
        managers = managersOf.build();
    }

    /** The two mentors concerned, as a set, so that both directions have one key. */
    @Override
    public Collection<Set<String>> keys(int mentor, int mentee) {
        String accompanying = mentorId(mentor);
        return managersOf(mentee).stream()
                .filter(manager -> !manager.equals(accompanying))
                .map(manager -> (Set<String>) ImmutableSet.of(accompanying, manager))
                .toList();
    }

    @Override
    public boolean objects(int mentor, int mentee, int otherMentor, int otherMentee) {
        return mentor != otherMentor
                && managersOf(mentee).contains(mentorId(otherMentor))
                && managersOf(otherMentee).contains(mentorId(mentor));
    }

    private String mentorId(int mentor) {
        return programme.mentors().get(mentor).id();
    }

    private Set<String> managersOf(int mentee) {
        return managers.get(programme.mentees().get(mentee).id());
    }
}
