package org.tandem.matching.io.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.io.facts.NeedFiles;
import org.tandem.matching.io.table.GermanWords;
import org.tandem.matching.io.table.TableWriter;
import org.tandem.matching.need.Assignment;
import org.tandem.matching.need.Fulfilment;
import org.tandem.matching.need.Need;
import org.tandem.matching.need.NeedsAndOffers;
import org.tandem.matching.need.NeedsPlan;
import org.tandem.matching.need.Offer;
import org.tandem.matching.need.OfferUse;
import org.tandem.matching.need.explain.NeedsExplainer;
import org.tandem.matching.need.explain.WhyShort;
import org.tandem.matching.text.Wording;

/** All files of matched needs and offers; their figures are those of one plan. */
public final class NeedSheets {
    private static final List<String> ASSIGNMENTS = List.of(
            "need",
            "institution",
            "offer",
            "company",
            "kind",
            "quantity",
            "committed",
            "points_of_unit",
            "fit_percent");
    private static final List<String> UNMET =
            List.of("need", "institution", "kind", "asked", "given", "missing", "reason", "why");
    private static final List<String> OFFERS_LEFT = List.of("offer", "company", "kind", "offered", "used", "left");

    private final NeedsAndOffers facts;
    private final NeedsPlan plan;
    private final NeedsExplainer explainer;
    private final Wording wording;

    private NeedSheets(NeedFiles.Matched matched, Wording wording) {
        facts = matched.facts();
        plan = matched.plan();
        explainer = NeedsExplainer.of(matched.matcher(), facts, plan);
        this.wording = wording;
    }

    /**
     * Returns the files.
     *
     * @param wording the language of reasons
     * @param layout what the tables are written as
     */
    public static List<OutputFile> of(
            NeedFiles.Matched matched, NeedSummary summary, Wording wording, Layout layout) {
        NeedSheets sheets = new NeedSheets(matched, wording);
        List<OutputFile> files = new ArrayList<>(ResultTable.files(
                List.of(
                        new ResultTable("assignments", ASSIGNMENTS, sheets::writeAssignments).in(wording),
                        new ResultTable("unmet", UNMET, sheets::writeUnmet).in(wording),
                        new ResultTable("offers_left", OFFERS_LEFT, sheets::writeOffersLeft).in(wording)),
                layout));
        files.add(new OutputFile("summary.json", out -> out.write(summary.json())));
        return files;
    }

    /** How much of which offer goes to which need. */
    private void writeAssignments(TableWriter sheet) throws IOException {
        for (Assignment one : plan.assignments()) {
            Need need = facts.need(one.need()).orElseThrow();
            Offer offer = facts.offer(one.offer()).orElseThrow();
            sheet.text(need.id())
                    .text(need.institution())
                    .text(offer.id())
                    .text(offer.company())
                    .text(need.kind())
                    .number(one.quantity())
                    .number(one.committed())
                    .number(one.pointsOfUnit())
                    .percent(Math.round(one.percent()))
                    .endRow();
        }
    }

    /** Which needs are not met in full, and why. */
    private void writeUnmet(TableWriter sheet) throws IOException {
        for (Fulfilment one : plan.needs()) {
            if (one.missing() > 0) {
                Need need = facts.need(one.need()).orElseThrow();
                WhyShort why = explainer.whyShort(need.id()).orElseThrow();
                sheet.text(need.id())
                        .text(need.institution())
                        .text(need.kind())
                        .number(one.asked())
                        .number(one.given())
                        .number(one.missing())
                        .text(GermanWords.value(reason(why), wording))
                        .text(why.say(wording))
                        .endRow();
            }
        }
    }

    private static String reason(WhyShort why) {
        return switch (why) {
            case WhyShort.NoOffer none -> "no-offer";
            case WhyShort.OnlyHeldPairs held -> "held-for-review";
            case WhyShort.UnitsShort units -> "units-short";
            case WhyShort.FewPartners few -> "few-partners";
            case WhyShort.PlanNotBest other -> "search-ended";
        };
    }

    /** Of which offers something is left. */
    private void writeOffersLeft(TableWriter sheet) throws IOException {
        for (OfferUse one : plan.offers()) {
            if (one.left() > 0) {
                Offer offer = facts.offer(one.offer()).orElseThrow();
                sheet.text(offer.id())
                        .text(offer.company())
                        .text(offer.kind())
                        .number(one.offered())
                        .number(one.used())
                        .number(one.left())
                        .endRow();
            }
        }
    }
}
