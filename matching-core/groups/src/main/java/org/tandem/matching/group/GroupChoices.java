package org.tandem.matching.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.matching.programme.Location;

/**
 * Which of a workshop's optional groups are used: every choice whose sizes hold everybody. Groups that nothing tells apart but
 * their ids are used in the order of these.
 */
final class GroupChoices {
    /** More choices than this are not looked at. */
    static final int MOST = 64;

    private static final int MOST_STEPS = 100_000;

    private final List<WorkingGroup> groups;
    private final int people;
    private final Set<String> decided;
    private final List<List<WorkingGroup>> choices = new ArrayList<>();
    private int steps;

    /** What tells groups apart. */
    private record Sort(int least, int most, Optional<Topic> topic, Optional<String> host, Optional<Location> place) {
        static Sort of(WorkingGroup group) {
            return new Sort(group.least(), group.most(), group.topic(), group.host(), group.place());
        }
    }

    private GroupChoices(List<WorkingGroup> groups, int people, List<Workshop.Seating> seatings) {
        this.groups = groups;
        this.people = people;
        decided = seatings.stream().map(Workshop.Seating::group).collect(Collectors.toSet());
        choose(0, new ArrayList<>(), new HashMap<>(), fixed(seatings));
    }

    private static Set<String> fixed(List<Workshop.Seating> seatings) {
        return seatings.stream()
                .filter(Workshop.Seating::fixed)
                .map(Workshop.Seating::group)
                .collect(Collectors.toSet());
    }

    /** Returns every choice as a workshop whose groups must all be used; the workshop itself if it leaves none. */
    static List<Workshop> of(Workshop workshop) {
        if (workshop.groups().stream().noneMatch(WorkingGroup::optional)) {
            return List.of(workshop);
        }
        return new GroupChoices(
                workshop.groups(), workshop.participants().size(), workshop.seatings()).choices.stream()
                .map(workshop::withGroups).toList();
    }

    /** Returns the workshop with those groups only that a plan uses. */
    static Workshop used(Workshop workshop, GroupPlan plan) {
        Set<String> used = plan.groups().stream().map(ComposedGroup::id).collect(Collectors.toSet());
        return workshop.withGroups(workshop.groups().stream()
                .filter(group -> used.contains(group.id()))
                .map(WorkingGroup::asRequired)
                .toList());
    }

    /** Returns the number of choices, counted to one more than {@link #MOST} at most. */
    static int count(Workshop.Builder workshop) {
        GroupChoices all = new GroupChoices(workshop.allGroups(), workshop.participants.size(), workshop.seatings);
        return all.steps > MOST_STEPS ? MOST + 1 : all.choices.size();
    }

    private void choose(int next, List<WorkingGroup> used, Map<Sort, Boolean> left, Set<String> fixed) {
        if (choices.size() > MOST || steps++ > MOST_STEPS) {
            return;
        }
        if (next == groups.size()) {
            long least = used.stream().mapToLong(WorkingGroup::least).sum();
            long most = used.stream().mapToLong(WorkingGroup::most).sum();
            if (least <= people && people <= most) {
                choices.add(List.copyOf(used));
            }
            return;
        }
        WorkingGroup group = groups.get(next);
        Sort sort = Sort.of(group);
        boolean alike = group.optional() && !decided.contains(group.id());
        if (!alike || !left.getOrDefault(sort, false)) {
            used.add(group.asRequired());
            choose(next + 1, used, left, fixed);
            used.removeLast();
        }
        if (group.optional() && !fixed.contains(group.id())) {
            Map<Sort, Boolean> more = new HashMap<>(left);
            if (alike) {
                more.put(sort, true);
            }
            choose(next + 1, used, more, fixed);
        }
    }
}
