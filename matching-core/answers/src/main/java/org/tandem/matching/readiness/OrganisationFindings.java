package org.tandem.matching.readiness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.readiness.Participants.Participant;

/** Finds organisations that matching passes by. */
final class OrganisationFindings {
    private OrganisationFindings() {}

    /** Returns those with participants of whom none has an eligible partner, by id. */
    static List<Finding.OrganisationLeftOut> leftOut(
            Programme programme, Participants people, Set<String> menteesAlone, Set<String> mentorsAlone) {
        Map<String, Integer> alone = new HashMap<>();
        Map<String, Integer> all = new HashMap<>();
        count(people.mentees(), menteesAlone, all, alone);
        count(people.mentors(), mentorsAlone, all, alone);
        return programme.organisations().stream()
                .map(Organisation::id)
                .filter(id -> all.containsKey(id) && all.get(id).equals(alone.get(id)))
                .map(id -> new Finding.OrganisationLeftOut(id, all.getOrDefault(id, 0)))
                .toList();
    }

    private static void count(
            List<Participant> people, Set<String> idsAlone, Map<String, Integer> all, Map<String, Integer> alone) {
        for (Participant one : people) {
            one.person().profile().organisation().ifPresent(organisation -> {
                all.merge(organisation, 1, Integer::sum);
                if (idsAlone.contains(one.person().id())) {
                    alone.merge(organisation, 1, Integer::sum);
                }
            });
        }
    }

    /** Returns those to which no mentor and no mentee of the programme belongs, by id. */
    static List<String> withoutPeople(Programme programme) {
        Set<String> peopled = Stream.concat(programme.mentors().stream(), programme.mentees().stream())
                .flatMap(person -> person.profile().organisation().stream())
                .collect(Collectors.toSet());
        return programme.organisations().stream()
                .map(Organisation::id)
                .filter(id -> !peopled.contains(id))
                .toList();
    }
}
