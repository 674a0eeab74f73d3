package org.tandem.matching.io.facts;

import static org.tandem.matching.io.facts.FaultPlaces.pair;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tandem.matching.io.table.Columns;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Row;
import org.tandem.matching.io.table.Sheet;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.programme.Programme;

/** Reads organisations and everything that ties two of them, or two people. */
final class TieReader {
    static final Columns ORGANISATIONS =
            Columns.of(List.of("id"), List.of("name", "parent", "sector", "latitude", "longitude"))
                    .onSheets("organisations");
    static final Columns TIES = Columns.of(List.of("kind", "first", "second"), List.of("from", "until"))
            .onSheets("ties", "personal ties");
    static final Columns MENTORSHIPS = Columns.of(List.of("mentor", "mentee"), List.of("from", "until"))
            .onSheets("mentorships");
    private final Programme.Builder programme;
    private final FaultPlaces places;
    private final InputFaults faults;

    TieReader(Programme.Builder programme, FaultPlaces places, InputFaults faults) {
        this.programme = programme;
        this.places = places;
        this.faults = faults;
    }

    boolean readOrganisations(Path file) {
        return Sheet.read(file, ORGANISATIONS, faults, row -> IdList.checked(row, "id").ifPresent(id -> {
            places.addNew("organisation", FaultPlaces.quoted(id), row);
            programme.organisation(new Organisation(
                    id, row.text("name"), row.text("parent"), row.text("sector"), PersonReader.location(row)));
        }));
    }

    boolean readTies(List<Path> files) {
        return files.stream().map(this::readTies).reduce(true, Boolean::logicalAnd);
    }

    private boolean readTies(Path file) {
        return Sheet.read(file, TIES, faults, this::readTie);
    }

    private void readTie(Row row) {
        Optional<String> kind = row.required("kind");
        Optional<String> first = row.required("first");
        Optional<String> second = row.required("second");
        DateRange during = during(row);
        if (kind.isEmpty() || first.isEmpty() || second.isEmpty()) {
            return;
        }
        Optional<BusinessTie.Kind> business = Row.constant(BusinessTie.Kind.class, kind.get());
        Optional<PersonalTie.Kind> personal = Row.constant(PersonalTie.Kind.class, kind.get());
        if (business.isPresent()) {
            places.add("business tie", business.get() + " " + pair(first.get(), " ", second.get()), row);
            programme.businessTie(new BusinessTie(business.get(), first.get(), second.get(), during));
        } else if (personal.isEmpty()) {
            row.fault(
                    "kind",
                    Row.class,
                    "cell.keyword",
                    Row.keywords(BusinessTie.Kind.class) + ", " + Row.keywords(PersonalTie.Kind.class));
        } else if (!during.equals(DateRange.ALWAYS)) {
            row.fault(during.from().isPresent() ? "from" : "until", TieReader.class, "tie.dates");
        } else {
            places.add("personal tie", personal.get() + " " + pair(first.get(), " ", second.get()), row);
            programme.personalTie(new PersonalTie(personal.get(), first.get(), second.get()));
        }
    }

    boolean readMentorships(Path file) {
        return Sheet.read(file, MENTORSHIPS, faults, row -> {
            Optional<String> mentor = row.required("mentor");
            Optional<String> mentee = row.required("mentee");
            DateRange during = during(row);
            if (mentor.isPresent() && mentee.isPresent()) {
                places.add("mentorship", pair(mentor.get(), " with ", mentee.get()), row);
                programme.mentorship(new Mentorship(mentor.get(), mentee.get(), during));
            }
        });
    }

    /** Returns the days from one cell to the day before another. */
    static DateRange during(Row row) {
        return new DateRange(row.day("from"), row.day("until"));
    }
}
