package org.tandem.matching.readiness;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.AdmissionStatus;
import org.tandem.matching.programme.Person;

/**
 * Those whom the report is about.
 *
 * @param mentees mentees with an open seat, admitted if that is asked for; by id
 * @param mentors mentors with a free place, admitted if that is asked for; by id
 * @param menteesNotAdmitted other mentees with an open seat
 * @param mentorsNotAdmitted other mentors with a free place
 */
record Participants(
        List<Participant> mentees,
        List<Participant> mentors,
        List<Participant> menteesNotAdmitted,
        List<Participant> mentorsNotAdmitted) {

    /**
     * Somebody with room.
     *
     * @param person the facts
     * @param room open seats or free places; 1 or more
     */
    record Participant(Person person, int room) {}

    static Participants of(Compatibility compatibility) {
        CompatibilityGraph graph = compatibility.graph();
        boolean admitting = asksFor(Rules.admitted().name(), compatibility);
        List<Participant> mentees = IntStream.range(0, graph.menteeCount())
                .mapToObj(m -> new Participant(compatibility.programme().mentees().get(m), graph.openSeats(m)))
                .toList();
        List<Participant> mentors = IntStream.range(0, graph.mentorCount())
                .mapToObj(m -> new Participant(compatibility.programme().mentors().get(m), graph.freePlaces(m)))
                .toList();
        return new Participants(
                withRoom(mentees, admitting, true),
                withRoom(mentors, admitting, true),
                withRoom(mentees, admitting, false),
                withRoom(mentors, admitting, false));
    }

    /** Returns whether the policy has a rule of this name. */
    static boolean asksFor(String rule, Compatibility compatibility) {
        return compatibility.policy().rules().stream().anyMatch(asked -> asked.name().equals(rule));
    }

    private static List<Participant> withRoom(List<Participant> people, boolean admitting, boolean admitted) {
        return people.stream()
                .filter(one -> one.room() > 0)
                .filter(one -> admitted == (!admitting
                        || one.person().profile().admission() == AdmissionStatus.ADMITTED))
                .collect(ImmutableList.toImmutableList());
    }

    static long room(List<Participant> people) {
        return people.stream().mapToLong(Participant::room).sum();
    }
}
