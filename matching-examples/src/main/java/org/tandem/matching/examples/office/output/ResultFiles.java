package org.tandem.matching.examples.office.output;

import java.util.List;
import org.tandem.matching.audit.DecisionRecord;

/** All files of a result. */
public final class ResultFiles {
    private ResultFiles() {}

    /** Returns the files of one run; their figures are those of one plan. */
    public static List<OutputFile> of(Summary summary, DecisionRecord record, Names names) {
        PlanFiles sheets = new PlanFiles(summary.plan(), names);
        return List.of(
                new OutputFile("plan.csv", sheets::writePlan),
                new OutputFile("unmatched.csv", sheets::writeUnmatched),
                new OutputFile("loads.csv", sheets::writeLoads),
                new OutputFile("record.json", out -> out.write(record.json())),
                new OutputFile("summary.json", out -> out.write(summary.json())));
    }
}
