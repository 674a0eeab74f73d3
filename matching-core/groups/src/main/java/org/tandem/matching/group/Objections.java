package org.tandem.matching.group;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Set;
import java.util.function.BiPredicate;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.PersonalTie;

/** Which two people a programme's facts keep apart. */
final class Objections {
    private final SetMultimap<String, String> rivals = HashMultimap.create();

    private Objections() {}

    private void add(String one, String other) {
        rivals.put(one, other);
        rivals.put(other, one);
    }

    private boolean object(Participant one, Participant other) {
        return rivals.containsEntry(one.id(), other.id());
    }

    static BiPredicate<Participant, Participant> vetoes(Workshop workshop) {
        Objections barred = new Objections();
        workshop.programme().decisions().stream()
                .filter(decision -> decision.kind() == Decision.Kind.BAR)
                .forEach(decision -> barred.add(decision.mentor(), decision.mentee()));
        return (one, other) -> barred.object(one, other) || one.vetoes(other) || other.vetoes(one);
    }

    static BiPredicate<Participant, Participant> personalTies(Workshop workshop, Set<PersonalTie.Kind> kinds) {
        Objections tied = new Objections();
        workshop.programme().personalTies().stream()
                .filter(tie -> kinds.contains(tie.kind()))
                .forEach(tie -> tied.add(tie.first(), tie.second()));
        return tied::object;
    }

    static BiPredicate<Participant, Participant> mentorships(Workshop workshop) {
        Objections paired = new Objections();
        DateRange day = DateRange.of(workshop.day(), workshop.day().plusDays(1));
        workshop.programme().mentorships().stream()
                .filter(mentorship -> mentorship.during().overlaps(day))
                .forEach(mentorship -> paired.add(mentorship.mentor(), mentorship.mentee()));
        workshop.pairs().forEach(pair -> paired.add(pair.first(), pair.second()));
        return paired::object;
    }
}
