package org.tandem.matching.compatibility;

import java.util.List;
import org.tandem.matching.policy.Quota;

/**
 * A limit on the matches of groups, by positions in a graph.
 *
 * @param name the quota's name
 * @param kind what it counts
 * @param keys the keys of the groups, by the group's number
 * @param groupOf by mentor or mentee, as the kind has it: the number of the group, or {@link #NONE}
 * @param left how many more matches are allowed: by group, or by mentor × groups + group for
 *     {@link Quota.Kind#MENTEES_OF_ONE_MENTOR}
 */
public record PreparedQuota(String name, Quota.Kind kind, List<String> keys, int[] groupOf, int[] left) {
    /** Stands for people who are in no group. */
    public static final int NONE = -1;

    /** Returns the position in {@link #left} that limits a pair, or {@link #NONE}. */
    public int limiting(int mentor, int mentee) {
        return switch (kind) {
            case MENTORS -> groupOf[mentor];
            case MENTEES -> groupOf[mentee];
            case MENTEES_OF_ONE_MENTOR ->
                groupOf[mentee] == NONE ? NONE : mentor * keys.size() + groupOf[mentee];
        };
    }

    /** Shows the name and sizes. */
    @Override
    public String toString() {
        return "PreparedQuota[" + name + ", " + kind + ", " + keys.size() + " groups]";
    }
}
