package org.tandem.matching.desk;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The same year on PostgreSQL, in an empty database that the environment names: {@code DESK_POSTGRES=jdbc:postgresql://…}. */
class PostgresTest {
    private static final String NAMED = "DESK_POSTGRES";

    private static RunningDesk desk() {
        String url = System.getenv(NAMED);
        LeftOut.unless(
                url != null,
                "nothing was tried on PostgreSQL; set " + NAMED + " to the URL of an empty database.");
        return RunningDesk.on(url, "--spring.profiles.active=postgresql");
    }

    @Test
    void aProgrammeIsLivedThroughAndAPersonDeleted() throws IOException {
        try (RunningDesk desk = desk()) {
            new ProgrammeScenario(desk).play();
            new ErasureScenario(desk).play();
        }
    }
}
