package org.tandem.matching.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.tandem.matching.group.Acquaintances;
import org.tandem.matching.group.WorkingGroup;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Profile;
import org.tandem.matching.programme.Programme;

/** The raw facts of a workshop in plain collections, as the checker reads them, and the workshop that says the same. */
public final class GroupScene {
    final Programme programme;
    final LocalDate day;
    final Set<String> participants = new TreeSet<>();
    final List<WorkingGroup> groups = new ArrayList<>();
    final List<List<String>> together = new ArrayList<>();
    final List<List<String>> apart = new ArrayList<>();
    final Map<String, String> fixed = new LinkedHashMap<>();
    final List<List<String>> barred = new ArrayList<>();
    final Map<String, List<String>> wishes = new LinkedHashMap<>();
    final Map<Set<String>, Integer> met = new LinkedHashMap<>();

    /** Starts with nobody and no groups. */
    public GroupScene(Programme programme, LocalDate day) {
        this.programme = programme;
        this.day = day;
    }

    /** Adds a participant. */
    public GroupScene participant(String id) {
        participants.add(id);
        return this;
    }

    /** Adds a group. */
    public GroupScene group(WorkingGroup group) {
        groups.add(group);
        return this;
    }

    /** Adds required companions. */
    public GroupScene together(String one, String other) {
        together.add(List.of(one, other));
        return this;
    }

    /** Adds forbidden companions. */
    public GroupScene apart(String one, String other) {
        apart.add(List.of(one, other));
        return this;
    }

    /** Fixes a participant in a group. */
    public GroupScene fix(String participant, String group) {
        fixed.put(participant, group);
        return this;
    }

    /** Bars a participant from a group. */
    public GroupScene bar(String participant, String group) {
        barred.add(List.of(participant, group));
        return this;
    }

    /** States wishes. */
    public GroupScene wishes(String participant, String... topics) {
        wishes.put(participant, List.of(topics));
        return this;
    }

    /** States how often two have met. */
    public GroupScene met(String one, String other, int times) {
        met.put(Set.of(one, other), times);
        return this;
    }

    /** Returns the workshop. */
    public Workshop workshop() {
        Workshop.Builder workshop = Workshop.builder("workshop", programme).day(day);
        workshop.participants(participants.toArray(String[]::new));
        groups.forEach(workshop::group);
        together.forEach(two -> workshop.together(two.get(0), two.get(1)));
        apart.forEach(two -> workshop.apart(two.get(0), two.get(1)));
        fixed.forEach(workshop::fix);
        barred.forEach(two -> workshop.bar(two.get(0), two.get(1)));
        wishes.forEach((id, topics) -> workshop.wishes(id, topics.toArray(String[]::new)));
        Acquaintances known = Acquaintances.NONE;
        for (Map.Entry<Set<String>, Integer> entry : met.entrySet()) {
            List<String> two = List.copyOf(entry.getKey());
            for (int times = 0; times < entry.getValue(); times++) {
                known = known.met(two.get(0), two.get(1));
            }
        }
        return workshop.acquaintances(known).build();
    }

    /** Returns the groups. */
    public List<WorkingGroup> groups() {
        return List.copyOf(groups);
    }

    /** Returns a copy with other groups. */
    public GroupScene withGroups(List<WorkingGroup> others) {
        GroupScene copy = new GroupScene(programme, day);
        copy.participants.addAll(participants);
        copy.groups.addAll(others);
        copy.together.addAll(together);
        copy.apart.addAll(apart);
        copy.fixed.putAll(fixed);
        copy.barred.addAll(barred);
        copy.wishes.putAll(wishes);
        copy.met.putAll(met);
        return copy;
    }

    /** Returns a copy in which those who were in one group on days before have met once more for each. */
    GroupScene after(List<List<List<String>>> days) {
        GroupScene later = withGroups(groups);
        for (List<List<String>> groupsBefore : days) {
            for (List<String> group : groupsBefore) {
                for (String one : group) {
                    for (String other : group) {
                        if (one.compareTo(other) < 0) {
                            later.met.merge(Set.of(one, other), 1, Integer::sum);
                        }
                    }
                }
            }
        }
        return later;
    }

    WorkingGroup group(String id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst().orElseThrow();
    }

    List<Person> roles(String id) {
        List<Person> roles = new ArrayList<>();
        for (Mentor mentor : programme.mentors()) {
            if (mentor.id().equals(id)) {
                roles.add(mentor);
            }
        }
        for (Mentee mentee : programme.mentees()) {
            if (mentee.id().equals(id)) {
                roles.add(mentee);
            }
        }
        return roles;
    }

    <T> Optional<T> fact(String id, Function<Profile, Optional<T>> reading) {
        for (Person role : roles(id)) {
            Optional<T> fact = reading.apply(role.profile());
            if (fact.isPresent()) {
                return fact;
            }
        }
        return Optional.empty();
    }

    Optional<String> organisation(String id) {
        return fact(id, Profile::organisation);
    }

    Optional<String> sector(String id) {
        for (Person role : roles(id)) {
            Optional<String> sector = programme.sectorOf(role);
            if (sector.isPresent()) {
                return sector;
            }
        }
        return Optional.empty();
    }

    /** Returns the organisations that are one with the person's own. */
    Set<String> owners(String id) {
        return organisation(id).map(own -> Owners.group(programme, own)).orElse(Set.of());
    }

    int offers(String id, String competence) {
        int best = 0;
        for (Person role : roles(id)) {
            for (var offer : role.profile().offers()) {
                if (offer.competence().equals(competence)) {
                    best = Math.max(best, offer.level());
                }
            }
        }
        return best;
    }

    int met(String one, String other) {
        return met.getOrDefault(Set.of(one, other), 0);
    }
}
