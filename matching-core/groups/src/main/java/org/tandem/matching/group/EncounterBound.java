package org.tandem.matching.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What new acquaintances cannot exceed over a series. Definition: each participant meets others for the first time, the
 * second and so on, each of which is worth less; on each day they meet no fewer than the smallest group allows, and the mean
 * over a group is not above the mean over as few. So the most valuable meetings are dealt out to the days, the days with the
 * smallest groups first. Complexity: O(people × days × log) for each participant. Source: rearrangement inequality (Hardy,
 * Littlewood, Pólya: Inequalities, 1934, 10.2).
 */
final class EncounterBound {
    /** Fractions of points are rounded up to parts of this size before they are added. */
    private static final long FINE = 1_000;

    private final GroupCriterion criterion;
    private final int weight;
    private final List<Workshop> days;

    EncounterBound(GroupCriterion criterion, int weight, List<Workshop> days) {
        this.criterion = criterion;
        this.weight = weight;
        this.days = days.stream()
                .sorted(Comparator.comparingInt(EncounterBound::others))
                .toList();
    }

    /** Returns how many others one meets at least on a day, or 1. */
    static int others(Workshop day) {
        int smallest =
                day.groups().stream().mapToInt(WorkingGroup::least).min().orElse(1);
        return Math.max(1, smallest - 1);
    }

    long points() {
        long fine = days.stream()
                .flatMap(day -> day.participants().stream())
                .map(Participant::id)
                .distinct()
                .mapToLong(this::of)
                .sum();
        // A group may have been rounded up by half a point.
        long rounded = days.stream()
                .flatMap(day -> day.groups().stream())
                .filter(this::isRounded)
                .count();
        return Math.floorDiv(fine + FINE / 2 * rounded, FINE);
    }

    /** Returns whether the two of each pair share points among the other members that may not come out even. */
    private boolean isRounded(WorkingGroup group) {
        return IntStream.rangeClosed(Math.max(2, group.least()), group.most())
                .anyMatch(size -> 2 * weight % (size - 1) != 0);
    }

    private long of(String participant) {
        List<Workshop> attended = attendedBy(participant);
        List<Long> meetings = new ArrayList<>();
        attended.stream()
                .flatMap(day -> day.participants().stream())
                .map(Participant::id)
                .filter(other -> !other.equals(participant))
                .distinct()
                .forEach(other -> addMeetings(participant, other, meetings));
        meetings.sort(Comparator.reverseOrder());
        long sum = 0;
        int next = 0;
        for (Workshop day : attended) {
            int most = others(day);
            long worth = 0;
            for (int m = 0; m < most && next < meetings.size(); m++) {
                worth += meetings.get(next++);
            }
            sum += Math.ceilDiv(FINE * weight * worth, most);
        }
        return sum;
    }

    private List<Workshop> attendedBy(String participant) {
        return days.stream().filter(day -> day.participant(participant).isPresent()).toList();
    }

    private void addMeetings(String participant, String other, List<Long> meetings) {
        List<Workshop> both = attendedBy(participant).stream()
                .filter(day -> day.participant(other).isPresent())
                .toList();
        int known = both.stream()
                .mapToInt(day -> day.acquaintances().count(participant, other))
                .min()
                .orElse(0);
        for (int m = 0; m < both.size(); m++) {
            double newness = Measures.newness(known + m);
            meetings.add((long) Measures.thousandths(newness, criterion, "two participants"));
        }
    }
}
