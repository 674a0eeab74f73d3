package org.tandem.matching.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.CompatibilityGraph;

class SeatOccupancyTest {
    private static Seating seating() {
        CompatibilityGraph graph = CompatibilityGraph.table()
                .mentor("M0", 1)
                .mentor("M1", 2)
                .mentee("N0")
                .mentee("N1")
                .score("M0", "N0", 7)
                .score("M1", "N0", 3)
                .score("M0", "N1", 5)
                .score("M1", "N1", 4)
                .build();
        return Seating.of(graph);
    }

    @Test
    void touchedSeatsAreLookedAtAgain() {
        Seating seating = seating();
        Seat first = seating.getSeats().getFirst();
        Seat second = seating.getSeats().getLast();
        MentorNode mentor = seating.mentors().getFirst();
        MentorNode other = seating.mentors().getLast();
        first.setMentor(mentor);
        SeatOccupancy occupancy = new SeatOccupancy(seating);
        assertThat(occupancy.load(mentor)).isEqualTo(1);
        assertThat(occupancy.seat(mentor, 0)).isSameAs(first);
        assertThat(occupancy.points(first)).isEqualTo(7);

        first.setMentor(other);
        second.setMentor(mentor);
        occupancy.touch(first);
        occupancy.touch(second);
        occupancy.refresh();

        assertThat(occupancy.load(mentor)).isEqualTo(1);
        assertThat(occupancy.seat(mentor, 0)).isSameAs(second);
        assertThat(occupancy.seat(other, 0)).isSameAs(first);
        assertThat(occupancy.points(first)).isEqualTo(3);
        assertThat(occupancy.points(second)).isEqualTo(5);

        second.setMentor(null);
        for (int again = 0; again < 100; again++) {
            occupancy.touch(second);
        }
        occupancy.refresh();
        assertThat(occupancy.load(mentor)).isZero();
        assertThat(occupancy.points(second)).isZero();
    }

    @Test
    void moreSeatsThanPlacesAreKnownToo() {
        Seating seating = seating();
        MentorNode mentor = seating.mentors().getFirst();
        seating.getSeats().forEach(seat -> seat.setMentor(mentor));

        assertThat(new SeatOccupancy(seating).load(mentor)).isEqualTo(2);
    }

    @Test
    void aCopyOfASeatingIsAnotherOne() {
        Seating seating = seating();

        assertThat(new SeatOccupancy(seating).isOf(seating)).isTrue();
        assertThat(new SeatOccupancy(seating).isOf(seating())).isFalse();
    }
}
