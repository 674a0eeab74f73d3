package org.tandem.matching.benchmarks;

import java.util.Arrays;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.ScoreTable;
import org.tandem.matching.internal.flow.FlowProblem;

/** {@link Instances} as the library takes them; positions stay what they are. */
public final class Graphs {
    private static final int DIGITS = 6;
    private static final int SEATS_AND_POINTS = 2;

    private Graphs() {}

    /** Returns an instance as own scores. */
    public static CompatibilityGraph of(Instances instance) {
        return table(instance).build();
    }

    /** Returns an instance as own scores, with the rule that mentees of competing organisations share no mentor. */
    public static CompatibilityGraph withMenteesApart(Instances instance) {
        int[] organisation = instance.organisation();
        boolean[][] competes = instance.competes();
        return table(instance)
                .apart("co-mentees apart",
                        (one, other) -> competes[organisation[position(one)]][organisation[position(other)]])
                .build();
    }

    private static ScoreTable table(Instances instance) {
        ScoreTable table = CompatibilityGraph.table();
        String[] mentors = new String[instance.mentors()];
        for (int j = 0; j < mentors.length; j++) {
            mentors[j] = id('M', j);
            table.mentor(mentors[j], instance.places()[j]);
        }
        for (int i = 0; i < instance.mentees(); i++) {
            String mentee = id('N', i);
            table.mentee(mentee);
            for (int e = instance.rowStart()[i]; e < instance.rowStart()[i + 1]; e++) {
                table.score(mentors[instance.column()[e]], mentee, instance.points()[e]);
            }
        }
        return table;
    }

    /** Returns an instance as a flow: as many seats as possible first, then points. */
    public static FlowProblem flow(Instances instance) {
        int[] seats = new int[instance.mentees()];
        Arrays.fill(seats, 1);
        long[] values = new long[instance.mentees()];
        Arrays.fill(values, 1);
        return FlowProblem.builder(
                instance.mentees(),
                instance.mentors(),
                instance.rowStart(),
                instance.column(),
                instance.points())
                .levels(SEATS_AND_POINTS)
                .seats(seats)
                .places(instance.places())
                .seatValues(0, values, values)
                .build();
    }

    private static String id(char role, int position) {
        return role + "%06d".formatted(position);
    }

    /** Returns the position of a person; asked for every two mentees, so it makes no garbage. */
    public static int position(String id) {
        int position = 0;
        for (int at = 1; at <= DIGITS; at++) {
            position = 10 * position + id.charAt(at) - '0';
        }
        return position;
    }
}
