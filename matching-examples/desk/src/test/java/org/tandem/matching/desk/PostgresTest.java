package org.tandem.matching.desk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The same year on PostgreSQL, in an empty database that the environment names: {@code DESK_POSTGRES=jdbc:postgresql://…}. */
class PostgresTest {
    private static final String NAMED = "DESK_POSTGRES";

    @Test
    void aProgrammeIsLivedThrough() throws IOException {
        String url = System.getenv(NAMED);
        assumeTrue(url != null,
                "LEFT OUT: nothing was tried on PostgreSQL; set " + NAMED + " to the URL of an empty database.");
        try (RunningDesk desk = RunningDesk.on(url, "--spring.profiles.active=postgresql")) {
            new ProgrammeScenario(desk).play();
        }
    }
}
