package org.tandem.matching.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.ScoreTable;

/** What chains are drawn: all kinds, and none that takes a place that is not there. */
class ChainDrawTest {
    private static final int DRAWN = 20_000;

    /** Three mentors with one place each, a fourth with two of which one is fixed, six mentees. */
    private static Seating seating() {
        ScoreTable table = CompatibilityGraph.table().mentor("M0", 1).mentor("M1", 1).mentor("M2", 1).mentor("M3", 2);
        for (int n = 0; n < 5; n++) {
            table.mentee("N" + n);
            for (int m = 0; m < 4; m++) {
                table.score("M" + m, "N" + n, 100 + (37 * n + 53 * m) % 91);
            }
        }
        table.mentee("N5").fixed("M3", "N5", 10);
        Seating seating = Seating.of(table.build());
        seat(seating, 0, 0);
        seat(seating, 1, 1);
        seat(seating, 2, 2);
        return seating;
    }

    private static void seat(Seating seating, int seat, int mentor) {
        seating.getSeats().get(seat).setMentor(seating.mentors().get(mentor));
    }

    private static List<Chain> draw(Seating seating, long seed, int count) {
        ChainDraw draw = new ChainDraw(seating, new SeatOccupancy(seating), new Random(seed));
        List<Chain> chains = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            chains.add((Chain) draw.next());
        }
        return chains;
    }

    /** Returns the mentor of every seat after a chain; -1 for none. */
    private static int[] after(Seating seating, Chain chain) {
        int[] mentors = seating.getSeats().stream()
                .mapToInt(seat -> indexOf(seat.getMentor()))
                .toArray();
        for (int s = 0; s < chain.seats().size(); s++) {
            mentors[chain.seats().get(s).getNumber()] = indexOf(chain.mentors().get(s));
        }
        return mentors;
    }

    private static int indexOf(@Nullable MentorNode mentor) {
        return mentor == null ? -1 : mentor.index();
    }

    @Test
    void everyChainKeepsPlacesAndFixedSeatsAndChangesEverySeatItMoves() {
        Seating seating = seating();

        assertThat(draw(seating, 1, DRAWN)).allSatisfy(chain -> {
            int[] loads = new int[4];
            Arrays.stream(after(seating, chain)).filter(mentor -> mentor >= 0).forEach(mentor -> loads[mentor]++);
            for (MentorNode mentor : seating.mentors()) {
                assertThat(loads[mentor.index()]).isLessThanOrEqualTo(mentor.places());
            }
            assertThat(chain.seats()).hasSizeBetween(1, 6).doesNotHaveDuplicates().noneMatch(Seat::isFixed);
            for (int s = 0; s < chain.seats().size(); s++) {
                assertThat(chain.mentors().get(s)).isNotEqualTo(chain.seats().get(s).getMentor());
            }
        });
    }

    @Test
    void everyKindOfExchangeIsDrawn() {
        Seating seating = seating();
        Set<String> kinds = new TreeSet<>();
        for (Chain chain : draw(seating, 2, DRAWN)) {
            int last = indexOf(chain.mentors().getLast());
            int left = indexOf(chain.seats().getFirst().getMentor());
            String end = last < 0 ? "none" : last == left ? "cycle" : "free";
            kinds.add((left < 0 ? "empty" : "filled") + " " + chain.seats().size() + " " + end);
        }

        assertThat(kinds).contains(
                "empty 1 free",
                "empty 2 free",
                "empty 3 free",
                "empty 4 free",
                "empty 2 none",
                "empty 4 none",
                "filled 1 none",
                "filled 1 free",
                "filled 2 cycle",
                "filled 2 free",
                "filled 3 cycle",
                "filled 3 free");
    }

    @Test
    void theSameRandomNumbersDrawTheSameChains() {
        assertThat(draw(seating(), 3, 100)).asString().isEqualTo(draw(seating(), 3, 100).toString());
        assertThat(draw(seating(), 3, 100)).asString().isNotEqualTo(draw(seating(), 4, 100).toString());
    }

    @Test
    void whoeverARuleObjectsToIsPushedOutAndTheOtherOneStays() {
        ScoreTable table = CompatibilityGraph.table()
                .mentor("M0", 3)
                .mentee("N0")
                .mentee("N1")
                .mentee("N2")
                .apart("rivals", (one, other) -> !one.equals("N1") && !other.equals("N1"));
        for (int n = 0; n < 3; n++) {
            table.score("M0", "N" + n, 10);
        }
        Seating seating = Seating.of(table.build());
        seat(seating, 0, 0);
        seat(seating, 1, 0);

        List<Chain> ofThird = draw(seating, 5, 1_000).stream()
                .filter(chain -> chain.seats().getFirst().getNumber() == 2)
                .toList();

        assertThat(ofThird).extracting(Chain::toString).contains("Chain[2->0, 0->-]")
                .doesNotContain("Chain[2->0, 1->-]");
    }

    @Test
    void nothingIsDrawnWhereNoSeatCanMove() {
        Seating seating = Seating.of(CompatibilityGraph.table()
                .mentor("M0", 1)
                .mentee("N0")
                .mentee("N1")
                .fixed("M0", "N0", 10)
                .build());
        ChainDraw draw = new ChainDraw(seating, new SeatOccupancy(seating), new Random(0));

        assertThat(draw.hasNext()).isFalse();
        assertThatThrownBy(draw::next).isInstanceOf(NoSuchElementException.class);
    }
}
