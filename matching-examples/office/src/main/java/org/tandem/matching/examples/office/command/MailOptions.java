package org.tandem.matching.examples.office.command;

import java.util.List;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.io.sheet.Layout;
import org.tandem.matching.io.sheet.MailSheet;
import org.tandem.matching.io.sheet.OutputFile;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.plan.Plan;
import picocli.CommandLine.Option;

/** The options that say whether the sheet of a mail merge is written, and whether its texts name others. */
final class MailOptions {
    @Option(names = "--mail")
    private boolean wanted;

    @Option(names = "--mail-partners")
    private boolean namingOthers;

    /** Adds a fault if others shall be named in no sheet. */
    void check(InputFaults faults) {
        if (namingOthers && !wanted) {
            faults.add(Where.in("--mail-partners"), MailOptions.class, "mail.alone");
        }
    }

    /** Returns the sheet, if it is wanted. */
    List<OutputFile> files(Plan plan, Facts facts, Desk desk, Layout layout) {
        return wanted ? MailSheet.of(plan, facts, namingOthers, desk.wording(), layout) : List.of();
    }
}
