package org.tandem.matching.io.facts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.matching.group.Acquaintances;
import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.group.GroupPlan;
import org.tandem.matching.group.NotComposedException;
import org.tandem.matching.group.SeriesPlan;
import org.tandem.matching.group.WorkingGroup;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** Workshops as files tell them, ready for the library. */
public final class Workshops {
    private final Programme programme;
    private final GroupFaults faults;
    private final List<Workshop> all;

    Workshops(
            GroupFiles files,
            Programme programme,
            ParticipantReader participants,
            GroupReader groups,
            AcquaintanceReader acquaintances,
            GroupFaults faults) {
        this.programme = programme;
        this.faults = faults;
        List<Workshop> days = new ArrayList<>();
        for (int number = 1; number <= files.workshops(); number++) {
            LocalDate day = files.start().plusMonths(number - 1L);
            List<WorkingGroup> planned = groups.of(number);
            Workshop.Builder workshop = Workshop.builder("Workshop " + number, programme)
                    .day(day);
            List<String> present = (participants.isGiven() ? participants.ids().stream() : everybody())
                    .filter(id -> isAvailable(id, YearMonth.from(day)))
                    .toList();
            workshop.participants(present.toArray(String[]::new));
            planned.forEach(workshop::group);
            files.sizes().ifPresent(sizes -> workshop.groupsOf(sizes.least(), sizes.most()));
            Set<String> ids = planned.stream().map(WorkingGroup::id).collect(Collectors.toSet());
            participants.addTo(workshop, new HashSet<>(present), ids, GroupReader.topics(planned));
            acquaintances.addTo(workshop);
            days.add(faults.checked(files.source(), workshop::build));
        }
        all = List.copyOf(days);
    }

    private Stream<String> everybody() {
        return Stream.concat(programme.mentors().stream(), programme.mentees().stream())
                .map(Person::id)
                .distinct();
    }

    /** Who has named the months in which they can come is absent in all others. */
    private boolean isAvailable(String id, YearMonth month) {
        return Stream.concat(programme.mentor(id).stream(), programme.mentee(id).stream())
                .map(person -> person.profile().availability())
                .allMatch(months -> months.isEmpty() || months.stream().anyMatch(range -> range.contains(month)));
    }

    /** Returns the people. */
    public Programme programme() {
        return programme;
    }

    /** Returns the workshops, in order. */
    public List<Workshop> all() {
        return all;
    }

    /**
     * Composes the groups of all workshops, one after another.
     *
     * @throws org.tandem.matching.io.table.BadInputException if facts and rules contradict each other
     * @throws NoGroupsException if no groups were found that keep all rules
     */
    public SeriesPlan composed(GroupComposer composer) {
        return searched(() -> composer.composeSeries(all));
    }

    /**
     * Returns the plans of groups that were composed before, as {@code groups.csv} of a result has them.
     *
     * @throws org.tandem.matching.io.table.BadInputException if the file is not one of these workshops, or breaks
     *     a rule
     */
    public SeriesPlan composed(GroupComposer composer, Path file, InputFaults notes) {
        ComposedGroups before = ComposedGroups.read(file, this, notes);
        List<Workshop> informed = new ArrayList<>();
        List<GroupPlan> plans = new ArrayList<>();
        for (Workshop workshop : all) {
            Acquaintances known = workshop.acquaintances();
            for (GroupPlan plan : plans) {
                known = known.met(plan);
            }
            informed.add(Workshop.builder(workshop).acquaintances(known).build());
            Workshop.Builder fixed = Workshop.builder(informed.getLast());
            before.of(workshop).forEach(fixed::fix);
            plans.add(searched(() -> composer.compose(fixed.build())));
        }
        return new SeriesPlan(informed, plans, List.of());
    }

    private <T> T searched(Supplier<T> search) {
        try {
            return faults.checked("--policy", search);
        } catch (NotComposedException none) {
            throw new NoGroupsException(none.broken().stream()
                    .map(fault -> faults.spoken(fault.problem()))
                    .toList());
        }
    }
}
