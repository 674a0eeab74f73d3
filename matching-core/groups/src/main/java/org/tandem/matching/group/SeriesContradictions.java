package org.tandem.matching.group;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.tandem.matching.fault.Faults;

/** Finds rules about meetings that cannot hold over the days of a series, whoever is where. */
final class SeriesContradictions {
    private final GroupPolicy policy;
    private final List<Workshop> workshops;
    private final Faults faults = new Faults();

    SeriesContradictions(GroupPolicy policy, List<Workshop> workshops) {
        this.policy = policy;
        this.workshops = workshops;
    }

    void throwIfAny() {
        for (GroupRule rule : policy.rules()) {
            if (rule instanceof GroupRule.MetAtMost met && met.cost().isEmpty()) {
                checkCompanions(met);
                checkOthers(met);
            }
        }
        faults.throwIfAny();
    }

    private void checkCompanions(GroupRule.MetAtMost rule) {
        Map<List<String>, Integer> together = new HashMap<>();
        Set<List<String>> named = new HashSet<>();
        for (Workshop workshop : workshops) {
            List<Participant> people = workshop.participants();
            BiPredicate<Participant, Participant> who = rule.who().apply(workshop);
            for (int[] party : new Parties(workshop).list()) {
                for (int m = 1; m < party.length; m++) {
                    for (int k = 0; k < m; k++) {
                        Participant one = people.get(party[k]);
                        Participant other = people.get(party[m]);
                        List<String> both = List.of(one.id(), other.id());
                        int meetings = workshop.acquaintances().count(one.id(), other.id())
                                + together.merge(both, 1, Integer::sum);
                        if (meetings > rule.times() && who.test(one, other) && named.add(both)) {
                            addCompanions(rule, both, meetings, workshop);
                        }
                    }
                }
            }
        }
    }

    private void addCompanions(GroupRule.MetAtMost rule, List<String> both, int meetings, Workshop workshop) {
        String subject = "required companions " + both;
        faults.add(
                subject,
                rule.name(),
                "The " + subject + " would have met " + meetings + " times with workshop ("
                        + Faults.quote(workshop.name()) + "), but rule (" + rule.name() + ") allows "
                        + rule.times() + ".",
                "require them on fewer days, or allow more meetings.");
    }

    private void checkOthers(GroupRule.MetAtMost rule) {
        List<BiPredicate<Participant, Participant>> who =
                workshops.stream().map(rule.who()).toList();
        workshops.stream()
                .flatMap(workshop -> workshop.participants().stream())
                .map(Participant::id)
                .distinct()
                .sorted()
                .forEach(id -> checkOthers(rule, who, id));
    }

    /** Counts whom a participant can meet how often, and whether that is enough for the smallest groups. */
    private void checkOthers(
            GroupRule.MetAtMost rule, List<BiPredicate<Participant, Participant>> who, String id) {
        long needed = 0;
        Map<String, Integer> allowed = new HashMap<>();
        for (int day = 0; day < workshops.size(); day++) {
            Workshop workshop = workshops.get(day);
            Optional<Participant> one = workshop.participant(id);
            if (one.isPresent()) {
                needed += workshop.groups().stream().mapToInt(WorkingGroup::least).min().orElse(1) - 1;
                for (Participant other : workshop.participants()) {
                    int left = !who.get(day).test(one.get(), other) ? Integer.MAX_VALUE
                            : rule.times() - workshop.acquaintances().count(id, other.id());
                    allowed.merge(other.id(), Math.max(0, left), Math::max);
                }
            }
        }
        allowed.remove(id);
        long most = allowed.values().stream().mapToLong(Integer::longValue).sum();
        if (needed > most) {
            addOthers(rule, id, needed, most);
        }
    }

    private void addOthers(GroupRule.MetAtMost rule, String id, long needed, long most) {
        String subject = "participant (" + Faults.quote(id) + ")";
        faults.add(
                subject,
                rule.name(),
                "The " + subject + " must meet others at least " + needed
                        + " times in the groups of all days together, but rule (" + rule.name() + ") allows " + most
                        + ".",
                "allow more meetings, make groups smaller, or let the rule cost points instead.");
    }
}
