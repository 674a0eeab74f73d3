package org.tandem.matching.io.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.matching.io.table.GermanWords;
import org.tandem.matching.io.table.Row;
import org.tandem.matching.io.table.TableWriter;
import org.tandem.matching.programme.CompetenceNeed;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Location;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Profile;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

/**
 * The tables of a programme: mentors, mentees, organisations, ties, mentorships and decisions, as they are read. Its term is no
 * part of them, nor are answers to its own questions.
 */
public final class ProgrammeSheets {
    private static final List<String> PROFILE = List.of(
            "id",
            "name",
            "organisation",
            "sector",
            "latitude",
            "longitude",
            "remote",
            "stage",
            "admission",
            "languages",
            "hours_per_month",
            "forms",
            "available_from",
            "available_until",
            "offers",
            "seeks",
            "interests",
            "wishes",
            "vetoes");
    private static final int MINUTES = 60;

    private final Programme programme;
    private final Wording wording;

    private ProgrammeSheets(Programme programme, Wording wording) {
        this.programme = programme;
        this.wording = wording;
    }

    /**
     * Returns the files; as a workbook it is {@code programme.xlsx}.
     *
     * @param wording the language of titles, values and the names of sheets
     * @param layout what the tables are written as
     * @throws IllegalArgumentException if a table cannot hold a fact: answers, months with a gap, a part of a minute, or texts
     *     with {@code |}, a line break, a colon in a competence, or blanks around them; such a programme is kept as JSON
     */
    public static List<OutputFile> of(Programme programme, Wording wording, Layout layout) {
        ProgrammeSheets sheets = new ProgrammeSheets(programme, wording);
        Stream.concat(programme.mentors().stream(), programme.mentees().stream()).forEach(ProgrammeSheets::check);
        programme.organisations().forEach(ProgrammeSheets::check);
        List<ResultTable> tables = List.of(
                new ResultTable("mentors", with("places"), sheets::writeMentors),
                new ResultTable(
                        "mentees",
                        with("mentors_wanted", "priority", "applied", "rounds_waited"),
                        sheets::writeMentees),
                new ResultTable(
                        "organisations",
                        List.of("id", "name", "parent", "sector", "latitude", "longitude"),
                        sheets::writeOrganisations),
                new ResultTable(
                        "ties", List.of("kind", "first", "second", "from", "until"), sheets::writeTies),
                new ResultTable(
                        "mentorships", List.of("mentor", "mentee", "from", "until"), sheets::writeMentorships),
                new ResultTable("decisions", List.of("mentor", "mentee", "decision"), sheets::writeDecisions));
        return ResultTable.files(
                "programme", tables.stream().map(table -> table.in(wording)).toList(), layout);
    }

    private static List<String> with(String... columns) {
        return Stream.concat(PROFILE.stream(), Stream.of(columns)).toList();
    }

    private static void check(Person person) {
        Profile profile = person.profile();
        boolean fits = profile.answers().isEmpty()
                && profile.availability().size() <= 1
                && profile.timePerMonth().filter(time -> !time.equals(Duration.ofMinutes(time.toMinutes()))).isEmpty()
                && Stream
                        .of(profile.languages(), profile.forms(), profile.interests(), profile.wishes(),
                                profile.vetoes())
                        .flatMap(Collection::stream)
                        .allMatch(ProgrammeSheets::fitsList)
                && Stream.concat(
                        profile.offers().stream().map(offer -> offer.competence()),
                        profile.seeks().stream().map(need -> need.competence()))
                        .allMatch(key -> fitsList(key) && key.indexOf(':') < 0)
                && Stream.of(Optional.of(person.id()), profile.name(), profile.organisation(), profile.sector())
                        .flatMap(Optional::stream)
                        .allMatch(ProgrammeSheets::fitsCell);
        if (!fits) {
            throw new IllegalArgumentException(
                    "The facts of person (" + person.id() + ") must fit into the cells of a table."
                            + "\nMaybe keep the programme as JSON.");
        }
    }

    private static void check(Organisation one) {
        if (!Stream.of(Optional.of(one.id()), one.name(), one.sector())
                .flatMap(Optional::stream)
                .allMatch(ProgrammeSheets::fitsCell)) {
            throw new IllegalArgumentException("The facts of organisation (" + one.id()
                    + ") must fit into the cells of a table.\nMaybe keep the programme as JSON.");
        }
    }

    private static boolean fitsCell(String text) {
        return !text.isEmpty() && text.equals(text.strip());
    }

    private static boolean fitsList(String text) {
        return fitsCell(text) && text.indexOf('|') < 0 && text.indexOf('\n') < 0;
    }

    private void writeMentors(TableWriter table) throws IOException {
        for (Mentor mentor : programme.mentors()) {
            writeProfile(mentor, table);
            table.number(mentor.places()).endRow();
        }
    }

    private void writeMentees(TableWriter table) throws IOException {
        for (Mentee mentee : programme.mentees()) {
            writeProfile(mentee, table);
            table.number(mentee.mentorsWanted()).number(mentee.priority());
            write(mentee.applied(), table);
            table.number(mentee.roundsWaited()).endRow();
        }
    }

    private String value(Enum<?> constant) {
        return value(Row.keyword(constant));
    }

    private String value(String name) {
        return GermanWords.value(name, wording);
    }

    private void writeProfile(Person person, TableWriter table) {
        Profile profile = person.profile();
        table.text(person.id())
                .text(profile.name().orElse(""))
                .text(profile.organisation().orElse(""))
                .text(profile.sector().orElse(""));
        writePlace(profile.location(), table);
        table.text(value(profile.remote() ? "yes" : "no"))
                .text(profile.stage().map(this::value).orElse(""))
                .text(value(profile.admission()))
                .text(list(profile.languages().stream()));
        profile.timePerMonth().ifPresentOrElse(time -> table.decimal(hours(time)), () -> table.text(""));
        table.text(list(profile.forms().stream()))
                .text(profile.availability().stream().findFirst().map(months -> months.from().toString()).orElse(""))
                .text(profile.availability().stream().findFirst().map(months -> months.until().toString()).orElse(""))
                .text(list(profile.offers().stream().map(offer -> offer.competence() + ":" + offer.level())))
                .text(list(profile.seeks().stream().map(ProgrammeSheets::need)))
                .text(list(profile.interests().stream()))
                .text(list(profile.wishes().stream()))
                .text(list(profile.vetoes().stream()));
    }

    private static String need(CompetenceNeed need) {
        return need.competence() + ":" + need.level() + ":" + need.importance() + (need.mustHave() ? "!" : "");
    }

    /** A bar behind a single text keeps the commas and semicolons in it from parting it. */
    private static String list(Stream<String> texts) {
        List<String> all = texts.toList();
        boolean plain = all.size() != 1 || all.getFirst().chars().noneMatch(c -> c == ';' || c == ',');
        return String.join("|", all) + (plain ? "" : "|");
    }

    private static BigDecimal hours(Duration time) {
        return BigDecimal.valueOf(time.toMinutes()).divide(BigDecimal.valueOf(MINUTES), 4, RoundingMode.HALF_UP);
    }

    private static void writePlace(Optional<Location> place, TableWriter table) {
        place.ifPresentOrElse(
                at -> table.decimal(new BigDecimal(Double.toString(at.latitude())))
                        .decimal(new BigDecimal(Double.toString(at.longitude()))),
                () -> table.text("").text(""));
    }

    private static void write(Optional<LocalDate> day, TableWriter table) {
        day.ifPresentOrElse(table::day, () -> table.text(""));
    }

    private void writeOrganisations(TableWriter table) throws IOException {
        for (var one : programme.organisations()) {
            table.text(one.id())
                    .text(one.name().orElse(""))
                    .text(one.parent().orElse(""))
                    .text(one.sector().orElse(""));
            writePlace(one.seat(), table);
            table.endRow();
        }
    }

    private void writeTies(TableWriter table) throws IOException {
        for (var tie : programme.businessTies()) {
            table.text(value(tie.kind())).text(tie.first()).text(tie.second());
            write(tie.during(), table);
        }
        for (var tie : programme.personalTies()) {
            table.text(value(tie.kind())).text(tie.first()).text(tie.second());
            write(DateRange.ALWAYS, table);
        }
    }

    private void writeMentorships(TableWriter table) throws IOException {
        for (var one : programme.mentorships()) {
            table.text(one.mentor()).text(one.mentee());
            write(one.during(), table);
        }
    }

    private static void write(DateRange during, TableWriter table) throws IOException {
        write(during.from(), table);
        write(during.until(), table);
        table.endRow();
    }

    private void writeDecisions(TableWriter table) throws IOException {
        for (var decision : programme.decisions()) {
            table.text(decision.mentor())
                    .text(decision.mentee())
                    .text(value(decision.kind()))
                    .endRow();
        }
    }
}
