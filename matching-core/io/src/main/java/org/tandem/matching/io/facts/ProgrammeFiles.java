package org.tandem.matching.io.facts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tandem.matching.compatibility.MissingData;
import org.tandem.matching.io.question.Question;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;

/**
 * Files of a programme's people, organisations and ties.
 *
 * @param mentors the mentors
 * @param mentees the mentees
 * @param organisations whom people work for; absent: each one that they name, without owners
 * @param ties business ties between organisations and personal ties between people, in any mix
 * @param mentorships those that run or are agreed
 * @param decisions what coordinators have decided about pairs, and plans all of whose pairs are to stay, in any mix; what they
 *     decide otherwise about one pair is a fault that names both places
 * @param questions what people's files answer of the programme's own questionnaire
 * @param start the first day of new mentorships, which last twelve months
 */
public record ProgrammeFiles(
        Path mentors,
        Path mentees,
        Optional<Path> organisations,
        List<Path> ties,
        Optional<Path> mentorships,
        List<Path> decisions,
        List<Question> questions,
        LocalDate start) {

    /** Files without questions of the programme's own. */
    public ProgrammeFiles(
            Path mentors,
            Path mentees,
            Optional<Path> organisations,
            List<Path> ties,
            Optional<Path> mentorships,
            List<Path> decisions,
            LocalDate start) {
        this(mentors, mentees, organisations, ties, mentorships, decisions, List.of(), start);
    }

    /** Returns the names of all columns that people's files have without questions. */
    public static Set<String> columns() {
        return PersonReader.columns();
    }

    /**
     * Reads the files and judges every pair.
     *
     * @param policy what to judge by; absent if it is at fault itself
     * @throws org.tandem.matching.io.table.BadInputException if anything is wrong; lists all
     */
    public Facts judged(Optional<Policy> policy, InputFaults faults) {
        FaultPlaces places = new FaultPlaces(faults);
        Programme programme = programme(places, faults);
        Policy chosen = policy.orElseThrow();
        return new Facts.Judged(places.judged(programme, chosen), places.decisions());
    }

    /**
     * Reads the files and judges every pair by a policy that nobody has chosen: without the rules and criteria for which the
     * files have no data. They are noted.
     *
     * @throws org.tandem.matching.io.table.BadInputException if anything is wrong; lists all
     */
    public Facts judgedByDefault(Policy standard, InputFaults faults) {
        FaultPlaces places = new FaultPlaces(faults);
        Programme programme = programme(places, faults);
        MissingData missing = MissingData.of(programme, standard);
        DataGaps.leftOut(missing, standard, faults.wording()).ifPresent(faults::note);
        return new Facts.Judged(places.judged(programme, missing.leftOutOf(standard)), places.decisions());
    }

    /**
     * Reads the files.
     *
     * @throws org.tandem.matching.io.table.BadInputException if anything is wrong; lists all
     */
    public Programme programme(InputFaults faults) {
        return programme(new FaultPlaces(faults), faults);
    }

    private Programme programme(FaultPlaces places, InputFaults faults) {
        Programme.Builder programme = Programme.builder(start);
        TieReader tieReader = new TieReader(programme, places, faults);
        DecisionReader decisionReader = new DecisionReader(programme, places, faults);
        PersonReader people = new PersonReader(questions, programme, start, places, faults);
        faults.throwUnlessComplete(
                organisations.map(tieReader::readOrganisations).orElse(true),
                people.readMentors(mentors),
                people.readMentees(mentees),
                tieReader.readTies(ties),
                mentorships.map(tieReader::readMentorships).orElse(true),
                decisionReader.read(decisions));
        if (organisations.isEmpty()) {
            people.addOrganisations();
        }
        people.checkApart();
        return places.checked(programme::build);
    }
}
