package org.tandem.matching.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/**
 * The facts of one workshop: who takes part, which groups there are, and what coordinators have decided about it. Valid,
 * immutable, and in an order of its own (by id), so that nothing depends on the order of the input.
 */
public final class Workshop {
    private final String name;
    private final LocalDate day;
    private final Programme programme;
    private final ImmutableSortedMap<String, Participant> participants;
    private final ImmutableList<WorkingGroup> groups;
    private final ImmutableList<Companions> together;
    private final ImmutableList<Companions> apart;
    private final ImmutableList<Seating> seatings;
    private final ImmutableListMultimap<String, String> wishes;
    private final ImmutableList<Companions> pairs;
    private final Acquaintances acquaintances;
    private final ImmutableList<String> absent;

    /**
     * Two people who shall be together, or apart, or who are mentor and mentee.
     *
     * @param first the id that comes first in the order of ids
     * @param second the other id
     */
    public record Companions(String first, String second) {
        static Companions of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Companions(one, other) : new Companions(other, one);
        }
    }

    /**
     * What a coordinator has decided about a person and a group.
     *
     * @param participant the participant's id
     * @param group the group's id
     * @param fixed whether the participant is in the group; otherwise they are not
     */
    public record Seating(String participant, String group, boolean fixed) {}

    private Workshop(Builder builder) {
        name = builder.name;
        day = builder.day;
        programme = builder.programme;
        participants = ImmutableSortedMap.copyOf(builder.people());
        groups = ImmutableList.sortedCopyOf(
                Comparator.comparing(WorkingGroup::id), builder.allGroups());
        together = sorted(builder.together);
        apart = sorted(builder.apart);
        seatings = ImmutableList.sortedCopyOf(
                Comparator.comparing(Seating::participant).thenComparing(Seating::group), builder.seatings);
        ImmutableListMultimap.Builder<String, String> ranked = ImmutableListMultimap.builder();
        builder.wishes.forEach(ranked::putAll);
        wishes = ranked.build();
        pairs = sorted(builder.pairs);
        acquaintances = builder.acquaintances;
        absent = ImmutableList.sortedCopyOf(new TreeSet<>(builder.absent));
    }

    /** Some of a workshop's groups, and nothing else changed. */
    private Workshop(Workshop whole, List<WorkingGroup> some) {
        name = whole.name;
        day = whole.day;
        programme = whole.programme;
        participants = whole.participants;
        groups = ImmutableList.copyOf(some);
        together = whole.together;
        apart = whole.apart;
        Set<String> used = some.stream().map(WorkingGroup::id).collect(Collectors.toSet());
        seatings = whole.seatings.stream()
                .filter(seating -> used.contains(seating.group()))
                .collect(ImmutableList.toImmutableList());
        wishes = whole.wishes;
        pairs = whole.pairs;
        acquaintances = whole.acquaintances;
        absent = whole.absent;
    }

    /** Returns a copy with some of its groups only, in their order; what was decided about the others is left out. */
    Workshop withGroups(List<WorkingGroup> some) {
        return new Workshop(this, some);
    }

    private static ImmutableList<Companions> sorted(List<Companions> companions) {
        return companions.stream()
                .distinct()
                .sorted(Comparator.comparing(Companions::first).thenComparing(Companions::second))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns a builder of a workshop on the first day of {@code programme}, without participants and groups. */
    public static Builder builder(String name, Programme programme) {
        return new Builder(name, programme);
    }

    /** Returns a builder that starts as a copy of {@code workshop}. */
    public static Builder builder(Workshop workshop) {
        Builder builder = new Builder(workshop.name, workshop.programme);
        builder.day = workshop.day;
        builder.participants.addAll(workshop.participants.keySet());
        builder.participants.addAll(workshop.absent);
        builder.absent.addAll(workshop.absent);
        builder.groups.addAll(workshop.groups);
        builder.together.addAll(workshop.together);
        builder.apart.addAll(workshop.apart);
        builder.seatings.addAll(workshop.seatings);
        workshop.wishes.asMap().forEach((id, topics) -> builder.wishes.put(id, List.copyOf(topics)));
        builder.pairs.addAll(workshop.pairs);
        builder.acquaintances = workshop.acquaintances;
        return builder;
    }

    /** Returns the name, for records and reports. */
    public String name() {
        return name;
    }

    /** Returns the day, which decides which ties hold. */
    public LocalDate day() {
        return day;
    }

    /** Returns the programme whose people take part. */
    public Programme programme() {
        return programme;
    }

    /** Returns the participants, by id. */
    public List<Participant> participants() {
        return participants.values().asList();
    }

    /** Returns the participant with this id, if there is one. */
    public Optional<Participant> participant(String id) {
        return Optional.ofNullable(participants.get(id));
    }

    /** Returns the groups to be composed, by id. */
    public List<WorkingGroup> groups() {
        return groups;
    }

    /** Returns the ids of those who would take part, but are absent on the day, in order. */
    public List<String> absent() {
        return absent;
    }

    /** Returns the topics that a participant wishes for, best first; empty if none were stated. */
    public List<String> wishes(String participant) {
        return wishes.get(participant);
    }

    /** Returns how often participants have met before. */
    public Acquaintances acquaintances() {
        return acquaintances;
    }

    /** Returns who shall be in one group. */
    public List<Companions> together() {
        return together;
    }

    /** Returns who shall be in different groups. */
    public List<Companions> apart() {
        return apart;
    }

    /** Returns what is decided about participants and groups. */
    public List<Seating> seatings() {
        return seatings;
    }

    /** Returns the pairs of mentor and mentee that were added, be it that they take part or not. */
    public List<Companions> pairs() {
        return pairs;
    }

    /** Shows sizes only. */
    @Override
    public String toString() {
        return "Workshop[" + participants.size() + " participants, " + groups.size() + " groups, " + day + "]";
    }

    /** Collects facts in any order; {@link #build()} checks them all. */
    public static final class Builder {
        String name;
        final Programme programme;
        LocalDate day;
        final List<String> participants = new ArrayList<>();
        final List<WorkingGroup> groups = new ArrayList<>();
        final List<Companions> together = new ArrayList<>();
        final List<Companions> apart = new ArrayList<>();
        final List<Seating> seatings = new ArrayList<>();
        final Map<String, List<String>> wishes = new LinkedHashMap<>();
        final List<Companions> pairs = new ArrayList<>();
        final List<String> absent = new ArrayList<>();
        boolean availableOnly;
        Optional<SizeRange> sizes = Optional.empty();
        Acquaintances acquaintances = Acquaintances.NONE;

        /** Sizes of groups of which the number is open. */
        record SizeRange(int least, int most) {}

        Builder(String name, Programme programme) {
            this.name = name;
            this.programme = programme;
            day = programme.start();
        }

        /** Sets the name. */
        public Builder name(String newName) {
            name = newName;
            return this;
        }

        /** Sets the day; default the first day of the programme. */
        public Builder day(LocalDate newDay) {
            day = newDay;
            return this;
        }

        /** Adds participants, mentors or mentees of the programme. */
        public Builder participants(String... ids) {
            participants.addAll(Arrays.asList(ids));
            return this;
        }

        /** Adds all mentors and all mentees of the programme who are not added yet. */
        public Builder everybody() {
            programme.mentors().forEach(mentor -> addOnce(mentor.id()));
            programme.mentees().forEach(mentee -> addOnce(mentee.id()));
            return this;
        }

        private void addOnce(String id) {
            if (!participants.contains(id)) {
                participants.add(id);
            }
        }

        /**
         * States that some participants are absent on the day. They are in no group, and what was said about them, such as
         * companions and decisions, rests; {@link Workshop#absent()} names them.
         */
        public Builder absent(String... ids) {
            absent.addAll(Arrays.asList(ids));
            return this;
        }

        /**
         * States that all participants are {@linkplain #absent absent} whose own availability does not include the month of
         * the day. Who is both mentor and mentee is there if they are available in either role; who states none is there.
         */
        public Builder availableOnly() {
            availableOnly = true;
            return this;
        }

        /** Adds a group. */
        public Builder group(WorkingGroup group) {
            groups.add(group);
            return this;
        }

        /**
         * Asks for groups of {@code least} to {@code most} members, without topics, and as many as give sizes nearest to the
         * middle of the two. Their ids are {@code "G-01"}, {@code "G-02"}, ….
         */
        public Builder groupsOf(int least, int most) {
            sizes = Optional.of(new SizeRange(least, most));
            return this;
        }

        /**
         * Adds groups without topics of which the number is open, say 4 to 6 groups of 4 to 7 members: the composer decides how
         * many there are. Their ids are {@code "G-01"}, {@code "G-02"}, ….
         *
         * @throws IllegalArgumentException if the numbers of groups are not a range of 1 or more
         */
        public Builder groups(int fewest, int most, int leastMembers, int mostMembers) {
            if (fewest < 1 || most < fewest) {
                throw new IllegalArgumentException("The number of groups (" + fewest + " to " + most
                        + ") of workshop (" + name + ") must be a range of 1 or more.\nMaybe swap them.");
            }
            groups.addAll(GroupNumber.groups(fewest, most, leastMembers, mostMembers));
            return this;
        }

        /** Asks that two people be in one group; what holds for each of them holds for both. */
        public Builder together(String one, String other) {
            together.add(Companions.of(one, other));
            return this;
        }

        /** Asks that two people be in different groups. */
        public Builder apart(String one, String other) {
            apart.add(Companions.of(one, other));
            return this;
        }

        /** Decides that a participant is in a group. */
        public Builder fix(String participant, String group) {
            seatings.add(new Seating(participant, group, true));
            return this;
        }

        /** Decides that a participant is not in a group. */
        public Builder bar(String participant, String group) {
            seatings.add(new Seating(participant, group, false));
            return this;
        }

        /** States which topics a participant wishes for, best first; replaces what was stated before. */
        public Builder wishes(String participant, String... topics) {
            wishes.put(participant, List.of(topics));
            return this;
        }

        /** Adds the pairs of a plan, for rules about mentor and mentee; running mentorships count anyway. */
        public Builder pairs(Plan plan) {
            plan.matches().forEach(match -> pair(match.mentor(), match.mentee()));
            return this;
        }

        /** Adds a pair of mentor and mentee, as {@link #pairs} does; whoever of them takes no part is of no concern. */
        public Builder pair(String mentor, String mentee) {
            pairs.add(Companions.of(mentor, mentee));
            return this;
        }

        /** Sets how often people have met before; default {@link Acquaintances#NONE}. */
        public Builder acquaintances(Acquaintances met) {
            acquaintances = met;
            return this;
        }

        /**
         * Returns the workshop.
         *
         * @throws InvalidInputException if anything is wrong; it lists every fault
         */
        public Workshop build() {
            Builder present = new Absences(this).present();
            new WorkshopCheck(present, Set.copyOf(participants)).run();
            return new Workshop(present);
        }

        List<Person> roles(String id) {
            List<Person> roles = new ArrayList<>();
            programme.mentor(id).ifPresent(roles::add);
            programme.mentee(id).ifPresent(roles::add);
            return roles;
        }

        private Map<String, Participant> people() {
            Map<String, Participant> people = new TreeMap<>(Ordering.natural());
            for (String id : participants) {
                people.put(id, new Participant(id, roles(id), programme));
            }
            return people;
        }

        /** Returns the groups given, and those whose number follows from their sizes, if there is one. */
        List<WorkingGroup> allGroups() {
            List<WorkingGroup> all = new ArrayList<>(groups);
            sizes.ifPresent(range -> {
                int number = GroupNumber.of(participants.size(), range.least(), range.most())
                        .orElse(0);
                all.addAll(GroupNumber.groups(number, number, range.least(), range.most()));
            });
            return all;
        }
    }
}
