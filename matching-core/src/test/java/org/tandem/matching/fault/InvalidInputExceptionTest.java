package org.tandem.matching.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InvalidInputExceptionTest {
    private static final Fault FIRST = new Fault("mentor (a)", "-1", "First problem.", "help first.");
    private static final Fault SECOND = new Fault("mentor (b)", "-2", "Second problem.", "help second.");

    @Test
    void oneFaultIsCountedInTheSingular() {
        assertThat(new InvalidInputException(List.of(FIRST)))
                .hasMessage("The input has 1 fault:\n  - First problem.\n    Maybe help first.");
    }

    @Test
    void severalFaultsStandOneBelowTheOther() {
        assertThat(new InvalidInputException(List.of(FIRST, SECOND)))
                .hasMessage("The input has 2 faults:"
                        + "\n  - First problem.\n    Maybe help first."
                        + "\n  - Second problem.\n    Maybe help second.");
    }

    @Test
    void theMessageShowsTheFirstHundredAndFaultsHasAll() {
        List<Fault> many = IntStream.range(0, 103)
                .mapToObj(i -> new Fault("a", "", "Problem " + i + ".", "help."))
                .toList();

        InvalidInputException exception = new InvalidInputException(many);

        assertThat(exception.faults()).isEqualTo(many);
        assertThat(exception)
                .hasMessageStartingWith("The input has 103 faults:")
                .hasMessageContaining("Problem 99.")
                .hasMessageNotContaining("Problem 100.")
                .hasMessageEndingWith("… and 3 more, see faults().");
    }

    @Test
    void exactlyAHundredAreAllShown() {
        List<Fault> hundred = IntStream.range(0, 100)
                .mapToObj(i -> new Fault("a", "", "Problem " + i + ".", "help."))
                .toList();

        assertThat(new InvalidInputException(hundred))
                .hasMessageContaining("Problem 99.")
                .hasMessageNotContaining("more, see");
    }

    @Test
    void faultsCannotBeChanged() {
        List<Fault> given = new ArrayList<>(List.of(FIRST));
        InvalidInputException exception = new InvalidInputException(given);
        given.add(SECOND);

        assertThat(exception.faults()).containsExactly(FIRST);
        assertThatThrownBy(() -> exception.faults().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void keepsItsFaultsWhenItTravels() throws IOException, ClassNotFoundException {
        InvalidInputException before = new InvalidInputException(List.of(FIRST, SECOND));

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(before);
        }
        InvalidInputException after;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            after = (InvalidInputException) in.readObject();
        }

        assertThat(after.faults()).containsExactly(FIRST, SECOND);
        assertThat(after).hasMessage(before.getMessage());
    }
}
