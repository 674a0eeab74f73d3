package org.tandem.matching.io.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.compatibility.HeldPair;
import org.tandem.matching.compatibility.Tally;
import org.tandem.matching.io.table.GermanWords;
import org.tandem.matching.io.table.TableWriter;
import org.tandem.matching.plan.Load;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Unmatched;
import org.tandem.matching.plan.UnmatchedReason;
import org.tandem.matching.text.Wording;

/** The sheets of a plan, in the language of whoever reads them. Rules and criteria are called as people know them. */
final class PlanFiles {
    /** A cell with thousands of ids is of no use to anybody. */
    private static final int MOST_LISTED = 20;

    private final Plan plan;
    private final PersonLabels names;
    private final Wording wording;
    private final List<String> criteria;

    private PlanFiles(Plan plan, PersonLabels names, Wording wording) {
        this.plan = plan;
        this.names = names;
        this.wording = wording;
        criteria = List.copyOf(plan.pointsByCriterion().keySet());
    }

    /** Returns the tables of a plan. */
    static List<ResultTable> of(Plan plan, PersonLabels names, Wording wording) {
        PlanFiles files = new PlanFiles(plan, names, wording);
        return List.of(
                new ResultTable("plan", files.planColumns(), files::writePlan).in(wording),
                new ResultTable("unmatched", files.unmatchedColumns(), files::writeUnmatched).in(wording),
                new ResultTable("loads", files.loadColumns(), files::writeLoads).in(wording));
    }

    /** Who meets whom, with the points that each criterion gives. */
    private List<String> planColumns() {
        List<String> columns = new ArrayList<>(names.columns("mentee"));
        columns.addAll(names.columns("mentor"));
        columns.addAll(List.of("points", "fit_percent", "fixed"));
        criteria.stream().map(wording::piece).forEach(columns::add);
        return columns;
    }

    private void writePlan(TableWriter sheet) throws IOException {
        for (Match match : plan.matches()) {
            names.mentee(match.mentee()).forEach(sheet::text);
            names.mentor(match.mentor()).forEach(sheet::text);
            sheet.number(match.points())
                    .percent(Math.round(match.percent()))
                    .text(GermanWords.value(match.fixed() ? "yes" : "no", wording));
            Map<String, Long> given = match.contributions().stream()
                    .collect(Collectors.toMap(Contribution::criterion, Contribution::points));
            criteria.forEach(criterion -> sheet.number(given.getOrDefault(criterion, 0L)));
            sheet.endRow();
        }
    }

    /** Who lacks mentors, and why. */
    private List<String> unmatchedColumns() {
        List<String> columns = new ArrayList<>(names.columns("mentee"));
        columns.addAll(List.of("missing", "matched", "reason", "mentor_count", "mentors", "removed_by_rule"));
        return columns;
    }

    private void writeUnmatched(TableWriter sheet) throws IOException {
        for (Unmatched one : plan.unmatched()) {
            names.mentee(one.mentee()).forEach(sheet::text);
            sheet.number(one.missing()).number(one.matched());
            writeReason(one.reason(), sheet);
            sheet.endRow();
        }
    }

    private void writeReason(UnmatchedReason reason, TableWriter sheet) {
        switch (reason) {
            case UnmatchedReason.NobodyEligible(Tally tally) ->
                writeReason(sheet, "nobody-eligible", List.of(), tally.removed());
            case UnmatchedReason.NobodyElseEligible(Tally tally) ->
                writeReason(sheet, "nobody-else-eligible", List.of(), tally.removed());
            case UnmatchedReason.NotJudged(Tally tally) ->
                writeReason(sheet, "not-judged", List.of(), tally.removed());
            case UnmatchedReason.HeldForReview(List<HeldPair> pairs, Tally tally) ->
                writeReason(
                        sheet,
                        "held-for-review",
                        pairs.stream().map(HeldPair::mentor).toList(),
                        tally.removed());
            case UnmatchedReason.EveryoneEligibleIsFull(List<String> eligible) ->
                writeReason(sheet, "everyone-eligible-is-full", eligible, Map.of());
            case UnmatchedReason.QuotasUsedUp(var quotas, List<String> mentors) ->
                writeReason(sheet, "quotas-used-up", mentors, quotas.stream()
                        .collect(Collectors.toMap(
                                UnmatchedReason.UsedQuota::quota,
                                UnmatchedReason.UsedQuota::allowed,
                                (one, other) -> one,
                                LinkedHashMap::new)));
            case UnmatchedReason.PlacesLeft(List<String> mentors) ->
                writeReason(sheet, "places-left", mentors, Map.of());
        }
    }

    private void writeReason(
            TableWriter sheet, String reason, List<String> mentors, Map<String, Integer> removed) {
        sheet.text(GermanWords.value(reason, wording))
                .number(mentors.size())
                .text(mentors.stream().limit(MOST_LISTED).collect(Collectors.joining("|")))
                .text(removed.entrySet().stream()
                        .map(rule -> wording.piece(rule.getKey()) + " " + rule.getValue())
                        .collect(Collectors.joining("|")));
    }

    /** How every mentor's places are used. */
    private List<String> loadColumns() {
        List<String> columns = new ArrayList<>(names.columns("mentor"));
        columns.addAll(List.of("places", "running", "matched", "free"));
        return columns;
    }

    private void writeLoads(TableWriter sheet) throws IOException {
        for (Load load : plan.loads()) {
            names.mentor(load.mentor()).forEach(sheet::text);
            sheet.number(load.places())
                    .number(load.running())
                    .number(load.matched())
                    .number(load.free())
                    .endRow();
        }
    }
}
