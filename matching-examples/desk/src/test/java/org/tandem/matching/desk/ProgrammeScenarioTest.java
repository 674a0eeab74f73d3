package org.tandem.matching.desk;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A year on the embedded database. */
class ProgrammeScenarioTest {

    @Test
    void aProgrammeIsLivedThrough() throws IOException {
        new ProgrammeScenario(RunningDesk.desk()).play();
    }
}
