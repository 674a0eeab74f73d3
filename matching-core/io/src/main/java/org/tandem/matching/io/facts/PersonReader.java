package org.tandem.matching.io.facts;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tandem.matching.io.question.Question;
import org.tandem.matching.io.table.Columns;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Row;
import org.tandem.matching.io.table.Sheet;
import org.tandem.matching.programme.AdmissionStatus;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.CareerStage;
import org.tandem.matching.programme.Location;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.ProfileBuilder;
import org.tandem.matching.programme.Programme;

/** Reads mentors and mentees. */
final class PersonReader {
    /** What people do for a living, where files say so. */
    static final Attribute<String> OCCUPATION = Attribute.text("occupation");

    private static final int MOST_PLACES = 10_000;
    private static final int HOURS_OF_A_MONTH = 31 * 24;
    private static final int MONTHS = 12;
    private static final List<String> PROFILE = List.of(
            "name",
            "organisation",
            "sector",
            // For the coordinator's eyes; distances come from the coordinates.
            "town",
            "latitude",
            "longitude",
            PlaceCell.PLACE,
            PlaceCell.POSTCODE,
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
    static final Columns MENTORS = new Columns(List.of("id"), with("places"), PlaceCell.SYNONYMS)
            .onSheets("mentors");
    static final Columns MENTEES = new Columns(
            List.of("id"),
            with("mentors_wanted", "priority", "applied", "rounds_waited"),
            withPlaces(Map.of("wanted", "mentors_wanted")))
            .onSheets("mentees");

    private final List<Question> questions;
    private final Programme.Builder programme;
    private final LocalDate start;
    private final FaultPlaces places;
    private final InputFaults faults;
    private final SamePeople same;
    private final NamedOrganisations organisations;
    private final SharedValues shared = new SharedValues();

    PersonReader(
            List<Question> questions, Programme.Builder programme, LocalDate start, FaultPlaces places,
            InputFaults faults) {
        this.questions = questions;
        this.programme = programme;
        this.start = start;
        this.places = places;
        this.faults = faults;
        same = new SamePeople(faults);
        organisations = new NamedOrganisations(faults);
    }

    /** Adds the organisations that people name, where no file tells of them. */
    void addOrganisations() {
        organisations.addTo(programme);
    }

    /** Checks, when all are read, that ids tell people apart. */
    void checkApart() {
        same.check();
    }

    private static List<String> with(String... columns) {
        List<String> all = new ArrayList<>(PROFILE);
        all.addAll(List.of(columns));
        return all;
    }

    private static Map<String, String> withPlaces(Map<String, String> synonyms) {
        Map<String, String> all = new HashMap<>(PlaceCell.SYNONYMS);
        all.putAll(synonyms);
        return all;
    }

    /** Returns the names of all columns that people's files have without questions, synonyms included. */
    static Set<String> columns() {
        Set<String> columns = new HashSet<>(MENTORS.names());
        columns.addAll(MENTEES.names());
        columns.addAll(MENTORS.synonyms().keySet());
        columns.addAll(MENTEES.synonyms().keySet());
        return columns;
    }

    /** A question that a policy asks must have a column; without one its criteria would silently give nothing. */
    Columns asking(Columns columns) {
        return columns.requiring(questions.stream().map(Question::column).toList());
    }

    boolean readMentors(Path file) {
        return Sheet.read(file, asking(MENTORS), faults, row -> IdList.checked(row, "id").ifPresent(id -> {
            places.addNew("mentor", FaultPlaces.quoted(id), row);
            same.addMentor(id, row);
            Mentor.Builder mentor = profile(row, Mentor.builder(id));
            row.whole("places", 0, MOST_PLACES).ifPresent(mentor::places);
            programme.mentor(shared.mentor(mentor.build()));
        }));
    }

    boolean readMentees(Path file) {
        return Sheet.read(file, asking(MENTEES), faults, row -> IdList.checked(row, "id").ifPresent(id -> {
            places.addNew("mentee", FaultPlaces.quoted(id), row);
            same.addMentee(id, row);
            Mentee.Builder mentee = profile(row, Mentee.builder(id));
            row.whole("mentors_wanted", 0, MOST_PLACES).ifPresent(mentee::mentorsWanted);
            row.whole("priority", 0, Mentee.HIGHEST_PRIORITY).ifPresent(mentee::priority);
            row.day("applied").ifPresent(mentee::applied);
            row.whole("rounds_waited", 0, Mentee.MOST_ROUNDS).ifPresent(mentee::roundsWaited);
            programme.mentee(shared.mentee(mentee.build()));
        }));
    }

    <B extends ProfileBuilder<B>> B profile(Row row, B person) {
        row.text("name").ifPresent(person::name);
        row.text("organisation").ifPresent(person::organisation);
        organisations.add(row);
        row.text("sector").ifPresent(person::sector);
        location(row).or(() -> PlaceCell.location(row))
                .ifPresent(place -> person.location(place.latitude(), place.longitude()));
        row.flag("remote").ifPresent(person::remote);
        row.keyword("stage", CareerStage.class).ifPresent(person::stage);
        row.keyword("admission", AdmissionStatus.class).ifPresent(person::admission);
        row.decimal("hours_per_month", 0, HOURS_OF_A_MONTH)
                .map(hours -> Duration.ofMinutes(Math.round(hours * 60)))
                .ifPresent(person::timePerMonth);
        row.text("occupation").ifPresent(occupation -> person.answer(OCCUPATION, occupation));
        addMonths(row, person);
        new CompetenceCells(row).addTo(person);
        questions.forEach(question -> question.read(row, person));
        return person.languages(row.array("languages"))
                .forms(row.array("forms"))
                .interests(row.array("interests"))
                .wishes(row.array("wishes"))
                .vetoes(row.array("vetoes"));
    }

    /** Months open at one end reach to the programme's own. */
    private void addMonths(Row row, ProfileBuilder<?> person) {
        Optional<YearMonth> from = row.month("available_from");
        Optional<YearMonth> until = row.month("available_until");
        if (from.isPresent() || until.isPresent()) {
            YearMonth first = YearMonth.from(start);
            person.available(from.orElse(first), until.orElse(first.plusMonths(MONTHS - 1)));
        }
    }

    /** Returns the place that a row gives by two cells. */
    static Optional<Location> location(Row row) {
        Optional<Double> latitude = row.decimal("latitude", -90, 90);
        Optional<Double> longitude = row.decimal("longitude", -180, 180);
        if (row.text("latitude").isPresent() != row.text("longitude").isPresent()) {
            row.fault(
                    row.text("latitude").isPresent() ? "longitude" : "latitude", PersonReader.class, "location.half");
        }
        return latitude.flatMap(north -> longitude.map(east -> new Location(north, east)));
    }
}
