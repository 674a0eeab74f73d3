package org.tandem.matching.examples.office.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tandem.matching.io.sheet.GroupSummary;
import org.tandem.matching.io.sheet.OutputFile;
import org.tandem.matching.io.sheet.PersonLabels;
import org.tandem.matching.text.Wording;

/** The page of composed groups: who is with whom, and what each group achieves. */
public final class GroupReport {
    private final Occasion occasion;
    private final Teller teller;
    private final GroupSummary summary;

    private GroupReport(Occasion occasion, Teller teller, GroupSummary summary) {
        this.occasion = occasion;
        this.teller = teller;
        this.summary = summary;
    }

    /**
     * Returns the file, which needs no other.
     *
     * @param occasion what the page is about
     * @param names how people are shown
     * @param wording the language of the page
     */
    public static OutputFile file(
            Occasion occasion, GroupSummary summary, PersonLabels names, Wording wording) {
        GroupReport report = new GroupReport(occasion, new Teller(wording.showing(names::shown)), summary);
        return new OutputFile("report.html", out -> report.page().writeTo(out));
    }

    private Page page() {
        return new Page(
                teller,
                occasion.title(title()),
                new GroupHeadline(teller, occasion, title(), summary).html(),
                sections(),
                teller.paragraph("groups.footer"));
    }

    private String title() {
        return teller.phrase(
                "groups.title",
                summary.participants(),
                summary.groups(),
                summary.series().plans().size());
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>(
                IntStream.range(0, summary.series().plans().size())
                        .mapToObj(at -> new WorkshopGroups(
                                teller,
                                at + 1,
                                summary.series().workshops().get(at),
                                summary.series().plans().get(at))
                                .section())
                        .toList());
        if (summary.series().plans().size() > 1) {
            sections.add(new SeriesEncounters(teller, summary.series()).section());
        }
        sections.add(new GroupCalculation(teller, summary).section());
        return sections;
    }
}
