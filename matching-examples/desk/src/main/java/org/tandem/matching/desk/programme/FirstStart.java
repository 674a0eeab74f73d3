package org.tandem.matching.desk.programme;

import java.io.IOException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a made-up programme into a database that has none, unless {@code desk.demo} is false. */
@Component
@Order(1)
@ConditionalOnProperty(name = "desk.demo", matchIfMissing = true)
class FirstStart implements ApplicationRunner {
    private final ProgrammeRows programmes;
    private final ChangeRows changes;

    FirstStart(ProgrammeRows programmes, ChangeRows changes) {
        this.programmes = programmes;
        this.changes = changes;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        if (programmes.all().isEmpty()) {
            programmes.add(DemoProgramme.ID, DemoProgramme.TITLE, DemoProgramme.STARTS, DemoProgramme.facts());
            changes.add(DemoProgramme.ID, 0, ChangeRows.Kind.CREATED, "desk");
        }
    }
}
