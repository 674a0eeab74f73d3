package org.tandem.matching.io.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tandem.matching.io.fault.FaultWords.Words;
import org.tandem.matching.text.Wording;

class FaultWordsTest {
    private static final Wording GERMAN = Wording.in(Locale.GERMANY);

    @Test
    void everySentenceHasAGermanOneAndAdvice() {
        ResourceBundle english =
                ResourceBundle.getBundle(FaultWords.class.getPackageName() + ".Phrases", Locale.ENGLISH);
        ResourceBundle german = ResourceBundle.getBundle(FaultWords.class.getPackageName() + ".Phrases", Locale.GERMAN);
        TreeSet<String> both = new TreeSet<>(english.keySet());
        english.keySet().forEach(key -> both.add(key + ".advice"));

        assertThat(new TreeSet<>(german.keySet())).isEqualTo(both);
    }

    @Test
    void theNarrowestSentenceIsMeant() {
        assertThat(FaultWords.key("The wish of the mentee is given more than once.")).contains("twice-in-cell");
        assertThat(FaultWords.key("The mentorship is given more than once within the programme's term."))
                .contains("twice-in-term");
        assertThat(FaultWords.key("The mentorship is given more than once.")).contains("twice");
    }

    @Test
    void figuresAreTakenOver() {
        assertThat(FaultWords.of(
                "The number of places of the mentor is below the 2 running mentorships and 1 fixed pairs.", "", GERMAN)
                .problem())
                .isEqualTo("Die Zahl ist kleiner als laufende Mentorate (2) und festgelegte Paare (1) zusammen.");
    }

    @Test
    void whatIsTooLargeIsSaid() {
        Words words = FaultWords.of(
                "The points, priorities and waiting times, beside the quotas and loads, are too large to be weighed exactly.",
                "divide all weights by a common factor.",
                GERMAN);

        assertThat(words.problem()).startsWith("Punkte, Vorrang und Wartezeiten");
    }

    @Test
    void otherSentencesAndLanguagesStay() {
        Words words = new Words("The moon is full.", "wait.");

        assertThat(FaultWords.of(words.problem(), words.advice(), GERMAN)).isEqualTo(words);
        assertThat(FaultWords.of("The wish of the mentee is unknown.", "look.", Wording.in(Locale.UK)))
                .isEqualTo(new Words("The wish of the mentee is unknown.", "look."));
    }
}
