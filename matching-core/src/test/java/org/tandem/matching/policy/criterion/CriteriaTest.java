package org.tandem.matching.policy.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.OnePair;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.Location;

class CriteriaTest {
    /** Kilometres per degree of latitude on the mean sphere. */
    private static final double DEGREE = Math.PI * Location.EARTH_RADIUS_KM / 180;

    @Test
    void everyCriterionHasANameOfItsOwn() {
        assertThat(List.of(
                Criteria.competenceFit(),
                Criteria.mentorLearning(),
                Criteria.proximity(50),
                Criteria.sectorCrossing(),
                Criteria.seniorityDistance(2),
                Criteria.sharedInterests(),
                Criteria.sharedForms(),
                Criteria.complementarity(),
                Criteria.menteeWishes(),
                Criteria.mentorWishes(),
                Criteria.regularity(Duration.ofHours(8)),
                Criteria.sameAnswer(Attribute.flag("dog")),
                Criteria.differentAnswer(Attribute.flag("dog")),
                Criteria.closeAnswer(Attribute.number("size"), 3)))
                .extracting(Criterion::name)
                .containsExactly(
                        "competence fit",
                        "mentor's learning",
                        "proximity",
                        "sector crossing",
                        "seniority distance",
                        "shared interests",
                        "shared forms",
                        "complementarity",
                        "mentee's wishes",
                        "mentor's wishes",
                        "regularity",
                        "same dog",
                        "different dog",
                        "close size");
    }

    @Test
    void figuresAreSettings() {
        assertThat(Criteria.proximity(50).settings()).isEqualTo(Map.of("zero at kilometres", "50.0"));
        assertThat(Criteria.seniorityDistance(-2).settings()).isEqualTo(Map.of("ideal steps", "-2"));
        assertThat(Criteria.regularity(Duration.ofHours(8)).settings())
                .isEqualTo(Map.of("ideal time per month", "PT8H"));
        assertThat(Criteria.sameAnswer(Attribute.flag("dog")).settings())
                .isEqualTo(Map.of("attribute", "dog", "answers", "flag"));
        assertThat(Criteria.closeAnswer(Attribute.number("age"), 5).settings())
                .isEqualTo(Map.of("attribute", "age", "answers", "number", "zero at", "5.0"));
    }

    @Test
    void competenceFitIsTheMeanOfLevelsWeightedByImportance() {
        // law: 2 of 4 reached, importance 3; tax: exceeded, importance 1; sales: not offered, importance 2.
        double expected = (3 * 0.5 + 1 * 1.0 + 2 * 0.0) / 6;

        assertThat(new OnePair()
                .mentor(mentor -> mentor.offers("tax", 5).offers("law", 2).offers("art", 5))
                .mentee(mentee -> mentee.seeks("law", 4, 3).mustHave("tax", 3, 1).seeks("sales", 1, 2))
                .value(Criteria.competenceFit()))
                .isCloseTo(expected, within(1e-12));
    }

    @Test
    void competenceFitIsOneIfEverythingIsExceeded() {
        assertThat(new OnePair()
                .mentor(mentor -> mentor.offers("law", 5).offers("tax", 5))
                .mentee(mentee -> mentee.seeks("law", 1, 5).seeks("tax", 3, 4))
                .value(Criteria.competenceFit()))
                .isEqualTo(1);
    }

    @Test
    void competenceFitIsZeroIfNothingIsOffered() {
        assertThat(new OnePair().mentee(mentee -> mentee.seeks("law", 1, 1)).value(Criteria.competenceFit()))
                .isZero();
    }

    @Test
    void mentorsLearningLooksAtTheOtherSide() {
        OnePair pair = new OnePair()
                .mentor(mentor -> mentor.seeks("python", 4, 2).seeks("sales", 2, 1).offers("law", 5))
                .mentee(mentee -> mentee.offers("python", 3).seeks("law", 5, 5));

        assertThat(pair.value(Criteria.mentorLearning())).isCloseTo(2 * 0.75 / 3, within(1e-12));
        assertThat(pair.value(Criteria.competenceFit())).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "12.5, 0.75", "25, 0.5", "49.999, 0.00002", "50, 0", "84, 0"})
    void proximityFallsEvenlyToZero(double kilometres, double expected) {
        assertThat(new OnePair()
                .mentor(mentor -> mentor.location(52, 10))
                .mentee(mentee -> mentee.location(52 - kilometres / DEGREE, 10))
                .value(Criteria.proximity(50)))
                .isCloseTo(expected, within(1e-9));
    }

    @Test
    void proximityIsZeroWhereALocationIsUnknown() {
        assertThat(new OnePair().value(Criteria.proximity(50))).isZero();
        assertThat(new OnePair().mentor(mentor -> mentor.location(52, 10)).value(Criteria.proximity(50)))
                .isZero();
    }

    @Test
    void sharedInterestsAreCommonOnesByAll() {
        assertThat(new OnePair()
                .mentor(mentor -> mentor.interests("chess", "choir", "run"))
                .mentee(mentee -> mentee.interests("run", "swim", "chess"))
                .value(Criteria.sharedInterests()))
                .isEqualTo(0.5);
    }

    @Test
    void sharedInterestsAreZeroWhereNothingIsKnown() {
        assertThat(new OnePair().value(Criteria.sharedInterests())).isZero();
    }

    @Test
    void sharedFormsAreCommonOnesByAll() {
        assertThat(new OnePair()
                .mentor(mentor -> mentor.forms("a", "b", "c").interests("x"))
                .mentee(mentee -> mentee.forms("c", "d").interests("y"))
                .value(Criteria.sharedForms()))
                .isEqualTo(0.25);
    }

    @Test
    void complementarityIsWhatIsNotCommonAmongTheCompetencesOffered() {
        assertThat(new OnePair()
                .mentor(mentor -> mentor.offers("law", 5).offers("tax", 1))
                .mentee(mentee -> mentee.offers("law", 2).offers("python", 3))
                .value(Criteria.complementarity()))
                .isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void complementarityIsZeroForTheSameAndOneForOtherCompetences() {
        assertThat(new OnePair()
                .mentor(mentor -> mentor.offers("law", 5))
                .mentee(mentee -> mentee.offers("law", 1))
                .value(Criteria.complementarity()))
                .isZero();
        assertThat(new OnePair()
                .mentor(mentor -> mentor.offers("law", 5))
                .mentee(mentee -> mentee.offers("tax", 1))
                .value(Criteria.complementarity()))
                .isEqualTo(1);
    }

    @Test
    void complementarityIsZeroWhereNeitherOffersAnything() {
        assertThat(new OnePair().value(Criteria.complementarity())).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void distancesAndDifferencesMustBeAboveZeroAndFinite(double value) {
        assertThatThrownBy(() -> Criteria.proximity(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The distance (" + value + ") must be above 0 and finite.");
        assertThatThrownBy(() -> Criteria.closeAnswer(Attribute.number("size"), value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The difference (" + value + ") must be above 0 and finite.");
    }

    @Test
    void theIdealTimeMustBeAboveZero() {
        assertThatThrownBy(() -> Criteria.regularity(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The ideal time per month");
        assertThatThrownBy(() -> Criteria.regularity(Duration.ofHours(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, -5, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void theIdealDistanceMustBePossible(int steps) {
        assertThatThrownBy(() -> Criteria.seniorityDistance(steps))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The ideal distance (" + steps + ") must be between -4 and 4 career stages.");
    }
}
