package org.tandem.matching.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As many answers as no form has. */
class LargeFormTest {
    private static final int MANY = 100_000;

    @TempDir
    Path folder;

    private Forms form(int many, String name, String titles, IntFunction<String> line) {
        String[] lines =
                Stream.concat(Stream.of(titles), IntStream.range(0, many).mapToObj(line)).toArray(String[]::new);
        return new Forms(folder).add(name, lines);
    }

    @Test
    void aHundredThousandAnswersAreRead() {
        Forms forms = form(
                MANY,
                "mentees.csv",
                "Email;Name;Firma;PLZ;Topics;Zustimmung",
                i -> "p" + i + "@x.example;P " + i + ";Firm " + i % 500 + ";38226;Law, Sales (a, b);Ja");

        List<CleanTable> tables = forms.tables();
        assertThat(Forms.rows(tables, "mentees.csv")).hasSize(MANY);
        assertThat(Forms.rows(tables, "organisations.csv")).hasSize(500);
    }

    @Test
    void manyQuestionsAreNotAllKept() {
        Forms forms =
                form(10_000, "mentees.csv", "Email;Ort;Stunden", i -> "p@x.example;Nowhere " + i + ";" + i + "x" + i);

        assertThat(forms.rows("mentees.csv")).hasSize(1);
        assertThat(forms.remarks.questions().size()).isLessThanOrEqualTo(1000);
        assertThat(forms.remarks.notes().size()).isLessThanOrEqualTo(1000);
    }
}
