package org.tandem.matching.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is proposed, asked, and left open. */
class ProposerTest {
    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();

    /** Answers one question after another, and then no more. */
    private Asker answering(String... answers) {
        return question -> {
            asked.add(question);
            return asked.size() <= answers.length ? Optional.of(answers[asked.size() - 1]) : Optional.empty();
        };
    }

    @Test
    void whoseAnswersTheyAreIsAskedAndOtherwiseAFault() {
        assertThat(new Forms(folder).add("answers.csv", "Email,Topics", "a@x.example,Law").faultsOf())
                .singleElement()
                .asString()
                .contains("mentors or mentees", "--as");

        Forms forms = new Forms(folder).asking(answering("what?", " Mentors "));
        assertThat(forms.add("answers.csv", "Email,Topics", "a@x.example,Law").mapping().role()).contains(Side.MENTORS);
        assertThat(asked).hasSize(2).allMatch(question -> question.contains("answers.csv"));
    }

    @Test
    void theNameOfTheFileTellsTheSideButMentoringDoesNot() {
        Forms forms = new Forms(folder);
        assertThat(forms.add("Mentoring 2026 - Mentees.csv", "Email,Topics", "a@x.example,Law").mapping().role())
                .contains(Side.MENTEES);
        assertThat(new Forms(folder).add("Mentoring.csv", "Email,Topics", "a@x.example,Law").faultsOf()).hasSize(1);
    }

    @Test
    void wordsWithoutANumberAreAsked() {
        Forms forms = new Forms(folder).asking(answering("often", "3"));
        forms.add("mentors.csv", "Email,How many mentees?,How many hours a month?", "a@x.example,any,2",
                "b@x.example,2,dunno",
                "c@x.example,1-2,3");

        assertThat(forms.column("How many mentees?").words()).containsEntry("any", "").containsEntry("1-2", "2");
        assertThat(forms.column("How many hours a month?").words()).containsEntry("dunno", "3");
        assertThat(forms.remarks.questions()).singleElement().asString().contains("\"any\" (given once)");
    }

    @Test
    void anUnknownColumnIsAsked() {
        Forms forms = new Forms(folder).asking(answering("nonsense", "interests"));
        forms.add("mentees.csv", "Email,What makes you tick?", "a@x.example,Chess;Go");

        assertThat(forms.column("What makes you tick?").field()).isEqualTo(Field.INTERESTS);
        assertThat(forms.column("What makes you tick?").separator()).contains(";");
    }

    @Test
    void withoutAnAnswerItIsNotReadAndListed() {
        Forms forms = new Forms(folder).add("mentees.csv", "Email,What makes you tick?", "a@x.example,Chess;Go");

        assertThat(forms.column("What makes you tick?").field()).isEqualTo(Field.IGNORE);
        assertThat(forms.remarks.questions()).singleElement().asString().contains("column 2 (What makes you tick?)");
    }

    @Test
    void aTitleThatItsAnswersContradictIsNotBelieved() {
        Forms forms = new Forms(folder).add(
                "mentors.csv", "Email,Your capacity for change", "a@x.example,great", "b@x.example,none yet");

        assertThat(forms.column("Your capacity for change").field()).isEqualTo(Field.IGNORE);
        assertThat(forms.remarks.questions()).hasSize(1);
    }

    @Test
    void ofTwoColumnsForOneFieldTheSecondIsAQuestion() {
        Forms forms = new Forms(folder).add("mentees.csv", "Email,Company,Last company", "a@x.example,Alpha,Beta");

        assertThat(forms.column("Company").field()).isEqualTo(Field.ORGANISATION);
        assertThat(forms.column("Last company").field()).isEqualTo(Field.IGNORE);
    }

    @Test
    void twoColumnsMayTellThePlace() {
        Forms forms = new Forms(folder).add("mentees.csv", "Email;PLZ;Ort", "a@x.example;38226;Salzgitter");

        assertThat(forms.rows("mentees.csv").getFirst()).containsEntry("town", "Salzgitter");
        assertThat(forms.mapping().country()).contains("DE");
    }

    @Test
    void aCountryIsProposedOnlyIfItIsClear() {
        assertThat(new Forms(folder).add("mentees.csv", "Email;PLZ", "a@x.example;1010", "b@x.example;1020").mapping()
                .country())
                .isEmpty();
        assertThat(new Forms(folder).add("mentees.csv", "Email;PLZ", "a@x.example;1010 Wien", "b@x.example;4020 Linz")
                .mapping().country())
                .contains("AT");
    }

    @Test
    void answersThatAlwaysComeTogetherMayBeOne() {
        Forms forms = new Forms(folder).add(
                "mentees.csv", "Email;Topics", "a@x.example;Law, tax, Sales", "b@x.example;Law, tax",
                "c@x.example;Sales");

        assertThat(forms.remarks.questions()).singleElement().asString().contains("\"Law, tax\"", "\"options\"");
    }

    @Test
    void titlesThatComeTwiceAreToldApart() {
        Forms forms = new Forms(folder).add("mentees.csv", "Email,Other,Other,", "a@x.example,Chess,Go,x");

        assertThat(forms.mapping().columns()).extracting(MappedColumn::title).containsExactly("Email", "Other",
                "Other (2)", "(4)");
    }
}
