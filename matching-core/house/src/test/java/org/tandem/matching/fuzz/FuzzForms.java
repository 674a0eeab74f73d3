package org.tandem.matching.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tandem.matching.io.form.Asker;
import org.tandem.matching.io.form.CleanTable;
import org.tandem.matching.io.form.FormFile;
import org.tandem.matching.io.form.FormImport;
import org.tandem.matching.io.form.FormTable;
import org.tandem.matching.io.form.MappedForm;
import org.tandem.matching.io.form.Proposer;
import org.tandem.matching.io.form.Remarks;
import org.tandem.matching.io.form.Side;
import org.tandem.matching.io.table.Dialect;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.text.Wording;

/** Exports of forms as text; workbooks are {@link FuzzWorkbooks}. */
final class FuzzForms implements FuzzTarget.Feed {
    private final Scratch scratch = new Scratch();

    @Override
    public List<byte[]> seeds() {
        return List.of(
                Scratch.utf8(
                        "Zeitstempel;E-Mail;Name;Firma;PLZ;\"Was möchten Sie lernen?\";Am wichtigsten;Stunden im Monat;Online?",
                        "01.09.2026 10:00:00;a@x.example;Ann Oak;\"Alpha; AG\";38226;Recht, Führung (Team, Ich);Recht;ca. 4;Ja",
                        "02.09.2026 10:00:00;b@x.example;Bob Elm;Beta;1010 Wien;Führung (Team, Ich);;2-3;Nein"),
                Scratch.utf8(
                        "\"id\",\"submitdate\",\"Role [mentor]\",\"Which languages do you speak? [German]\",\"Places\",\"Consent\"",
                        "\"1\",\"2026-09-01 10:00:00\",\"Yes\",\"N/A\",\"2\",\"I agree\"",
                        "\"2\",\"\",\"No\",\"Y\",\"\",\"\""),
                Scratch.utf8("Email\tSeeks\tOffers", "a@x.example\tLaw; Finance\t", "\t\tIT (5)"));
    }

    @Override
    public void feed(byte[] bytes) {
        Scratch.read(bytes, faults -> read(scratch.file("mentees.csv", bytes), faults));
    }

    /** Imports the answers of a file, by what is proposed for it. */
    static void read(Path file, InputFaults faults) {
        Remarks remarks = new Remarks(Wording.in(Locale.GERMAN));
        List<MappedForm> forms = new ArrayList<>();
        int titles = 0;
        for (FormTable table : FormFile.read(file, faults)) {
            titles += table.titles().size();
            Proposer.propose(table, Optional.of(Side.MENTEES), Asker.NOBODY, remarks, faults)
                    .ifPresent(mapping -> forms.add(new MappedForm(table, mapping)));
        }
        if (!forms.isEmpty()) {
            FormImport.run(forms, remarks, faults).ifPresent(tables -> tables.forEach(FuzzForms::write));
        }
        if (remarks.columns().size() > titles || remarks.questions().stream().anyMatch(String::isBlank)) {
            throw new AssertionError("Remarks are about columns that there are not, or ask nothing.");
        }
    }

    private static void write(CleanTable table) {
        try {
            table.writeTo(new StringBuilder(), Dialect.COMMA);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
