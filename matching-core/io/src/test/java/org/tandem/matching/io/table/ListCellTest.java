package org.tandem.matching.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.text.Wording;

/** Several texts in a cell are told apart, or a fault says why not; never are several one. */
class ListCellTest {
    @TempDir
    Path folder;

    private final InputFaults faults = new InputFaults(Wording.in(Locale.ENGLISH));

    private List<List<String>> languages(String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("people.csv"), String.join("\n", lines));
        List<List<String>> found = new ArrayList<>();
        Sheet.read(file, Columns.of(List.of("id"), List.of("languages")), faults, row -> {
            found.add(row.texts("languages"));
            assertThat(row.texts("languages")).isEqualTo(found.getLast());
        });
        return found;
    }

    private List<String> problems() {
        try {
            faults.throwIfAny();
            return List.of();
        } catch (BadInputException bad) {
            return bad.faults().stream().map(Fault::problem).map(one -> one.replaceFirst(".*people.csv", "")).toList();
        }
    }

    @Test
    void barsAndLineBreaksCountAlone() {
        assertThat(ListCell.texts("de; well| en, too\nfr|")).containsExactly("de; well", "en, too", "fr");
    }

    @Test
    void semicolonsAreASeparatorWithoutThem() {
        assertThat(ListCell.texts("German;English;")).containsExactly("German", "English");
    }

    @Test
    void commasWithABlankAreOneOutsideOfBrackets() {
        assertThat(ListCell.texts("Finance (budgets, controlling), Law")).containsExactly(
                "Finance (budgets, controlling)", "Law");
        assertThat(ListCell.texts("1,5")).containsExactly("1,5");
        assertThat(ListCell.texts("one, text|")).containsExactly("one, text");
    }

    @Test
    void inAFileWithCommasSemicolonsAreRead() throws IOException {
        assertThat(languages("id,languages", "A,German;English;", "B,English"))
                .containsExactly(List.of("German", "English"), List.of("English"));
        assertThat(problems()).isEmpty();
        assertThat(faults.notes()).isEmpty();
    }

    @Test
    void inAFileWithCommasTheyAreAFaultOnce() throws IOException {
        assertThat(languages("id,languages", "A,\"German, English\"")).containsExactly(List.of());
        assertThat(problems()).containsExactly(", line 2, column 2 (languages): the cell seems to hold several values, "
                + "apart by \",\" as the cells of the file are; they must be apart by |.");
    }

    @Test
    void inAFileWithSemicolonsItIsTheOtherWayRound() throws IOException {
        assertThat(languages("id;languages", "A;German, English", "B;French, English", "C;\"German;English\""))
                .containsExactly(List.of("German", "English"), List.of("French", "English"), List.of());
        assertThat(problems()).singleElement().asString().startsWith(", line 4, column 2 (languages)");
        assertThat(faults.notes()).singleElement().asString()
                .endsWith("line 2, column 2 (languages): texts apart by a comma and a blank were read as several. "
                        + "If they are one, put | behind it.");
    }
}
