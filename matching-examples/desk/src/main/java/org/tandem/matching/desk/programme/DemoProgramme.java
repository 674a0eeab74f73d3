package org.tandem.matching.desk.programme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.tandem.matching.io.facts.ProgrammeFiles;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.text.Wording;

/** A made-up programme to look at: a fictional city of 34 mentors and 47 mentees. */
final class DemoProgramme {
    static final String ID = "salzgitter";
    static final String TITLE = "Cross-Mentoring Salzgitter";
    static final LocalDate STARTS = LocalDate.of(2026, 9, 1);

    private static final List<String> FILES = List.of(
            "mentors.csv", "mentees.csv", "organisations.csv", "ties.csv", "personal_ties.csv", "mentorships.csv");

    private DemoProgramme() {}

    static ProgrammeFacts facts() throws IOException {
        Path folder = Files.createTempDirectory("desk");
        try {
            for (String file : FILES) {
                try (InputStream in = new ClassPathResource(ID + "/" + file).getInputStream()) {
                    Files.copy(in, folder.resolve(file));
                }
            }
            ProgrammeFiles files = new ProgrammeFiles(
                    folder.resolve("mentors.csv"),
                    folder.resolve("mentees.csv"),
                    Optional.of(folder.resolve("organisations.csv")),
                    List.of(folder.resolve("ties.csv"), folder.resolve("personal_ties.csv")),
                    Optional.of(folder.resolve("mentorships.csv")),
                    List.of(),
                    STARTS);
            return ProgrammeFacts.beginning(files.programme(new InputFaults(Wording.in(Locale.ENGLISH))));
        } finally {
            for (String file : FILES) {
                Files.deleteIfExists(folder.resolve(file));
            }
            Files.delete(folder);
        }
    }
}
