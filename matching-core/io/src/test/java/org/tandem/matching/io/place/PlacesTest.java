package org.tandem.matching.io.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.matching.programme.Location;

/** What people write for where they live. */
class PlacesTest {
    private final Places places = Places.all();

    private Place found(String text) {
        assertThat(places.find(text)).as(text).isInstanceOf(PlaceAnswer.Found.class);
        return ((PlaceAnswer.Found) places.find(text)).place();
    }

    private List<String> candidates(String text) {
        assertThat(places.find(text)).as(text).isInstanceOf(PlaceAnswer.Ambiguous.class);
        return ((PlaceAnswer.Ambiguous) places.find(text))
                .candidates().stream().map(Place::text).toList();
    }

    private List<String> similar(String text) {
        assertThat(places.find(text)).as(text).isInstanceOf(PlaceAnswer.Unknown.class);
        return ((PlaceAnswer.Unknown) places.find(text))
                .similar().stream().map(Place::text).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "38226, DE-38226 Salzgitter",
        "D-38226, DE-38226 Salzgitter",
        "'38226 Salzgitter, Deutschland', DE-38226 Salzgitter",
        "Salzgitter, DE-38226 Salzgitter",
        "SALZGITTER, DE-38226 Salzgitter",
        "Salzgitter-Lebenstedt, DE-38226 Salzgitter Lebenstedt",
        "'1010 Wien', 'AT-1010 Wien, Innere Stadt'",
        "'Wien, Österreich', AT-1010 Wien",
        "Vienna, AT-1010 Wien",
        "CH-8001, CH-8001 Zürich",
        "8001 Zuerich, CH-8001 Zürich",
        "01067, DE-01067 Dresden",
        "'10115 Berlin-Mitte', DE-10115 Berlin",
        "Hamburg, DE-20038 Hamburg",
        "Frankfurt a. M., DE-60306 Frankfurt am Main",
        "Frankfurt/Main, DE-60306 Frankfurt am Main",
        "Frankfurt (Oder), DE-15230 Frankfurt (Oder)",
        "Halle (Saale), DE-06108 Halle",
        "Münster NW, DE-48079 Münster"
    })
    void findsPostcodesNamesAndBoth(String text, String place) {
        assertThat(found(text).text()).isEqualTo(place);
    }

    @Test
    void measuresKnownDistances() {
        assertThat(found("Salzgitter").location().kilometresTo(found("Leipzig").location()))
                .isCloseTo(162, within(8.0));
        assertThat(found("Leipzig").location().kilometresTo(found("Halle (Saale)").location()))
                .isCloseTo(31, within(3.0));
    }

    @Test
    void listsPlacesOfOneNameRatherThanTakeTheLargest() {
        assertThat(candidates("Halle")).containsExactly(
                "DE-06108 Halle", "DE-33790 Halle", "DE-37620 Halle", "DE-49843 Halle");
        assertThat(candidates("Frankfurt")).hasSize(2);
        assertThat(candidates("Essen")).containsExactly("DE-45127 Essen", "DE-49632 Essen (Oldenburg)");
    }

    @Test
    void listsPostcodesOfSeveralCountries() {
        assertThat(candidates("1010")).containsExactly("AT-1010 Wien, Innere Stadt", "CH-1010 Lausanne");
    }

    @Test
    void listsWhatIsFarApartUnderOnePostcode() {
        assertThat(candidates("14778")).contains("DE-14778 Golzow", "DE-14778 Päwesin");
        assertThat(found("14778 Golzow").location().kilometresTo(found("14778 Päwesin").location())).isGreaterThan(20);
    }

    @Test
    void doesNotReadALostZeroIntoAPostcodeThatMayBeAnotherOne() {
        assertThat(similar("1067")).containsExactly("DE-01067 Dresden");
        assertThat(candidates("4103")).containsExactly("CH-4103 Bottmingen", "DE-04103 Leipzig");
        assertThat(found("4103 Leipzig").text()).isEqualTo("DE-04103 Leipzig");
        assertThat(places.find("4103", "DE")).isInstanceOfSatisfying(
                PlaceAnswer.Found.class,
                answer -> assertThat(answer.place().name()).isEqualTo("Leipzig"));
        assertThat(places.find("CH-4103", "DE")).isInstanceOfSatisfying(
                PlaceAnswer.Found.class,
                answer -> assertThat(answer.place().name()).isEqualTo("Bottmingen"));
    }

    @Test
    void doesNotChooseBetweenAPostcodeAndAnotherName() {
        assertThat(similar("38226 Braunschweig")).containsExactly("DE-38226 Salzgitter");
    }

    @Test
    void namesWhatMayHaveBeenMeant() {
        assertThat(similar("Salzgiter")).contains("DE-38226 Salzgitter");
        assertThat(similar("Lebenstedt")).contains("DE-38226 Salzgitter Lebenstedt");
        assertThat(similar("Salzgitter-Nirgendwo")).contains("DE-38226 Salzgitter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?", "00000", "99999", "F-67000 Strasbourg", "egal", "52.15, 10.33", "-", "a",
        "D-"})
    void knowsNoPlaceWhereThereIsNone(String text) {
        similar(text);
    }

    @Test
    void keepsNamesApartThatDifferByAnUmlaut() {
        assertThat(found("29633").name()).isEqualTo("Munster");
        assertThat(found("Munster").postcode()).isEqualTo("29633");
    }

    @Test
    void namesWhereSomebodyIs() {
        Location location = found("38226").location();

        assertThat(places.nearest(location).orElseThrow().name()).startsWith("Salzgitter");
        assertThat(places.largest(location, 25).orElseThrow().name()).isEqualTo("Braunschweig");
        assertThat(places.nearest(new Location(0, 0))).isEmpty();
        assertThat(places.largest(new Location(0, 0), 25)).isEmpty();
    }

    @Test
    void refusesOtherCountries() {
        assertThatThrownBy(() -> places.find("Paris", "FR")).hasMessageContaining("\nMaybe ");
    }

    @Test
    void doesNotTellWhereSomebodyLives() {
        assertThat(found("38226")).hasToString("Place[…]");
    }
}
