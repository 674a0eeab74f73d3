package org.tandem.matching.examples;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.programme.AdmissionStatus;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.CareerStage;
import org.tandem.matching.programme.CompetenceNeed;
import org.tandem.matching.programme.CompetenceOffer;
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

/**
 * Reads a programme of twelve months from seven CSV files. A cell that holds several values separates them by {@code |};
 * {@code offers} holds {@code competence:level}, {@code seeks} holds {@code competence:level:importance} with a trailing
 * {@code !} for a must-have. The months {@code available_from} and {@code available_until} are included; the days
 * {@code from} and {@code until} of ties and mentorships are as in {@link DateRange}: the first day, and the day after the
 * last.
 */
final class CsvProgramme {
    private static final String NUMBER = "a whole number";
    private static final String DAY = "a day such as 2026-09-01";
    private static final String MONTH = "a month such as 2026-09";

    private final LocalDate start;
    private final Programme.Builder programme;

    private CsvProgramme(LocalDate start) {
        this.start = start;
        programme = Programme.builder(start);
    }

    /**
     * Returns the programme that starts on {@code start}.
     *
     * @param textOf returns the text of a file by its name
     * @throws InvalidInputException if a cell cannot be read or the facts contradict each other; lists all
     */
    static Programme read(LocalDate start, UnaryOperator<String> textOf) {
        CsvFiles files = new CsvFiles(textOf);
        CsvProgramme facts = new CsvProgramme(start);
        Programme.Builder programme = facts.programme;
        files.read("organisations.csv", row -> programme.organisation(organisation(row)));
        files.read("ties.csv", row -> programme.businessTie(businessTie(row)));
        files.read("mentors.csv", row -> programme.mentor(facts.mentor(row)));
        files.read("mentees.csv", row -> programme.mentee(facts.mentee(row)));
        files.read("personal_ties.csv", row -> programme.personalTie(personalTie(row)));
        files.read("mentorships.csv", row -> programme.mentorship(mentorship(row)));
        files.read("decisions.csv", row -> programme.decision(decision(row)));
        files.throwIfAnyCellWasBad();
        return programme.build();
    }

    private static Organisation organisation(CsvRow row) {
        return new Organisation(
                row.text("id"), row.optional("name"), row.optional("parent"), row.optional("sector"), location(row));
    }

    private static BusinessTie businessTie(CsvRow row) {
        return new BusinessTie(
                required(row, "kind", BusinessTie.Kind.class), row.text("first"), row.text("second"), during(row));
    }

    private static PersonalTie personalTie(CsvRow row) {
        return new PersonalTie(required(row, "kind", PersonalTie.Kind.class), row.text("first"), row.text("second"));
    }

    private static Mentorship mentorship(CsvRow row) {
        return new Mentorship(row.text("mentor"), row.text("mentee"), during(row));
    }

    private static Decision decision(CsvRow row) {
        return new Decision(required(row, "decision", Decision.Kind.class), row.text("mentor"), row.text("mentee"));
    }

    private Mentor mentor(CsvRow row) {
        Mentor.Builder mentor = profile(row, Mentor.builder(row.text("id")));
        row.keyword("admission", AdmissionStatus.class).ifPresent(mentor::admission);
        row.optional("places", NUMBER, Integer::valueOf).ifPresent(mentor::places);
        return mentor.build();
    }

    private Mentee mentee(CsvRow row) {
        Mentee.Builder mentee = profile(row, Mentee.builder(row.text("id")));
        row.optional("wanted", NUMBER, Integer::valueOf).ifPresent(mentee::mentorsWanted);
        row.optional("priority", NUMBER, Integer::valueOf).ifPresent(mentee::priority);
        row.optional("applied", DAY, LocalDate::parse).ifPresent(mentee::applied);
        return mentee.build();
    }

    private <B extends ProfileBuilder<B>> B profile(CsvRow row, B person) {
        row.optional("name").ifPresent(person::name);
        row.optional("organisation").ifPresent(person::organisation);
        location(row).ifPresent(place -> person.location(place.latitude(), place.longitude()));
        row.optional("remote", "true or false", CsvProgramme::flag).ifPresent(person::remote);
        row.keyword("stage", CareerStage.class).ifPresent(person::stage);
        row.optional("hours_per_month", NUMBER, Long::valueOf)
                .map(Duration::ofHours)
                .ifPresent(person::timePerMonth);
        addMonths(row, person);
        row.list("offers", "competence:level", CsvProgramme::offer)
                .forEach(offer -> person.offers(offer.competence(), offer.level()));
        row.list("seeks", "competence:level:importance, with ! for a must-have", CsvProgramme::need)
                .forEach(need -> addNeed(need, person));
        return person.languages(row.texts("languages"))
                .forms(row.texts("forms"))
                .interests(row.texts("interests"))
                .wishes(row.texts("wishes"))
                .vetoes(row.texts("vetoes"));
    }

    /** Months open at one end reach to the programme's own. */
    private void addMonths(CsvRow row, ProfileBuilder<?> person) {
        Optional<YearMonth> from = row.optional("available_from", MONTH, YearMonth::parse);
        Optional<YearMonth> until = row.optional("available_until", MONTH, YearMonth::parse);
        if (from.isPresent() || until.isPresent()) {
            YearMonth first = YearMonth.from(start);
            person.available(from.orElse(first), until.orElse(first.plusMonths(11)));
        }
    }

    private static void addNeed(CompetenceNeed need, ProfileBuilder<?> person) {
        if (need.mustHave()) {
            person.mustHave(need.competence(), need.level(), need.importance());
        } else {
            person.seeks(need.competence(), need.level(), need.importance());
        }
    }

    private static CompetenceOffer offer(String text) {
        String[] parts = parts(text, 2);
        return new CompetenceOffer(parts[0], Integer.parseInt(parts[1]));
    }

    private static CompetenceNeed need(String text) {
        boolean mustHave = text.endsWith("!");
        String[] parts = parts(mustHave ? text.substring(0, text.length() - 1) : text, 3);
        return new CompetenceNeed(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), mustHave);
    }

    private static String[] parts(String text, int count) {
        String[] parts = text.split(":", -1);
        if (parts.length != count) {
            throw new IllegalArgumentException("not " + count + " parts");
        }
        return parts;
    }

    private static boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static Optional<Location> location(CsvRow row) {
        if (row.optional("latitude").isEmpty() && row.optional("longitude").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Location(
                row.value("latitude", "degrees such as 52.16", Double::valueOf),
                row.value("longitude", "degrees such as 10.33", Double::valueOf)));
    }

    private static DateRange during(CsvRow row) {
        return new DateRange(row.optional("from", DAY, LocalDate::parse), row.optional("until", DAY, LocalDate::parse));
    }

    private static <E extends Enum<E>> E required(CsvRow row, String column, Class<E> type) {
        row.text(column);
        return row.keyword(column, type).orElseThrow();
    }
}
