package org.tandem.matching.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultTest {

    @Test
    void saysWhatIsWrongAndOnTheNextLineWhatMayHelp() {
        Fault fault = new Fault("mentor (M-17)", "-1", "The number of places (-1) must not be negative.", "use 0.");

        assertThat(fault).hasToString("The number of places (-1) must not be negative." + "\n    Maybe use 0.");
    }
}
