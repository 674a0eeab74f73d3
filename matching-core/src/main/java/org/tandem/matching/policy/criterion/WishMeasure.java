package org.tandem.matching.policy.criterion;

import java.util.List;
import org.tandem.matching.internal.index.Positions;
import org.tandem.matching.policy.Measure;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** Measures the rank that one side's wishes give to the other. */
final class WishMeasure implements Measure {
    private final Role wishing;
    private final int[][] wishes;

    WishMeasure(Programme programme, Role wishing) {
        this.wishing = wishing;
        wishes = wishing == Role.MENTOR
                ? positions(programme.mentors(), programme.mentees())
                : positions(programme.mentees(), programme.mentors());
    }

    private static int[][] positions(List<? extends Person> wishing, List<? extends Person> wished) {
        Positions positions = new Positions(wished);
        return wishing.stream()
                .map(person -> person.profile().wishes().stream()
                        .mapToInt(positions::of)
                        .toArray())
                .toArray(int[][]::new);
    }

    @Override
    public boolean isKnown(int mentor, int mentee) {
        return (wishing == Role.MENTOR ? wishes[mentor] : wishes[mentee]).length > 0;
    }

    @Override
    public double value(int mentor, int mentee) {
        int[] ranked = wishing == Role.MENTOR ? wishes[mentor] : wishes[mentee];
        int other = wishing == Role.MENTOR ? mentee : mentor;
        for (int rank = 0; rank < ranked.length; rank++) {
            if (ranked[rank] == other) {
                return (double) (ranked.length - rank) / ranked.length;
            }
        }
        return 0;
    }
}
