package org.tandem.matching.group;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.tandem.matching.programme.MonthRange;
import org.tandem.matching.programme.Person;

/** Who is absent on the day of a workshop, and what is left of its facts without them. */
final class Absences {
    private final Workshop.Builder facts;
    private final YearMonth month;

    Absences(Workshop.Builder facts) {
        this.facts = facts;
        month = YearMonth.from(facts.day);
    }

    /** Returns a copy that says nothing about those who are absent, but who they are. */
    Workshop.Builder present() {
        Workshop.Builder present = new Workshop.Builder(facts.name, facts.programme);
        present.day = facts.day;
        present.sizes = facts.sizes;
        present.groups.addAll(facts.groups);
        present.acquaintances = facts.acquaintances;
        present.pairs.addAll(facts.pairs);
        present.absent.addAll(facts.absent);
        if (facts.availableOnly) {
            facts.participants.stream().filter(id -> !isAvailable(id)).forEach(present.absent::add);
        }
        Set<String> away = Set.copyOf(present.absent);
        facts.participants.stream().filter(id -> !away.contains(id)).forEach(present.participants::add);
        addPresent(facts.together, away, present.together);
        addPresent(facts.apart, away, present.apart);
        facts.seatings.stream()
                .filter(seating -> !away.contains(seating.participant()))
                .forEach(present.seatings::add);
        facts.wishes.forEach((id, topics) -> {
            if (!away.contains(id)) {
                present.wishes.put(id, topics);
            }
        });
        return present;
    }

    private static void addPresent(
            List<Workshop.Companions> all, Set<String> away, List<Workshop.Companions> present) {
        all.stream()
                .filter(both -> !away.contains(both.first()) && !away.contains(both.second()))
                .forEach(present::add);
    }

    private boolean isAvailable(String id) {
        List<Person> roles = facts.roles(id);
        return roles.isEmpty() || roles.stream().anyMatch(this::isAvailable);
    }

    private boolean isAvailable(Person role) {
        List<MonthRange> months = role.profile().availability();
        return months.isEmpty() || months.stream().anyMatch(range -> range.contains(month));
    }
}
