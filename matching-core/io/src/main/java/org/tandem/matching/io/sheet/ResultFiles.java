package org.tandem.matching.io.sheet;

import java.util.List;
import org.tandem.matching.audit.DecisionRecord;
import org.tandem.matching.io.table.Dialect;
import org.tandem.matching.text.Wording;

/** All files of a result. */
public final class ResultFiles {
    private ResultFiles() {}

    /**
     * Returns the files of one run; their figures are those of one plan.
     *
     * @param names how people are shown in the sheets
     * @param wording how rules and criteria are called in the sheets
     * @param dialect how the sheets are written
     */
    public static List<OutputFile> of(
            Summary summary, DecisionRecord record, Names names, Wording wording, Dialect dialect) {
        PlanFiles sheets = new PlanFiles(summary.plan(), names, wording, dialect);
        return List.of(
                new OutputFile("plan.csv", sheets::writePlan),
                new OutputFile("unmatched.csv", sheets::writeUnmatched),
                new OutputFile("loads.csv", sheets::writeLoads),
                new OutputFile("record.json", out -> out.write(record.json())),
                new OutputFile("summary.json", out -> out.write(summary.json())));
    }
}
