package org.tandem.matching.policy.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tandem.matching.policy.OnePair;

class WishMeasureTest {

    @Test
    void theFirstOfThreeWishesIsWorthOne() {
        assertThat(new OnePair()
                .mentee(mentee -> mentee.wishes("M", "A-bystander", "Z-bystander"))
                .value(Criteria.menteeWishes()))
                .isEqualTo(1);
    }

    @Test
    void theSecondOfThreeWishesIsWorthTwoThirds() {
        assertThat(new OnePair()
                .mentee(mentee -> mentee.wishes("A-bystander", "M", "Z-bystander"))
                .value(Criteria.menteeWishes()))
                .isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void theLastOfThreeWishesIsWorthOneThird() {
        assertThat(new OnePair()
                .mentee(mentee -> mentee.wishes("A-bystander", "Z-bystander", "M"))
                .value(Criteria.menteeWishes()))
                .isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void somebodyNotWishedIsWorthNothing() {
        assertThat(new OnePair().mentee(mentee -> mentee.wishes("A-bystander")).value(Criteria.menteeWishes()))
                .isZero();
        assertThat(new OnePair().value(Criteria.menteeWishes())).isZero();
    }

    @Test
    void theMentorsWishesAreTheMentorsOwn() {
        OnePair pair = new OnePair().mentor(mentor -> mentor.wishes("B-bystander", "T"));

        assertThat(pair.value(Criteria.mentorWishes())).isEqualTo(0.5);
        assertThat(pair.value(Criteria.menteeWishes())).isZero();
    }
}
