package org.tandem.matching.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tandem.matching.intake.IntakePolicy;
import org.tandem.matching.intake.Timing;
import org.tandem.matching.io.facts.ProgrammeFiles;
import org.tandem.matching.io.table.Columns;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Row;
import org.tandem.matching.io.table.Sheet;
import org.tandem.matching.life.Terms;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

/**
 * A fictional association whose voluntary mentors take at most two mentees each, and its applicants of a year.
 *
 * @param people everybody who is or comes in that year
 * @param stories what mentees do, by id, where it is not that everybody accepts and stays for half a year
 */
record Association(Programme people, Map<String, Story> stories) {
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    /** Half a year, extended by as much once; a meeting each month. A decline holds for a year. */
    static final Terms TERMS =
            Terms.of(Period.ofMonths(6), Period.ofMonths(1)).withDeclinesHolding(Period.ofYears(1));

    /** Nobody eligible shall wait for more than two rounds. */
    static final Policy POLICY = Policy.builder(ReadyPolicies.associationRecommendations())
            .waitingGuarantee(2)
            .build();

    /** A round for those who could not be recommended anybody at once: for three of them, or after four weeks. */
    static final IntakePolicy INTAKE = IntakePolicy.gathering(new Timing.Rounds(3, Period.ofWeeks(4)));

    /** Checks that the stories are of mentees there are. */
    Association {
        for (String mentee : stories.keySet()) {
            if (people.mentee(mentee).isEmpty()) {
                throw new IllegalArgumentException(
                        "The mentee (" + mentee + ") of answers.csv is unknown.\nMaybe the id is misspelt.");
            }
        }
    }

    /** How the first proposal to a mentee is answered. */
    enum FirstAnswer {
        MENTEE_DECLINES,
        MENTOR_DECLINES
    }

    /** What becomes of a mentee's first mentorship. */
    enum Then {
        EXTENDS,
        COMPLETES,
        SEPARATES
    }

    /**
     * What a mentee does.
     *
     * @param first how the first proposal is answered; absent: both accept
     * @param then what becomes of the first mentorship; absent: it ends when it is due
     * @param afterDays how many days after its first day; 0 if it ends when it is due
     */
    record Story(Optional<FirstAnswer> first, Optional<Then> then, int afterDays) {
        static final Story USUAL = new Story(Optional.empty(), Optional.empty(), 0);
    }

    /** Reads the files. */
    static Association read() {
        return ResourceFolder.read("/association", Association::read);
    }

    private static Association read(Path folder) {
        InputFaults faults = new InputFaults(Wording.in(Locale.ENGLISH));
        Programme people = new ProgrammeFiles(
                folder.resolve("mentors.csv"),
                folder.resolve("mentees.csv"),
                Optional.of(folder.resolve("organisations.csv")),
                List.of(folder.resolve("ties.csv"), folder.resolve("personal_ties.csv")),
                Optional.empty(),
                List.of(),
                LAST_DAY)
                .programme(faults);
        Map<String, Story> stories = new TreeMap<>();
        Sheet.read(
                folder.resolve("answers.csv"),
                Columns.of(List.of("mentee"), List.of("first_answer", "then", "after_days")),
                faults,
                row -> row.required("mentee").ifPresent(mentee -> stories.put(mentee, story(row))));
        faults.throwIfAny();
        return new Association(people, stories);
    }

    private static Story story(Row row) {
        Optional<Then> then = row.keyword("then", Then.class);
        if (then.isPresent()) {
            row.required("after_days");
        }
        return new Story(
                row.keyword("first_answer", FirstAnswer.class),
                then,
                row.whole("after_days", 1, 180).orElse(0));
    }

    Story story(String mentee) {
        return stories.getOrDefault(mentee, Story.USUAL);
    }
}
