package org.tandem.matching.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LoadsTest {

    @Test
    void onlyPlacesUpToTheMinimumAreFirstPlaces() {
        Loads two = new Loads(2, 0);

        assertThat(two.placesFilled(0, 0)).isZero();
        assertThat(two.placesFilled(0, 1)).isEqualTo(1);
        assertThat(two.placesFilled(0, 3)).isEqualTo(2);
        assertThat(two.placesFilled(1, 3)).isEqualTo(1);
        assertThat(two.placesFilled(3, 1)).isZero();
        assertThat(Loads.ANY.placesFilled(0, 5)).isZero();
        assertThat(Loads.EVERY_MENTOR_FIRST.placesFilled(0, 5)).isEqualTo(1);
    }

    @Test
    void theSecondMenteeCostsOnceTheThirdTwiceTheFourthThreeTimes() {
        Loads even = new Loads(0, 100);

        assertThat(even.cost(0, 1)).isZero();
        assertThat(even.cost(0, 2)).isEqualTo(100);
        assertThat(even.cost(0, 3)).isEqualTo(100 + 200);
        assertThat(even.cost(0, 4)).isEqualTo(100 + 200 + 300);
    }

    @Test
    void onlyNewMenteesCostButRunningOnesCount() {
        Loads even = new Loads(0, 100);

        assertThat(even.cost(1, 1)).isEqualTo(100);
        assertThat(even.cost(2, 2)).isEqualTo(200 + 300);
        assertThat(even.cost(5, 0)).isZero();
        assertThat(Loads.ANY.cost(2, 2)).isZero();
    }

    @Test
    void theEndsOfTheRangesAreTaken() {
        assertThat(new Loads(0, 0)).isEqualTo(Loads.ANY);
        assertThat(new Loads(7, Loads.HIGHEST_UNEVEN_COST).unevenCost()).isEqualTo(1_000_000_000);
    }

    @Test
    void whatIsOutOfRangeIsRefusedWithItsValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Loads(-1, 0))
                .withMessage("The minimum load (-1) must not be negative.\nMaybe use 0 for none.");
        for (long cost : new long[] {-1, Loads.HIGHEST_UNEVEN_COST + 1}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Loads(0, cost))
                    .withMessageStartingWith("The cost of unevenness (" + cost + ") must be between 0 and 1000000000")
                    .withMessageContaining("Maybe");
        }
    }
}
