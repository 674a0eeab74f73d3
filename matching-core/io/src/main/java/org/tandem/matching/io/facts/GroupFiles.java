package org.tandem.matching.io.facts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tandem.matching.io.question.Question;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.programme.Programme;

/**
 * Files of workshops: who takes part, which groups there are, and what is known of people.
 *
 * @param participants who takes part; with mentors and mentees given, who of them does
 * @param mentors the mentors of a programme
 * @param mentees the mentees of a programme
 * @param organisations whom people work for; absent: each one that they name, without owners
 * @param ties business and personal ties, in any mix
 * @param pairs pairs of mentor and mentee, for instance those of a plan
 * @param before groups of earlier workshops
 * @param groups the groups
 * @param sizes the sizes of groups of which nothing else is known, instead of {@code groups}
 * @param questions what people's files answer of a questionnaire
 * @param start the day of the first workshop
 * @param workshops how many workshops there are, a month apart
 */
public record GroupFiles(
        Optional<Path> participants,
        Optional<Path> mentors,
        Optional<Path> mentees,
        Optional<Path> organisations,
        List<Path> ties,
        Optional<Path> pairs,
        List<Path> before,
        Optional<Path> groups,
        Optional<GroupSizes> sizes,
        List<Question> questions,
        LocalDate start,
        int workshops) {
    /** Copies the lists. */
    public GroupFiles {
        ties = List.copyOf(ties);
        before = List.copyOf(before);
        questions = List.copyOf(questions);
    }

    /** Returns the names of all columns that people's files have without questions. */
    public static Set<String> columns() {
        Set<String> columns = new HashSet<>(PersonReader.columns());
        columns.addAll(ParticipantReader.columns());
        return columns;
    }

    /**
     * Reads the files.
     *
     * @throws org.tandem.matching.io.table.BadInputException if anything is wrong; lists all
     */
    public Workshops read(InputFaults faults) {
        FaultPlaces places = new FaultPlaces(faults);
        Programme.Builder programme = Programme.builder(start);
        TieReader tieReader = new TieReader(programme, places, faults);
        PersonReader personReader = new PersonReader(questions, programme, start, places, faults);
        ParticipantReader participantReader = new ParticipantReader(programme, personReader, places, faults);
        GroupReader groupReader = new GroupReader(workshops, places, faults);
        AcquaintanceReader acquaintanceReader = new AcquaintanceReader(faults);
        boolean peopleGiven = mentors.isPresent() || mentees.isPresent();
        faults.throwUnlessComplete(
                organisations.map(tieReader::readOrganisations).orElse(true),
                mentors.map(personReader::readMentors).orElse(true),
                mentees.map(personReader::readMentees).orElse(true),
                participants
                        .map(file -> peopleGiven ? participantReader.readWho(file) : participantReader.readPeople(file))
                        .orElse(true),
                tieReader.readTies(ties),
                groups.map(groupReader::read).orElse(true),
                pairs.map(acquaintanceReader::readPairs).orElse(true),
                acquaintanceReader.readGroups(before));
        if (organisations.isEmpty()) {
            personReader.addOrganisations();
        }
        personReader.checkApart();
        Programme facts = places.checked(programme::build);
        participantReader.check(facts, groupReader);
        acquaintanceReader.check(facts);
        faults.throwIfAny();
        return new Workshops(this, facts, participantReader, groupReader, acquaintanceReader,
                new GroupFaults(places, faults));
    }

    /** Returns where the groups are asked for. */
    String source() {
        return Stream.concat(groups.stream().map(Path::toString), Stream.of("--size"))
                .findFirst()
                .orElseThrow();
    }
}
