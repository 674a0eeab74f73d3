package org.tandem.matching.desk;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The same year on PostgreSQL, in an empty database that the environment names: {@code DESK_POSTGRES=jdbc:postgresql://…}. */
class PostgresTest {
    private static final String NAMED = "DESK_POSTGRES";

    @Test
    void aProgrammeIsLivedThrough() throws IOException {
        String url = System.getenv(NAMED);
        LeftOut.unless(
                url != null,
                "nothing was tried on PostgreSQL; set " + NAMED + " to the URL of an empty database.");
        try (RunningDesk desk = RunningDesk.on(url, "--spring.profiles.active=postgresql")) {
            new ProgrammeScenario(desk).play();
        }
    }
}
