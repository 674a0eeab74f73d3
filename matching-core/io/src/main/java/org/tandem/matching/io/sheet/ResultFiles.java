package org.tandem.matching.io.sheet;

import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.audit.DecisionRecord;
import org.tandem.matching.text.Wording;

/** All files of a result. */
public final class ResultFiles {
    private ResultFiles() {}

    /**
     * Returns the files of one run; their figures are those of one plan.
     *
     * @param names how people are shown in the sheets
     * @param wording how rules and criteria are called in the sheets
     * @param layout what the tables are written as
     */
    public static List<OutputFile> of(
            Summary summary, DecisionRecord record, PersonLabels names, Wording wording, Layout layout) {
        List<OutputFile> files = of(summary, names, wording, layout);
        files.add(new OutputFile("record.json", out -> out.write(record.json())));
        return files;
    }

    /** Returns the files of a plan that no record is kept of, because the same input alone does not give it again. */
    public static List<OutputFile> of(Summary summary, PersonLabels names, Wording wording, Layout layout) {
        List<OutputFile> files =
                new ArrayList<>(ResultTable.files(PlanFiles.of(summary.plan(), names, wording), layout));
        files.add(new OutputFile("summary.json", out -> out.write(summary.json())));
        return files;
    }
}
