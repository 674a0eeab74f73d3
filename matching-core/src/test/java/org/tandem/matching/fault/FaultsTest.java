package org.tandem.matching.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {

    @Test
    void withoutFaultsNothingIsThrown() {
        Faults faults = new Faults();

        assertThat(faults.isEmpty()).isTrue();
        assertThatCode(faults::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void allFaultsAreThrownTogetherInTheOrderFound() {
        List<Fault> found = found(faults -> {
            faults.add("a", "1", "First.", "help a.");
            faults.add("b", "2", "Second.", "help b.");
        });

        assertThat(found)
                .containsExactly(new Fault("a", "1", "First.", "help a."), new Fault("b", "2", "Second.", "help b."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "M-17", "Wärmetechnik", "два", "a b"})
    void anOrdinaryKeyIsFine(String key) {
        Faults faults = new Faults();

        faults.checkKey("mentor (M-17)", "sector", key);

        assertThat(faults.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void aBlankKeyIsEmpty(String key) {
        assertThat(found(faults -> faults.checkKey("mentor (M-17)", "sector", key)))
                .extracting(Fault::id, Fault::problem, Fault::advice)
                .containsExactly(
                        tuple("mentor (M-17)", "The sector of mentor (M-17) is empty.", "leave it out or fill it in."));
    }

    @Test
    void aKeyOfTheGreatestLengthIsFine() {
        Faults faults = new Faults();

        faults.checkKey("mentor (M-17)", "sector", "x".repeat(Faults.LONGEST_KEY));

        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void aKeyOneCharacterLongerIsTooLong() {
        assertThat(found(faults -> faults.checkKey("mentor (M-17)", "sector", "x".repeat(201))))
                .extracting(Fault::problem)
                .containsExactly("The sector (" + "x".repeat(40) + "… (201 characters)) of mentor (M-17) has 201"
                        + " characters; at most 200 are allowed.");
    }

    @Test
    void aKeyWithALineBreakIsReportedOnOneLine() {
        assertThat(found(faults -> faults.checkKey("mentor (M-17)", "sector", "ene\nrgy")))
                .extracting(Fault::value, Fault::problem)
                .containsExactly(
                        tuple("ene rgy", "The sector (ene rgy) of mentor (M-17) contains control characters."));
    }

    @Test
    void aTextIsNeverQuotedOnlyItsLength() {
        String text = "Erika Mustermann ".repeat(1_000);

        List<Fault> found = found(faults -> faults.checkText("mentor (M-17)", "name", text, 200));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().value()).isEqualTo("17000 characters");
        assertThat(found.getFirst().problem())
                .isEqualTo("The name of mentor (M-17) has 17000 characters; at most 200 are allowed.");
        assertThat(found.toString()).doesNotContain("Erika");
    }

    @Test
    void aBlankTextIsEmpty() {
        assertThat(found(faults -> faults.checkText("mentor (M-17)", "name", "  ", 200)))
                .extracting(Fault::problem)
                .containsExactly("The name of mentor (M-17) is empty.");
    }

    @Test
    void aTextOfTheGreatestLengthIsFine() {
        Faults faults = new Faults();

        faults.checkText("mentor (M-17)", "name", "x".repeat(10), 10);

        assertThat(faults.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 5})
    void aNumberWithinTheRangeIsFine(long value) {
        Faults faults = new Faults();

        faults.checkRange("mentor (M-17)", "level", value, 1, 5);

        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void aNumberBelowTheRangeIsToldTheLeast() {
        assertThat(found(faults -> faults.checkRange("mentor (M-17)", "level", 0, 1, 5)))
                .containsExactly(new Fault(
                        "mentor (M-17)",
                        "0",
                        "The level (0) of mentor (M-17) must be between 1 and 5.",
                        "use 1 or more."));
    }

    @Test
    void aNumberAboveTheRangeIsToldTheMost() {
        assertThat(found(faults -> faults.checkRange("mentor (M-17)", "level", Long.MAX_VALUE, 1, 5)))
                .containsExactly(new Fault(
                        "mentor (M-17)",
                        "9223372036854775807",
                        "The level (9223372036854775807) of mentor (M-17) must be between 1 and 5.",
                        "use 5 or less."));
    }

    @Test
    void aKeyGivenThreeTimesIsReportedOnce() {
        assertThat(found(faults -> faults.checkDistinct("the mentors", "id", List.of("a", "b", "a", "a", "c"))))
                .containsExactly(new Fault(
                        "the mentors", "a", "The id (a) of the mentors is given more than once.", "keep one of them."));
    }

    @Test
    void anUnknownIdIsNamedTogetherWithWhoRefersToIt() {
        assertThat(found(faults -> faults.unknown("mentor (M-17)", "organisation", "ghost")))
                .containsExactly(new Fault(
                        "mentor (M-17)",
                        "ghost",
                        "The organisation (ghost) of mentor (M-17) is unknown.",
                        "it is misspelt, or its row was not added."));
    }

    @Test
    void quotesAMillionCharactersInFewerThanAHundred() {
        assertThat(Faults.quote("x".repeat(1_000_000)))
                .isEqualTo("x".repeat(40) + "… (1000000 characters)")
                .hasSizeLessThan(100);
    }

    @Test
    void quotesAShortTextAsItIs() {
        assertThat(Faults.quote("x".repeat(40))).isEqualTo("x".repeat(40));
    }

    @Test
    void doesNotSplitACharacterOfTwoUnits() {
        assertThat(Faults.quote("😀".repeat(41))).isEqualTo("😀".repeat(40) + "… (82 characters)");
    }

    @Test
    void doesNotCallATextShortenedThatIsShownInFull() {
        assertThat(Faults.quote("😀".repeat(30))).isEqualTo("😀".repeat(30));
    }

    private static List<Fault> found(Consumer<Faults> checks) {
        Faults faults = new Faults();
        checks.accept(faults);
        return catchThrowableOfType(InvalidInputException.class, faults::throwIfAny)
                .faults();
    }
}
