package org.tandem.matching.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.io.table.BadInputException;
import org.tandem.matching.io.table.Dialect;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.io.workbook.RawWorkbook;
import org.tandem.matching.property.Share;
import org.tandem.matching.text.Wording;

/** Forms and mappings that were damaged: there is a result, or a fault with its place, and no other exception. */
class HostileFormsProperties {
    private static final String FORM =
            """
                    Zeitstempel;E-Mail;Name;Firma;PLZ;"Was möchten Sie lernen?";Am wichtigsten;Stunden im Monat;Online?;Ich stimme zu
                    01.09.2026 10:00:00;a@x.example;Ann Oak;"Alpha; AG";38226;Recht, Führung (Team, Ich);Recht;ca. 4;Ja, gerne;Ja
                    02.09.2026 10:00:00;b@x.example;Bob Elm;Beta GmbH;1010 Wien;Führung (Team, Ich);;2-3;Nein;Ja
                    03.09.2026 10:00:00;a@x.example;Ann Oak;"Alpha; AG";Essen;"Recht
                    IT";IT;2;egal;Ja
                    """;
    private static final String PIECES = ";,\"\n\t|:()[]{}'\\/#=@!\u0000\uFEFFäß€0195-.jJaA ";

    private static String mutated(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes && mutated.length() > 2; i++) {
            int at = random.nextInt(mutated.length());
            int end = Math.min(mutated.length(), at + 1 + random.nextInt(8));
            switch (random.nextInt(4)) {
                case 0 -> mutated.delete(at, end);
                case 1 -> mutated.insert(at, PIECES.charAt(random.nextInt(PIECES.length())));
                case 2 -> mutated.setCharAt(at, PIECES.charAt(random.nextInt(PIECES.length())));
                default -> mutated.insert(random.nextInt(mutated.length()), mutated.substring(at, end));
            }
        }
        return mutated.toString();
    }

    private static void checked(InputFaults faults, Runnable work) {
        try {
            work.run();
            faults.throwIfAny();
        } catch (BadInputException bad) {
            assertThat(bad.faults()).isNotEmpty().allSatisfy(fault -> {
                assertThat(fault.problem()).matches("(?s)\\S.*: .+");
                assertThat(fault.advice()).isNotBlank();
            });
        }
    }

    @Property(tries = 200)
    void formsThatWereDamaged(@ForAll long seed) throws IOException {
        Path file = Files.createTempFile("mentees", ".csv");
        try {
            Files.writeString(file, mutated(FORM, new Random(seed)), StandardCharsets.UTF_8);
            InputFaults faults = new InputFaults(Wording.in(Locale.ENGLISH));
            checked(faults, () -> imported(file, faults));
            Share.atLeast(20, "it is read", faults.count() == 0);
            Share.atLeast(5, "it has faults", faults.count() > 0);
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 100)
    void workbooksThatWereDamaged(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Path file = Files.createTempFile("mentees", ".xlsx");
        try {
            String rows = RawWorkbook.row(1, "Email", "Seeks") + RawWorkbook.row(2, "a@x.example", "Law")
                    + RawWorkbook.row(3, "b@x.example", "Law");
            new RawWorkbook()
                    .sheet("Mentees", mutated(rows, random))
                    .sheet(random.nextBoolean() ? "Mentors" : "Notes", rows)
                    .write(file);
            InputFaults faults = new InputFaults(Wording.in(Locale.ENGLISH));
            checked(faults, () -> imported(file, faults));
            Share.atLeast(5, "it is read", faults.count() == 0);
            Share.atLeast(5, "it has faults", faults.count() > 0);
        } finally {
            Files.delete(file);
        }
    }

    private static void imported(Path file, InputFaults faults) {
        Remarks remarks = new Remarks(Wording.in(Locale.GERMAN));
        Optional<FormTable> table = FormFile.read(file, faults).stream().findFirst();
        Optional<Mapping> mapping =
                table.flatMap(one -> Proposer.propose(one, Optional.of(Side.MENTEES), Asker.NOBODY, remarks, faults));
        if (table.isPresent() && mapping.isPresent()) {
            assertThat(remarks.questions()).allMatch(question -> !question.isBlank());
            FormImport.run(List.of(new MappedForm(table.get(), mapping.get())), remarks, faults)
                    .ifPresent(tables -> tables.forEach(HostileFormsProperties::write));
            assertThat(remarks.columns().size()).isLessThanOrEqualTo(table.get().titles().size());
        }
    }

    private static void write(CleanTable table) {
        try {
            table.writeTo(new StringBuilder(), Dialect.COMMA);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Property(tries = 200)
    void mappingsThatWereDamaged(@ForAll long seed) {
        String text =
                """
                        { "people": "mentees", "country": "DE", "columns": { "Mail": "id", // the id
                          "T": { "field": "seeks", "separator": ";", "level": 4, "options": ["a, b"], "words": { "x": 2, "y": true } } },
                          "places": { "Essen": "45127" } }
                        """;
        InputFaults faults = new InputFaults(Wording.in(Locale.ENGLISH));
        checked(faults, () -> {
            Optional<Mapping> mapping =
                    MappingReader.read(mutated(text, new Random(seed)), Where.in("mapping.json"), faults);
            assertThat(mapping.isPresent()).isEqualTo(faults.count() == 0);
            Share.atLeast(5, "it is read", mapping.isPresent());
            Share.atLeast(20, "it has faults", mapping.isEmpty());
        });
    }
}
