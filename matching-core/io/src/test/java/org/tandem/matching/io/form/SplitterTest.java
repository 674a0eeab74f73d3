package org.tandem.matching.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Several answers in one cell. */
class SplitterTest {
    private static List<String> split(String separator, String cell, String... options) {
        return new Splitter(Optional.of(separator), List.of(options)).split(cell);
    }

    @Test
    void separatorsAtTheEndSeparateNothing() {
        assertThat(split(";", "Finance;Digitalisation;")).containsExactly("Finance", "Digitalisation");
        assertThat(split(";", ";; ;")).isEmpty();
    }

    @Test
    void commasWithinBracketsStay() {
        assertThat(split(", ", "Finance (budgets, controlling), Digitalisation"))
                .containsExactly("Finance (budgets, controlling)", "Digitalisation");
    }

    @Test
    void aBracketThatIsNeverClosedIsNone() {
        assertThat(split(", ", "Finance (budgets, controlling")).containsExactly("Finance (budgets", "controlling");
        assertThat(split(", ", "a), b")).containsExactly("a)", "b");
    }

    @Test
    void knownOptionsStayWhole() {
        assertThat(split(", ", "Law, tax and duties, Sales, Law", "Law, tax and duties"))
                .containsExactly("Law, tax and duties", "Sales", "Law");
        assertThat(split(", ", "law, Tax and duties", "Law, tax and duties")).containsExactly("law, Tax and duties");
    }

    @Test
    void anOptionIsNoneWithinAnother() {
        assertThat(split(", ", "Lawn care, Law", "Law")).containsExactly("Lawn care", "Law");
        assertThat(split(", ", "A, B", "A, B, C", "A")).containsExactly("A", "B");
    }

    @Test
    void lineBreaksAlwaysSeparate() {
        assertThat(split(", ", "Sales\r\nLaw\nIT")).containsExactly("Sales", "Law", "IT");
    }

    @Test
    void withoutASeparatorACommaStays() {
        assertThat(new Splitter(Optional.empty(), List.of()).split("Law, tax;Sales|IT"))
                .containsExactly("Law, tax", "Sales", "IT");
    }

    @Test
    void theSeparatorIsSeenInTheCells() {
        assertThat(Splitter.seenIn(List.of("Finance;"))).contains(";");
        assertThat(Splitter.seenIn(List.of("A / B"))).contains(" / ");
        assertThat(Splitter.seenIn(List.of("A/B", "C, D"))).contains(", ");
        assertThat(Splitter.seenIn(List.of("Finance (budgets, controlling)", "IT"))).isEmpty();
    }
}
