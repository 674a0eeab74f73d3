package org.tandem.matching.policy.criterion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.matching.policy.Measure;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** Measures whether the two come from different branches. */
final class SectorMeasure implements Measure {
    private static final int UNKNOWN = -1;

    private final int[] mentors;
    private final int[] mentees;

    SectorMeasure(Programme programme) {
        Map<String, Integer> sectors = new HashMap<>();
        mentors = sectors(programme, programme.mentors(), sectors);
        mentees = sectors(programme, programme.mentees(), sectors);
    }

    private static int[] sectors(Programme programme, List<? extends Person> people, Map<String, Integer> numbers) {
        int[] sectors = new int[people.size()];
        for (int p = 0; p < sectors.length; p++) {
            Optional<String> sector = programme.sectorOf(people.get(p));
            sector.ifPresent(key -> numbers.putIfAbsent(key, numbers.size()));
            sectors[p] = sector.map(numbers::get).orElse(UNKNOWN);
        }
        return sectors;
    }

    @Override
    public boolean isKnown(Role role, int person) {
        return (role == Role.MENTOR ? mentors : mentees)[person] != UNKNOWN;
    }

    @Override
    public double highest(int mentee) {
        return mentees[mentee] == UNKNOWN ? 0 : 1;
    }

    @Override
    public void values(int mentee, int[] others, int count, double[] values) {
        for (int m = 0; m < count; m++) {
            values[m] = value(others[m], mentee);
        }
    }

    @Override
    public boolean highest(int mentee, int[] others, int count, double[] values) {
        values(mentee, others, count, values);
        return true;
    }

    @Override
    public double value(int mentor, int mentee) {
        return isKnown(mentor, mentee) && mentors[mentor] != mentees[mentee] ? 1 : 0;
    }
}
