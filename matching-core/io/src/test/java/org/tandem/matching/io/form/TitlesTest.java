package org.tandem.matching.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions of forms in German and English. */
class TitlesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "Zeitstempel > answered",
        "Sucht > seeks",
        "Gesuche > seeks",
        "Angebote > offers",
        "Kapazität > places",
        "Karrierestufe > stage",
        "Submit Date (UTC) > submitted",
        "submitdate > submitted",
        "Start time > ignore",
        "Ich bin mit der Speicherung meiner Daten einverstanden > consent",
        "E-Mail-Adresse > id",
        "What is your email? > id",
        "ID > number",
        "# > number",
        "Ihr Vor- und Nachname > name",
        "Vorname > first_name",
        "Nachname > last_name",
        "Last name > last_name",
        "Wie viele Mentees können Sie betreuen? > places",
        "How many hours a month can you give? > hours_per_month",
        "Wären Treffen auch online möglich? > remote",
        "In welchen Sprachen möchten Sie sich treffen? > languages",
        "Für welches Unternehmen arbeiten Sie? > organisation",
        "PLZ > place",
        "Where do you live? > place",
        "Which topic is most important to you? > most_important",
        "Was möchten Sie lernen? > seeks",
        "What do you offer? > offers",
        "Kompetenzen > topics",
        "Anmerkungen > ignore",
        "Digitalisierung > ''",
        "languages > languages",
        "hours_per_month > hours_per_month",
        "wishes > wishes"
    })
    void titlesHaveMeanings(String title, String meaning) {
        assertThat(Titles.meaning(title).orElse("")).isEqualTo(meaning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mentorin oder Mentee?", "Are you a mentor or a mentee?", "Ihre Rolle"})
    void oneFormMayAskForTheSide(String title) {
        assertThat(Titles.meaning(title)).contains(Field.ROLE.key());
    }
}
