package org.tandem.matching.group;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.tandem.matching.programme.CareerStage;
import org.tandem.matching.programme.CompetenceNeed;

/** Counts what the groups of one workshop are made of. */
final class Profiles {
    private final Workshop workshop;
    private final Function<Participant, Optional<String>> organisation;

    Profiles(Workshop workshop) {
        this.workshop = workshop;
        organisation = Organisations.keys(workshop);
    }

    List<GroupProfile> of(GroupPlan plan) {
        return plan.groups().stream().map(this::of).toList();
    }

    private GroupProfile of(ComposedGroup composed) {
        WorkingGroup group = workshop.groups().stream()
                .filter(one -> one.id().equals(composed.id()))
                .findFirst()
                .orElseThrow(() -> foreign("group", composed.id()));
        List<Participant> members = composed.members().stream()
                .map(id -> workshop.participant(id).orElseThrow(() -> foreign("participant", id)))
                .toList();
        int pairs = members.size() * (members.size() - 1) / 2;
        return new GroupProfile(
                composed,
                group.topic().map(Topic::id),
                sectors(members),
                (int) members.stream().map(organisation).flatMap(Optional::stream).distinct().count(),
                stages(members),
                group.topic().map(Topic::needs).orElse(List.of()).stream()
                        .map(need -> covered(need, members))
                        .toList(),
                pairs,
                pairs - known(composed.members()));
    }

    private static IllegalArgumentException foreign(String what, String id) {
        return new IllegalArgumentException("The " + what + " (" + id
                + ") of the plan is not part of the workshop.\nMaybe the plan was composed for another workshop.");
    }

    private static Map<String, Integer> sectors(List<Participant> members) {
        Map<String, Integer> count = new TreeMap<>();
        members.forEach(one -> one.sector().ifPresent(sector -> count.merge(sector, 1, Integer::sum)));
        Map<String, Integer> sorted = new LinkedHashMap<>();
        count.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(one -> sorted.put(one.getKey(), one.getValue()));
        return sorted;
    }

    private static Map<CareerStage, Integer> stages(List<Participant> members) {
        Map<CareerStage, Integer> count = new TreeMap<>();
        members.forEach(one -> one.stage().ifPresent(stage -> count.merge(stage, 1, Integer::sum)));
        return count;
    }

    private static GroupProfile.Covered covered(CompetenceNeed need, List<Participant> members) {
        int best = members.stream().mapToInt(one -> one.offers(need.competence())).max().orElse(0);
        List<String> by = best == 0
                ? List.of()
                : members.stream()
                        .filter(one -> one.offers(need.competence()) == best)
                        .map(Participant::id)
                        .toList();
        return new GroupProfile.Covered(need.competence(), need.level(), best, by);
    }

    private int known(List<String> members) {
        int count = 0;
        for (int m = 1; m < members.size(); m++) {
            for (int k = 0; k < m; k++) {
                count += workshop.acquaintances().count(members.get(k), members.get(m)) > 0 ? 1 : 0;
            }
        }
        return count;
    }
}
