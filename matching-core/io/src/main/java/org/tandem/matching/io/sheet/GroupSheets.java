package org.tandem.matching.io.sheet;

import java.io.IOException;
import java.io.Writer;
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
import org.tandem.matching.io.table.SheetWriter;
import org.tandem.matching.text.Wording;

/** All files of composed groups; their figures are those of one run. */
public final class GroupSheets {
    private final SeriesPlan series;
    private final Names names;

    private GroupSheets(SeriesPlan series, Names names) {
        this.series = series;
        this.names = names;
    }

    /**
     * Returns the files.
     *
     * @param wording the language of the guide
     */
    public static List<OutputFile> of(GroupSummary summary, Names names, Wording wording) {
        GroupSheets sheets = new GroupSheets(summary.series(), names);
        List<OutputFile> files = new ArrayList<>(List.of(
                new OutputFile("groups.csv", sheets::writeGroups),
                new OutputFile("group_figures.csv", sheets::writeFigures),
                new OutputFile("guide.txt", out -> out.write(sheets.guide(wording.showing(names::shown)))),
                new OutputFile("summary.json", out -> out.write(summary.json()))));
        if (sheets.isSeries()) {
            files.add(new OutputFile("encounters.csv", sheets::writeEncounters));
        }
        return files;
    }

    private boolean isSeries() {
        return series.plans().size() > 1;
    }

    /** Who is where. */
    private void writeGroups(Writer out) throws IOException {
        List<String> columns = new ArrayList<>(List.of("workshop", "day", "group", "topic"));
        columns.addAll(names.columns("participant"));
        SheetWriter sheet = new SheetWriter(out, columns);
        for (int at = 0; at < series.plans().size(); at++) {
            Workshop workshop = series.workshops().get(at);
            for (ComposedGroup group : series.plans().get(at).groups()) {
                for (String member : group.members()) {
                    sheet.text(workshop.name())
                            .text(workshop.day().toString())
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
    private void writeFigures(Writer out) throws IOException {
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
        columns.addAll(criteria);
        SheetWriter sheet = new SheetWriter(out, columns);
        for (int at = 0; at < series.plans().size(); at++) {
            GroupPlan plan = series.plans().get(at);
            for (GroupProfile profile : Guide.of(series.workshops().get(at), plan).groups()) {
                writeFigures(plan.workshop(), profile, sheet);
            }
        }
    }

    private static void writeFigures(String workshop, GroupProfile profile, SheetWriter sheet) throws IOException {
        ComposedGroup group = profile.group();
        sheet.text(workshop)
                .text(group.id())
                .text(profile.topic().orElse(""))
                .number(group.members().size())
                .number(Math.round(group.percent()))
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
            sheet.number(Math.round(100 * given.value()));
        }
        sheet.endRow();
    }

    /** Whom everybody has met in all workshops together. */
    private void writeEncounters(Writer out) throws IOException {
        List<String> columns = new ArrayList<>(names.columns("participant"));
        columns.addAll(List.of("people_met", "most_often"));
        SheetWriter sheet = new SheetWriter(out, columns);
        for (SeriesPlan.Encounters one : series.encounters()) {
            names.person(one.participant()).forEach(sheet::text);
            sheet.number(one.people()).number(one.mostOften()).endRow();
        }
    }

    private String guide(Wording wording) {
        Stream<String> guides = IntStream.range(0, series.plans().size())
                .mapToObj(at -> Guide.of(series.workshops().get(at), series.plans().get(at)).say(wording));
        Stream<String> whole = isSeries() ? Stream.of(series.say(wording)) : Stream.empty();
        return Stream.concat(guides, whole).collect(Collectors.joining("\n\n\n")) + "\n";
    }
}
