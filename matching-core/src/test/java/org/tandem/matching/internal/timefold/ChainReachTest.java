package org.tandem.matching.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.ScoreTable;

/** From any feasible seating of a tiny programme, chains through feasible seatings lead to every other one. */
class ChainReachTest {
    private static final int MENTEES = 4;
    private static final int MENTORS = 3;
    private static final int WALK = 30_000;

    private static CompatibilityGraph graph(long seed) {
        var random = new SplittableRandom(seed);
        ScoreTable table =
                CompatibilityGraph.table().apart("rivals", (one, other) -> one.equals("N0") && other.equals("N1"));
        for (int m = 0; m < MENTORS; m++) {
            table.mentor("M" + m, 1 + random.nextInt(2));
        }
        for (int n = 0; n < MENTEES; n++) {
            table.mentee("N" + n);
            for (int m = 0; m < MENTORS; m++) {
                if (random.nextInt(4) > 0) {
                    table.score("M" + m, "N" + n, random.nextLong(1_000));
                }
            }
        }
        return table.build();
    }

    /** Every feasible seating, by enumeration: the mentor of each mentee, -1 for none. */
    private static Set<String> feasible(CompatibilityGraph graph) {
        Set<String> all = new TreeSet<>();
        int options = MENTORS + 1;
        for (int code = 0; code < Math.pow(options, MENTEES); code++) {
            int[] mentors = new int[MENTEES];
            int rest = code;
            for (int n = 0; n < MENTEES; n++) {
                mentors[n] = rest % options - 1;
                rest /= options;
            }
            if (isFeasible(graph, mentors)) {
                all.add(Arrays.toString(mentors));
            }
        }
        return all;
    }

    private static boolean isFeasible(CompatibilityGraph graph, int[] mentors) {
        return IntStream.range(0, MENTEES).allMatch(n -> mentors[n] < 0 || graph.pair(mentors[n], n) >= 0)
                && IntStream.range(0, MENTORS).allMatch(
                        m -> Arrays.stream(mentors).filter(mentor -> mentor == m).count() <= graph.freePlaces(m))
                && (mentors[0] < 0 || mentors[0] != mentors[1]);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aWalkOfFeasibleChainsVisitsEveryFeasibleSeating(long seed) {
        CompatibilityGraph graph = graph(seed);
        Seating seating = Seating.of(graph);
        SeatOccupancy occupancy = new SeatOccupancy(seating);
        RandomGenerator random = new SplittableRandom(seed);
        ChainDraw draw = new ChainDraw(seating, occupancy, random);
        Set<String> visited = new TreeSet<>();

        visited.add(Arrays.toString(mentors(seating)));
        for (int step = 0; step < WALK; step++) {
            Chain chain = (Chain) draw.next();
            List<@Nullable MentorNode> before = new ArrayList<>();
            for (Seat seat : chain.seats()) {
                before.add(seat.getMentor());
            }
            give(chain.seats(), chain.mentors(), occupancy);
            if (isFeasible(graph, mentors(seating))) {
                visited.add(Arrays.toString(mentors(seating)));
            } else {
                give(chain.seats(), before, occupancy);
            }
        }

        assertThat(visited).isEqualTo(feasible(graph));
    }

    private static void give(List<Seat> seats, List<@Nullable MentorNode> mentors, SeatOccupancy occupancy) {
        for (int s = 0; s < seats.size(); s++) {
            seats.get(s).setMentor(mentors.get(s));
            occupancy.touch(seats.get(s));
        }
    }

    private static int[] mentors(Seating seating) {
        return seating.getSeats().stream()
                .map(Seat::getMentor)
                .mapToInt(mentor -> mentor == null ? -1 : mentor.index())
                .toArray();
    }
}
