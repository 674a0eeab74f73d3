package org.tandem.matching.examples.office.facts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tandem.matching.examples.office.csv.InputFaults;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;

/**
 * Files of a programme's people, organisations and ties.
 *
 * @param mentors the mentors
 * @param mentees the mentees
 * @param organisations whom people work for
 * @param ties business ties between organisations and personal ties between people, in any mix
 * @param mentorships those that run or are agreed
 * @param decisions what coordinators have decided about pairs
 * @param start the first day of new mentorships, which last twelve months
 */
public record ProgrammeFiles(
        Path mentors,
        Path mentees,
        Optional<Path> organisations,
        List<Path> ties,
        Optional<Path> mentorships,
        Optional<Path> decisions,
        LocalDate start) {

    /**
     * Reads the files and judges every pair.
     *
     * @param policy what to judge by; absent if it is at fault itself
     * @throws org.tandem.matching.examples.office.csv.BadInputException if anything is wrong; lists all
     */
    public Facts read(Optional<Policy> policy, InputFaults faults) {
        FaultPlaces places = new FaultPlaces(faults);
        Programme.Builder programme = Programme.builder(start);
        TieReader ties = new TieReader(programme, places, faults);
        PersonReader people = new PersonReader(programme, start, places, faults);
        boolean complete = organisations.map(ties::readOrganisations).orElse(true)
                & people.readMentors(mentors)
                & people.readMentees(mentees)
                & this.ties.stream().map(ties::readTies).reduce(true, Boolean::logicalAnd)
                & mentorships.map(ties::readMentorships).orElse(true)
                & decisions.map(ties::readDecisions).orElse(true);
        // Who is missing because a file could not be read is not unknown.
        if (!complete) {
            faults.throwIfAny();
        }
        return places.judged(programme, policy);
    }
}
