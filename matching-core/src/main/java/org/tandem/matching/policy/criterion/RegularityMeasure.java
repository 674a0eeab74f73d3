package org.tandem.matching.policy.criterion;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import org.tandem.matching.internal.index.KeySets;
import org.tandem.matching.internal.index.Months;
import org.tandem.matching.policy.Measure;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** Measures how often the two can meet. */
final class RegularityMeasure implements Measure {
    private final double[] mentors;
    private final double[] mentees;
    private final BitSet mentorsKnown;
    private final BitSet menteesKnown;
    private final KeySets months;
    private final int term;

    RegularityMeasure(Programme programme, Duration ideal) {
        mentors = shares(programme.mentors(), ideal);
        mentees = shares(programme.mentees(), ideal);
        mentorsKnown = known(programme.mentors());
        menteesKnown = known(programme.mentees());
        months = Months.available(programme);
        term = programme.months().size();
    }

    private static double[] shares(List<? extends Person> people, Duration ideal) {
        return people.stream()
                .mapToDouble(person -> Math.min(
                        1,
                        (double) person.profile()
                                .timePerMonth()
                                .orElse(Duration.ZERO)
                                .toSeconds()
                                / ideal.toSeconds()))
                .toArray();
    }

    private static BitSet known(List<? extends Person> people) {
        BitSet known = new BitSet();
        for (int p = 0; p < people.size(); p++) {
            known.set(p, people.get(p).profile().timePerMonth().isPresent());
        }
        return known;
    }

    @Override
    public boolean isKnown(Role role, int person) {
        return (role == Role.MENTOR ? mentorsKnown : menteesKnown).get(person);
    }

    @Override
    public void values(int mentee, int[] others, int count, double[] values) {
        for (int m = 0; m < count; m++) {
            values[m] = isKnown(others[m], mentee) ? value(others[m], mentee) : 0;
        }
    }

    @Override
    public double value(int mentor, int mentee) {
        return Math.min(mentors[mentor], mentees[mentee]) * months.common(mentor, mentee) / term;
    }
}
