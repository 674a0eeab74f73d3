package org.tandem.matching.examples.office.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.examples.office.report.Report;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.io.sheet.Layout;
import org.tandem.matching.io.sheet.MailSheet;
import org.tandem.matching.io.sheet.OutputFile;
import org.tandem.matching.io.sheet.PersonLabels;
import org.tandem.matching.io.sheet.Summary;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.run.Deadline;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that write a plan: where it goes, what tables are written as, what the page is
 * about, and whether there is mail to merge. */
final class OutputOptions {
    @Mixin
    private final ResultFolder folder = new ResultFolder();

    @Mixin
    private final SheetOptions sheets = new SheetOptions();

    @Mixin
    private final PageOptions page = new PageOptions();

    @Option(names = "--mail")
    private boolean mail;

    @Option(names = "--mail-partners")
    private boolean namingOthers;

    /** Adds a fault for everything that does not go together, so that nobody waits for a search in vain. */
    void check(InputFaults faults) {
        folder.check(faults);
        sheets.check(faults);
        page.check(faults);
        if (namingOthers && !mail) {
            faults.add(Where.in("--mail-partners"), OutputOptions.class, "mail.alone");
        }
    }

    /** Adds a fault if a file is there that would no longer belong to what is written beside it. */
    void requireWithout(String file, InputFaults faults) {
        folder.requireWithout(file, faults);
    }

    Layout layout() {
        return sheets.layout();
    }

    /** Writes a plan's files beside those given, and says what they hold. */
    void write(
            List<OutputFile> given, String headline, Facts facts, Summary summary, PersonLabels names, Deadline answers,
            Desk desk)
            throws IOException {
        List<OutputFile> files = new ArrayList<>(given);
        if (mail) {
            files.addAll(MailSheet.of(summary.plan(), facts, namingOthers, desk.wording(), sheets.layout()));
        }
        files.add(Report.of(page.occasion(desk), facts, summary, names, desk.wording(), answers).file());
        folder.write(files, headline, desk);
    }
}
