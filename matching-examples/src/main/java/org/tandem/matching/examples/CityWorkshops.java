package org.tandem.matching.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tandem.matching.group.GroupCriteria;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.group.GroupRules;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Programme;

/** The two workshops of the city's programme, to which all pairs come. */
final class CityWorkshops {
    static final int LEAST = 6;
    static final int MOST = 8;
    static final int OF_ONE_ORGANISATION = 2;

    private CityWorkshops() {}

    /**
     * Returns the workshops, one in the second month and one in the seventh, for the people of the plan's and of running
     * pairs.
     */
    static List<Workshop> of(Programme programme, Plan plan) {
        LocalDate first = programme.start().plusMonths(1);
        return List.of(
                workshop("Workshop 1", programme, plan, first),
                workshop("Workshop 2", programme, plan, first.plusMonths(5)));
    }

    private static Workshop workshop(String name, Programme programme, Plan plan, LocalDate day) {
        return Workshop.builder(name, programme)
                .day(day)
                .participants(paired(programme, plan, day).toArray(String[]::new))
                .groupsOf(LEAST, MOST)
                .pairs(plan)
                .build();
    }

    private static Set<String> paired(Programme programme, Plan plan, LocalDate day) {
        Set<String> paired = new TreeSet<>();
        plan.matches().forEach(match -> {
            paired.add(match.mentor());
            paired.add(match.mentee());
        });
        DateRange thatDay = DateRange.of(day, day.plusDays(1));
        programme.mentorships().stream()
                .filter(mentorship -> mentorship.during().overlaps(thatDay))
                .forEach(mentorship -> {
                    paired.add(mentorship.mentor());
                    paired.add(mentorship.mentee());
                });
        return paired;
    }

    /** Returns what the city asks: mentor and mentee apart, organisations mixed, and others the second time. */
    static GroupPolicy policy() {
        return GroupPolicy.builder("city workshops")
                .rule(GroupRules.noVeto())
                .rule(GroupRules.noPersonalTies())
                .rule(GroupRules.noOwnMentor())
                .rule(GroupRules.ofOneOrganisation(OF_ONE_ORGANISATION))
                .rule(GroupRules.metAtMost(1))
                .criterion(30, GroupCriteria.mixedOrganisations())
                .criterion(30, GroupCriteria.mixedSectors())
                .criterion(20, GroupCriteria.newAcquaintances())
                .criterion(10, GroupCriteria.mixedStages())
                .criterion(10, GroupCriteria.evenSizes())
                .build();
    }
}
