package org.tandem.matching.examples.office;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test whose commands run in an empty folder of its own. */
abstract class OfficeTest {
    @TempDir
    Path folder;

    Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
    }
}
