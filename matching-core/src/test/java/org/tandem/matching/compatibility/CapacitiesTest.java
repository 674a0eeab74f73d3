package org.tandem.matching.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.matching.compatibility.Cases.START;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Programme;

class CapacitiesTest {

    @Test
    void runningMentorshipsUsePlacesAndSeats() {
        Capacities capacities = Capacities.of(Programme.builder(START)
                .mentor(Mentor.builder("M1").places(3).build())
                .mentor(Mentor.builder("M2").places(1).build())
                .mentee(Mentee.builder("T1").mentorsWanted(3).build())
                .mentee(Mentee.builder("T2").build())
                .mentee(Mentee.builder("T3").build())
                .mentorship(new Mentorship("M1", "T1", DateRange.ALWAYS))
                .mentorship(new Mentorship("M1", "T2", DateRange.before(START.plusDays(1))))
                .mentorship(new Mentorship("M1", "T3", DateRange.before(START)))
                .mentorship(new Mentorship("M2", "T1", DateRange.since(START.plusMonths(11))))
                .build());

        assertThat(capacities.freePlaces()).containsExactly(1, 0);
        assertThat(capacities.openSeats()).containsExactly(1, 0, 1);
        assertThat(capacities.runningMentors()).containsExactly(2, 1, 0);
    }

    @Test
    void mentorshipsOneAfterTheOtherUseOnePlaceAndOneSeat() {
        Capacities capacities = Capacities.of(Programme.builder(START)
                .mentor(Mentor.builder("M1").places(2).build())
                .mentor(Mentor.builder("M2").places(1).build())
                .mentee(Mentee.builder("T1").mentorsWanted(2).build())
                .mentee(Mentee.builder("T2").build())
                .mentorship(new Mentorship("M1", "T1", DateRange.before(START.plusMonths(2))))
                .mentorship(new Mentorship("M1", "T2", DateRange.since(START.plusMonths(2))))
                .mentorship(new Mentorship("M2", "T1", DateRange.since(START.plusMonths(2))))
                .build());

        assertThat(capacities.freePlaces()).containsExactly(1, 0);
        assertThat(capacities.runningLoads()).containsExactly(1, 1);
        assertThat(capacities.openSeats()).containsExactly(1, 0);
        assertThat(capacities.runningMentors()).containsExactly(1, 1);
    }

    @Test
    void aMenteeWithMoreMentorsThanWantedHasNoOpenSeats() {
        Capacities capacities = Capacities.of(Programme.builder(START)
                .mentor(Mentor.builder("M1").build())
                .mentor(Mentor.builder("M2").build())
                .mentee(Mentee.builder("T1").mentorsWanted(0).build())
                .mentorship(new Mentorship("M1", "T1", DateRange.ALWAYS))
                .mentorship(new Mentorship("M2", "T1", DateRange.ALWAYS))
                .build());

        assertThat(capacities.openSeats()).containsExactly(0);
    }

    @Test
    void priorityGoesBeforeAnyTimeOfWaiting() {
        Capacities capacities = Capacities.of(Programme.builder(START)
                .mentee(mentee("T1", 0, START.minusDays(1_000)))
                .mentee(mentee("T2", 1, START))
                .mentee(mentee("T3", 1, START.minusDays(3)))
                .mentee(mentee("T4", 0, START.minusDays(7)))
                .mentee(Mentee.builder("T5").build())
                .build());

        assertThat(capacities.urgencies()).containsExactly(1_000, 1_001, 1_004, 7, 0);
    }

    @Test
    void whoDoesNotSayWhenTheyAppliedWaitsSinceTheStart() {
        Capacities capacities = Capacities.of(Programme.builder(START)
                .mentee(Mentee.builder("T1").build())
                .mentee(mentee("T2", 0, START))
                .build());

        assertThat(capacities.urgencies()).containsExactly(0, 0);
    }

    private static Mentee mentee(String id, int priority, LocalDate applied) {
        return Mentee.builder(id).priority(priority).applied(applied).build();
    }
}
