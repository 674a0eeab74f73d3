package org.tandem.matching.examples.office.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.io.sheet.OutputFile;
import org.tandem.matching.io.sheet.PersonLabels;
import org.tandem.matching.io.sheet.Summary;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.text.Wording;

/** The page of a run: the plan, what it is made of, who goes without and what would help. */
public final class Report {
    private final Occasion occasion;
    private final Facts facts;
    private final Summary summary;
    private final Studies studies;
    private final Teller teller;
    private final boolean named;

    private Report(
            Occasion occasion, Facts facts, Summary summary, Studies studies, Teller teller, boolean named) {
        this.occasion = occasion;
        this.facts = facts;
        this.summary = summary;
        this.studies = studies;
        this.teller = teller;
        this.named = named;
    }

    /**
     * Finds out what the page tells beyond the plan. That takes searches of its own.
     *
     * @param occasion what the page is about
     * @param names how people are shown
     * @param wording the language of the page
     * @param deadline when it is over, the page is made of what has been found, and names what is missing
     */
    public static Report of(
            Occasion occasion,
            Facts facts,
            Summary summary,
            PersonLabels names,
            Wording wording,
            Deadline deadline) {
        Studies studies = Studies.until(deadline, facts, summary.plan());
        Teller teller = new Teller(wording.showing(names::shown));
        return new Report(occasion, facts, summary, studies, teller, !names.equals(PersonLabels.NONE));
    }

    /** Returns the file, which needs no other. */
    public OutputFile file() {
        return new OutputFile("report.html", this::write);
    }

    private void write(Appendable out) throws IOException {
        Plan plan = summary.plan();
        new Page(
                teller,
                occasion.title(teller.phrase("headline", plan.matched(), plan.wanted())),
                new Headline(teller, occasion, facts, plan).html(),
                sections(),
                teller.paragraph("footer"))
                .writeTo(out);
    }

    private List<Section> sections() {
        Plan plan = summary.plan();
        return Stream.of(
                new ToKnow(teller, facts, plan).section(),
                facts.people().map(people -> new RegionMap(teller, people.programme(), plan).section()),
                Optional.of(new PairFits(teller, plan, facts, new WhyFits(teller, facts, named)).section()),
                Optional.of(new FitSpread(teller, plan).section()),
                Optional.of(new MentorLoads(teller, plan, Admission.of(facts)).section()),
                studies.readiness().map(found -> new SupplyAndDemand(teller, found).section()),
                Optional.of(new WithoutMentor(teller, plan, studies, facts.people().isPresent()).section()),
                studies.recruiting().map(found -> new Wanted(teller, found).section()),
                studies.fairness().map(found -> new Fairness(teller, found).section()),
                studies.standing().map(found -> new Firmness(teller, found).section()),
                new LeftOut(teller, facts, plan, studies).section(),
                Optional.of(new Calculation(teller, summary).section()))
                .flatMap(Optional::stream)
                .toList();
    }
}
