package org.tandem.matching.policy.criterion;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.tandem.matching.internal.index.Positions;
import org.tandem.matching.policy.Measure;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** Measures the rank that one side's wishes give to the other. */
final class WishMeasure implements Measure {
    private final Role wishing;
    private final int[] from;
    private final int[] wishes;
    private final BitSet wished = new BitSet();

    WishMeasure(Programme programme, Role wishing) {
        this.wishing = wishing;
        List<? extends Person> people = wishing == Role.MENTOR ? programme.mentors() : programme.mentees();
        from = new int[people.size() + 1];
        for (int p = 0; p < people.size(); p++) {
            from[p + 1] = from[p] + people.get(p).profile().wishes().size();
        }
        Positions positions = new Positions(wishing == Role.MENTOR ? programme.mentees() : programme.mentors());
        wishes = people.stream()
                .flatMap(person -> person.profile().wishes().stream())
                .mapToInt(positions::of)
                .toArray();
        Arrays.stream(wishes).filter(other -> other >= 0).forEach(wished::set);
    }

    @Override
    public boolean isKnown(Role role, int person) {
        return role != wishing || from[person] < from[person + 1];
    }

    @Override
    public double value(int mentor, int mentee) {
        int one = wishing == Role.MENTOR ? mentor : mentee;
        int other = wishing == Role.MENTOR ? mentee : mentor;
        for (int wish = from[one]; wish < from[one + 1]; wish++) {
            if (wishes[wish] == other) {
                return (double) (from[one + 1] - wish) / (from[one + 1] - from[one]);
            }
        }
        return 0;
    }

    @Override
    public double highest(int mentee) {
        return (wishing == Role.MENTEE ? isKnown(0, mentee) : wished.get(mentee)) ? 1 : 0;
    }

    @Override
    public void values(int mentee, int[] mentors, int count, double[] values) {
        for (int m = 0; m < count; m++) {
            values[m] = value(mentors[m], mentee);
        }
    }
}
