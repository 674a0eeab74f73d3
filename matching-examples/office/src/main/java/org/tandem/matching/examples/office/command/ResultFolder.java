package org.tandem.matching.examples.office.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tandem.matching.io.sheet.OutputFile;
import org.tandem.matching.io.sheet.OutputFolder;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import picocli.CommandLine.Option;

/** The option that says where a result goes. */
final class ResultFolder {
    @Option(names = "--out", paramLabel = "FOLDER", required = true)
    private Path out = Path.of("");

    /** Adds a fault if there is a file in the folder's place, so that nobody waits for a search in vain. */
    void check(InputFaults faults) {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            faults.add(Where.in("--out " + out), ResultFolder.class, "out.file");
        }
    }

    /** Writes the files, and says what they hold in one sentence. */
    void write(List<OutputFile> files, String headline, Desk desk) throws IOException {
        OutputFolder.write(out, files);
        desk.say(headline);
        desk.say(desk.phrase("written", out.toString()));
    }
}
