package org.tandem.matching.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.io.facts.ProgrammeFiles;
import org.tandem.matching.io.facts.ProgrammeTable;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.workbook.UnusableWorkbookException;
import org.tandem.matching.io.workbook.Workbook;
import org.tandem.matching.programme.AdmissionStatus;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.CareerStage;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Location;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.programme.ProfileBuilder;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.property.Share;
import org.tandem.matching.text.Wording;

/** A programme that is written as tables is read equal, whatever they are written as. */
class ProgrammeSheetsProperties {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);
    private static final Wording GERMAN = Wording.in(Locale.GERMAN);
    private static final List<String> TEXTS = List.of(
            "de", "007", "12", "12.0", "1,5", "Law; tax", "Finance (budgets, controlling)", "a, b", "=1+1", "'x", "-3",
            "true",
            "2026-09-01", "50 %", "ä💡", "x\"y", "1e5", "Mentoring/Coaching");

    @Property(tries = 25)
    void whatIsWrittenIsRead(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Programme programme = programme(random);
        Share.atLeast(20, "has ties", !programme.businessTies().isEmpty());

        for (Layout layout : Layout.values()) {
            Programme read = read(programme, random.nextBoolean() ? GERMAN : ENGLISH, layout);
            assertThat(read.mentors()).as(layout.toString()).isEqualTo(programme.mentors());
            assertThat(read.mentees()).isEqualTo(programme.mentees());
            assertThat(read.organisations()).isEqualTo(programme.organisations());
            assertThat(read.businessTies()).isEqualTo(programme.businessTies());
            assertThat(read.personalTies()).isEqualTo(programme.personalTies());
            assertThat(read.mentorships()).isEqualTo(programme.mentorships());
            assertThat(read.decisions()).isEqualTo(programme.decisions());
        }
    }

    @Example
    void germanSheetsAreGermanThroughout() throws IOException {
        Programme programme = Programme.builder(START)
                .mentor(Mentor.builder("M").stage(CareerStage.EXECUTIVE).remote(true).build())
                .mentee(Mentee.builder("T").stage(CareerStage.ENTRY).admission(AdmissionStatus.DEFERRED).build())
                .organisation(Organisation.of("A"))
                .organisation(Organisation.of("B"))
                .businessTie(new BusinessTie(
                        BusinessTie.Kind.SUPPLIER, "A", "B", DateRange.of(START, START.plusDays(9))))
                .personalTie(new PersonalTie(PersonalTie.Kind.RELATIVE, "M", "T"))
                .decision(Decision.fix("M", "T"))
                .build();
        String all = "";
        for (OutputFile file : ProgrammeSheets.of(programme, GERMAN, Layout.COMMAS)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeTo(out);
            all += out.toString(StandardCharsets.UTF_8);
        }

        assertThat(all).contains(
                "Art,erste,zweite,ab,bis ausschließlich", "Lieferant,A,B,2026-09-01,2026-09-10", "verwandt,M,T",
                "M,T,festlegen", ",ja,Geschäftsführung,", "zurückgestellt");
        assertThat(all.split("[^a-z_-]+")).doesNotContain(
                "id", "name", "organisation", "sector", "latitude", "longitude", "remote", "stage", "admission",
                "languages", "forms", "offers", "seeks", "interests", "wishes", "vetoes", "places", "priority",
                "applied",
                "parent", "kind", "first", "second", "from", "until", "decision", "yes", "no", "fix", "supplier",
                "relative", "admitted", "deferred", "entry", "executive", "available_from", "mentors_wanted");
    }

    @Example
    void theSheetsOfAGermanWorkbookHaveGermanNames() throws IOException {
        Programme programme =
                Programme.builder(START).mentor(Mentor.builder("M").build()).build();
        Path file = Files.createTempFile("programme", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                ProgrammeSheets.of(programme, GERMAN, Layout.WORKBOOK).getFirst().writeTo(out);
            }
            try (Workbook book = Workbook.open(file)) {
                assertThat(book.tabs().stream().map(Workbook.Tab::name)).containsExactly(
                        "Mentorinnen und Mentoren", "Mentees", "Organisationen", "Beziehungen", "Mentorate",
                        "Entscheidungen");
            } catch (UnusableWorkbookException broken) {
                throw new AssertionError(broken);
            }
            assertThat(Stream.of(ProgrammeTable.values()).filter(table -> table.in(Optional.of(file)).isPresent()))
                    .containsExactly(
                            ProgrammeTable.MENTORS, ProgrammeTable.MENTEES, ProgrammeTable.ORGANISATIONS,
                            ProgrammeTable.TIES, ProgrammeTable.MENTORSHIPS, ProgrammeTable.DECISIONS);
        } finally {
            Files.delete(file);
        }
    }

    @Example
    void whatNoTableCanHoldIsRefused() {
        for (Mentor.Builder mentor : List.of(
                Mentor.builder("M").languages("de|en"),
                Mentor.builder("M").name(" Ada"),
                Mentor.builder("M").offers("law:5", 3),
                Mentor.builder("M").timePerMonth(Duration.ofMinutes(1).plusSeconds(30)))) {
            Programme programme = Programme.builder(START).mentor(mentor.build()).build();
            assertThatThrownBy(() -> ProgrammeSheets.of(programme, ENGLISH, Layout.WORKBOOK))
                    .hasMessage("The facts of person (M) must fit into the cells of a table."
                            + "\nMaybe keep the programme as JSON.");
        }
    }

    private static Programme read(Programme programme, Wording wording, Layout layout) throws IOException {
        Path folder = Files.createTempDirectory("programme");
        try {
            for (OutputFile file : ProgrammeSheets.of(programme, wording, layout)) {
                try (OutputStream out = Files.newOutputStream(folder.resolve(file.name()))) {
                    file.writeTo(out);
                }
            }
            Path book = folder.resolve("programme.xlsx");
            InputFaults faults = new InputFaults(ENGLISH);
            return new ProgrammeFiles(
                    table(folder, book, "mentors"),
                    table(folder, book, "mentees"),
                    Optional.of(table(folder, book, "organisations")),
                    List.of(table(folder, book, "ties")),
                    Optional.of(table(folder, book, "mentorships")),
                    List.of(table(folder, book, "decisions")),
                    START)
                    .programme(faults);
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static Path table(Path folder, Path book, String name) {
        return Files.exists(book) ? book : folder.resolve(name + ".csv");
    }

    private static Programme programme(Random random) {
        Programme.Builder programme = Programme.builder(START);
        List<String> organisations = new ArrayList<>();
        for (String text : TEXTS) {
            if (random.nextInt(4) == 0) {
                organisations.add(text);
                Organisation one = Organisation.of(text).withSector(text(random));
                programme.organisation(random.nextBoolean() ? one : one.withSeat(place(random)).withName(text(random)));
            }
        }
        List<String> mentors = new ArrayList<>();
        List<String> mentees = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            mentors.add("M" + i + text(random));
            mentees.add(i + text(random));
        }
        for (String id : mentors) {
            programme.mentor(
                    profile(Mentor.builder(id), mentees, organisations, random).places(2 + random.nextInt(4)).build());
        }
        for (String id : mentees) {
            Mentee.Builder mentee = profile(Mentee.builder(id), mentors, organisations, random)
                    .mentorsWanted(2 + random.nextInt(3))
                    .priority(random.nextInt(10))
                    .roundsWaited(random.nextInt(3));
            programme.mentee(
                    (random.nextBoolean() ? mentee : mentee.applied(START.minusDays(random.nextInt(500)))).build());
        }
        if (organisations.size() > 1) {
            programme.businessTie(new BusinessTie(
                    any(BusinessTie.Kind.values(), random), organisations.get(0), organisations.get(1), range(random)));
        }
        programme.personalTie(new PersonalTie(any(PersonalTie.Kind.values(), random), mentors.get(0), mentees.get(0)));
        programme.mentorship(new Mentorship(mentors.get(1), mentees.get(1), range(random)));
        programme.decision(random.nextBoolean()
                ? Decision.fix(mentors.get(2), mentees.get(2))
                : new Decision(any(Decision.Kind.values(), random), mentors.get(2), mentees.get(0)));
        return programme.build();
    }

    private static <B extends ProfileBuilder<B>> B profile(
            B person, List<String> others, List<String> organisations, Random random) {
        if (random.nextBoolean()) {
            person.name(text(random)).sector(text(random)).location(place(random).latitude(),
                    place(random).longitude());
        }
        if (random.nextBoolean() && !organisations.isEmpty()) {
            person.organisation(organisations.get(random.nextInt(organisations.size())));
        }
        if (random.nextBoolean()) {
            person.stage(any(CareerStage.values(), random))
                    .admission(any(AdmissionStatus.values(), random))
                    .timePerMonth(Duration.ofMinutes(random.nextInt(2_000)))
                    .available(YearMonth.of(2026, 10), YearMonth.of(2027, 1 + random.nextInt(12)));
        }
        person.remote(random.nextBoolean()).languages(texts(random)).forms(texts(random)).interests(texts(random));
        for (String competence : texts(random)) {
            person.offers(competence, 1 + random.nextInt(5));
        }
        for (String competence : texts(random)) {
            if (random.nextBoolean()) {
                person.seeks(competence, 1 + random.nextInt(5), 1 + random.nextInt(5));
            } else {
                person.mustHave(competence, 1 + random.nextInt(5), 1 + random.nextInt(5));
            }
        }
        return random.nextBoolean() ? person : person.wishes(others.get(random.nextInt(others.size())));
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private static String[] texts(Random random) {
        return Stream.generate(() -> text(random)).limit(random.nextInt(3)).distinct().toArray(String[]::new);
    }

    private static Location place(Random random) {
        return new Location(random.nextInt(-90, 90) / 7.0, random.nextInt(-180, 180) / 1000.0);
    }

    private static DateRange range(Random random) {
        LocalDate from = START.minusDays(random.nextInt(300));
        return random.nextBoolean() ? DateRange.ALWAYS : DateRange.of(from, from.plusDays(1 + random.nextInt(900)));
    }
}
