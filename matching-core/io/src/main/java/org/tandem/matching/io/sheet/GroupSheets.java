package org.tandem.matching.io.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.group.ComposedGroup;
import org.tandem.matching.group.GroupPlan;
import org.tandem.matching.group.GroupProfile;
import org.tandem.matching.group.Guide;
import org.tandem.matching.group.SeriesPlan;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.io.table.TableWriter;
import org.tandem.matching.text.Wording;

/** All files of composed groups; their figures are those of one run. */
public final class GroupSheets {
    private final SeriesPlan series;
    private final PersonLabels names;
    private final Wording wording;

    private GroupSheets(SeriesPlan series, PersonLabels names, Wording wording) {
        this.series = series;
        this.names = names;
        this.wording = wording;
    }

    /**
     * Returns the files.
     *
     * @param wording the language of the guide and the tables
     * @param layout what the tables are written as
     */
    public static List<OutputFile> of(GroupSummary summary, PersonLabels names, Wording wording, Layout layout) {
        GroupSheets sheets = new GroupSheets(summary.series(), names, wording);
        List<ResultTable> tables = new ArrayList<>(List.of(
                new ResultTable("groups", sheets.groupColumns(), sheets::writeGroups),
                new ResultTable("group_figures", sheets.figureColumns(), sheets::writeFigures)));
        if (sheets.isSeries()) {
            tables.add(new ResultTable("encounters", sheets.encounterColumns(), sheets::writeEncounters));
        }
        List<OutputFile> files = new ArrayList<>(ResultTable.files(
                tables.stream().map(table -> table.in(wording)).toList(), layout));
        files.add(new OutputFile("guide.txt", out -> out.write(sheets.guide())));
        files.add(new OutputFile("summary.json", out -> out.write(summary.json())));
        return files;
    }

    private boolean isSeries() {
        return series.plans().size() > 1;
    }

    /** Who is where. */
    private List<String> groupColumns() {
        List<String> columns = new ArrayList<>(List.of("workshop", "day", "group", "topic"));
        columns.addAll(names.columns("participant"));
        return columns;
    }

    private void writeGroups(TableWriter sheet) throws IOException {
        for (int at = 0; at < series.plans().size(); at++) {
            Workshop workshop = series.workshops().get(at);
            for (ComposedGroup group : series.plans().get(at).groups()) {
                for (String member : group.members()) {
                    sheet.text(workshop.name())
                            .day(workshop.day())
                            .text(group.id())
                            .text(topic(workshop, group));
                    names.person(member).forEach(sheet::text);
                    sheet.endRow();
                }
            }
        }
    }

    private static String topic(Workshop workshop, ComposedGroup group) {
        return workshop.groups().stream()
                .filter(one -> one.id().equals(group.id()))
                .flatMap(one -> one.topic().stream())
                .map(topic -> topic.id())
                .findFirst()
                .orElse("");
    }

    /** What each group achieves; criteria in per cent. */
    private List<String> figureColumns() {
        List<String> criteria = List.copyOf(series.plans().getFirst().pointsByCriterion().keySet());
        List<String> columns = new ArrayList<>(List.of(
                "workshop",
                "group",
                "topic",
                "members",
                "fit_percent",
                "points",
                "charges",
                "organisations",
                "sectors",
                "pairs",
                "new_pairs",
                "needs",
                "needs_met"));
        criteria.stream().map(wording::piece).forEach(columns::add);
        return columns;
    }

    private void writeFigures(TableWriter sheet) throws IOException {
        for (int at = 0; at < series.plans().size(); at++) {
            GroupPlan plan = series.plans().get(at);
            for (GroupProfile profile : Guide.of(series.workshops().get(at), plan).groups()) {
                writeFigures(plan.workshop(), profile, sheet);
            }
        }
    }

    private static void writeFigures(String workshop, GroupProfile profile, TableWriter sheet) throws IOException {
        ComposedGroup group = profile.group();
        sheet.text(workshop)
                .text(group.id())
                .text(profile.topic().orElse(""))
                .number(group.members().size())
                .percent(Math.round(group.percent()))
                .number(group.points())
                .number(group.charges())
                .number(profile.organisations())
                .text(profile.sectors().entrySet().stream()
                        .map(one -> one.getKey() + " " + one.getValue())
                        .collect(Collectors.joining("|")))
                .number(profile.pairs())
                .number(profile.newPairs())
                .number(profile.competences().size())
                .number(profile.competences().stream()
                        .filter(need -> need.best() >= need.needed())
                        .count());
        for (Contribution given : group.contributions()) {
            sheet.percent(Math.round(100 * given.value()));
        }
        sheet.endRow();
    }

    /** Whom everybody has met in all workshops together. */
    private List<String> encounterColumns() {
        List<String> columns = new ArrayList<>(names.columns("participant"));
        columns.addAll(List.of("people_met", "most_often"));
        return columns;
    }

    private void writeEncounters(TableWriter sheet) throws IOException {
        for (SeriesPlan.Encounters one : series.encounters()) {
            names.person(one.participant()).forEach(sheet::text);
            sheet.number(one.people()).number(one.mostOften()).endRow();
        }
    }

    private String guide() {
        Wording shown = wording.showing(names::shown);
        Stream<String> guides = IntStream.range(0, series.plans().size())
                .mapToObj(at -> Guide.of(series.workshops().get(at), series.plans().get(at)).say(shown));
        Stream<String> whole = isSeries() ? Stream.of(series.say(shown)) : Stream.empty();
        return Stream.concat(guides, whole).collect(Collectors.joining("\n\n\n")) + "\n";
    }
}
