package org.tandem.matching.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.matching.programme.Facts.START;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProfileBuilderTest {
    private static final Attribute<Boolean> DOG = Attribute.flag("dog");
    private static final Attribute<Double> SIZE = Attribute.number("size");
    private static final Attribute<String> MOTIVE = Attribute.text("motive");
    private static final Attribute<LocalDate> JOINED = Attribute.date("joined");

    /** Says something about everything. */
    static <B extends ProfileBuilder<B>> B complete(B builder) {
        return builder.name("Erika Mustermann")
                .organisation("A")
                .sector("energy")
                .stage(CareerStage.TEAM_LEAD)
                .admission(AdmissionStatus.DEFERRED)
                .location(52.15, 10.33)
                .remote(true)
                .languages("de", "en")
                .timePerMonth(Duration.ofHours(3))
                .forms("shadowing")
                .available(YearMonth.of(2026, 9), YearMonth.of(2026, 12))
                .offers("law", 4)
                .seeks("sales", 2, 3)
                .mustHave("controlling", 3, 5)
                .interests("chess")
                .wishes("X1", "X2")
                .vetoes("X3")
                .answer(DOG, true)
                .answer(SIZE, 2.5)
                .answer(MOTIVE, "Erika Mustermann is curious")
                .answer(JOINED, START);
    }

    @Test
    void putsEverythingIntoTheProfile() {
        assertThat(complete(Mentor.builder("M")).build().profile())
                .isEqualTo(new Profile(
                        Optional.of("Erika Mustermann"),
                        Optional.of("A"),
                        Optional.of("energy"),
                        Optional.of(CareerStage.TEAM_LEAD),
                        AdmissionStatus.DEFERRED,
                        Optional.of(new Location(52.15, 10.33)),
                        true,
                        Set.of("de", "en"),
                        Optional.of(Duration.ofHours(3)),
                        Set.of("shadowing"),
                        List.of(new MonthRange(YearMonth.of(2026, 9), YearMonth.of(2026, 12))),
                        List.of(new CompetenceOffer("law", 4)),
                        List.of(
                                new CompetenceNeed("sales", 2, 3, false),
                                new CompetenceNeed("controlling", 3, 5, true)),
                        Set.of("chess"),
                        List.of("X1", "X2"),
                        Set.of("X3"),
                        Map.of(DOG, true, SIZE, 2.5, MOTIVE, "Erika Mustermann is curious", JOINED, START)));
    }

    @Test
    void nothingIsKnownAtFirstExceptThatThePersonIsAdmitted() {
        assertThat(Mentee.builder("T").build().profile())
                .isEqualTo(new Profile(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        AdmissionStatus.ADMITTED,
                        Optional.empty(),
                        false,
                        Set.of(),
                        Optional.empty(),
                        Set.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Set.of(),
                        List.of(),
                        Set.of(),
                        Map.of()));
    }

    @Test
    void severalValuesAreAddedToThoseBeforeAndKeepTheirOrder() {
        Profile profile = Mentee.builder("T")
                .languages("pl")
                .languages("de", "pl", "en")
                .wishes("X2")
                .wishes("X1")
                .forms("b")
                .forms("a")
                .interests("z")
                .interests("y")
                .vetoes("w")
                .vetoes("v")
                .build()
                .profile();

        assertThat(profile.languages()).containsExactly("pl", "de", "en");
        assertThat(profile.wishes()).containsExactly("X2", "X1");
        assertThat(profile.forms()).containsExactly("b", "a");
        assertThat(profile.interests()).containsExactly("z", "y");
        assertThat(profile.vetoes()).containsExactly("w", "v");
    }

    @Test
    void aLaterSingleValueReplacesTheEarlier() {
        Profile profile = Mentee.builder("T")
                .organisation("A")
                .organisation("B")
                .answer(SIZE, 1.0)
                .answer(SIZE, 2.0)
                .build()
                .profile();

        assertThat(profile.organisation()).contains("B");
        assertThat(profile.answer(SIZE)).contains(2.0);
    }

    @Test
    void whatWasBuiltDoesNotChangeWhenTheBuilderGoesOn() {
        Mentor.Builder builder = complete(Mentor.builder("M"));
        Mentor before = builder.build();

        Mentor after =
                builder.languages("fr").wishes("X9").offers("tax", 1).places(5).build();

        assertThat(before.profile().languages()).containsExactly("de", "en");
        assertThat(before).isEqualTo(complete(Mentor.builder("M")).build());
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void noCollectionOfAProfileCanBeChanged() {
        Profile profile = complete(Mentor.builder("M")).build().profile();

        assertThatThrownBy(() -> profile.languages().add("fr")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> profile.wishes().add("X9")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> profile.answers().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anAnswerComesBackWithItsType() {
        Profile profile = complete(Mentor.builder("M")).build().profile();

        assertThat(profile.answer(DOG)).contains(true);
        assertThat(profile.answer(SIZE)).contains(2.5);
        assertThat(profile.answer(JOINED)).contains(START);
        assertThat(profile.answer(Attribute.number("weight"))).isEmpty();
        assertThatThrownBy(() -> profile.answer(Attribute.text("size")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The attribute (size) is asked as a String");
    }
}
