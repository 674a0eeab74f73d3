package org.tandem.matching.examples.office.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.io.facts.ProgrammeFiles;
import org.tandem.matching.io.facts.ProgrammeTable;
import org.tandem.matching.io.facts.ScoreFiles;
import org.tandem.matching.io.policy.ChosenPolicy;
import org.tandem.matching.io.policy.PolicyChoice;
import org.tandem.matching.io.question.Question;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what is to be matched: people of a programme, or pairs with points of the caller's own. */
final class InputOptions {
    @Option(names = "--pairs", paramLabel = "FILE")
    private Optional<Path> pairs = Optional.empty();

    @Mixin
    private final PeopleOptions people = new PeopleOptions();

    @Option(names = "--mentorships", paramLabel = "FILE")
    private Optional<Path> mentorships = Optional.empty();

    @Option(names = "--decisions", paramLabel = "FILE")
    private List<Path> decisions = new ArrayList<>();

    @Mixin
    private final RoundOptions round = new RoundOptions();

    /**
     * Reads the files, and judges all pairs.
     *
     * @param day the first day of new mentorships, unless an option says another
     * @throws org.tandem.matching.io.table.BadInputException if anything is wrong; lists all
     */
    Facts read(LocalDate day, InputFaults faults) {
        return read(day, List.of(), faults);
    }

    /**
     * Reads the files, and judges all pairs.
     *
     * @param day the first day of new mentorships, unless an option says another
     * @param others questions that another policy asks of the same people
     * @throws org.tandem.matching.io.table.BadInputException if anything is wrong; lists all
     */
    Facts read(LocalDate day, List<Question> others, InputFaults faults) {
        checkTogether(faults);
        faults.throwIfAny();
        if (pairs.isPresent()) {
            return new Facts.OwnScores(new ScoreFiles(pairs.get(), people.mentors(), people.mentees()).read(faults));
        }
        Optional<ChosenPolicy> chosen = round.policy(PolicyChoice.standard(), PolicyChoice::of, faults);
        ProgrammeFiles files = new ProgrammeFiles(
                people.mentors().or(people::programme).orElseThrow(),
                people.mentees().or(people::programme).orElseThrow(),
                people.organisations(),
                people.ties(),
                mentorships.or(() -> ProgrammeTable.MENTORSHIPS.in(people.programme())),
                Stream.concat(ProgrammeTable.DECISIONS.in(people.programme()).stream(), decisions.stream()).toList(),
                questions(chosen, others, faults),
                round.start(day));
        return round.hasPolicy()
                ? files.judged(chosen.map(ChosenPolicy::policy), faults)
                : files.judgedByDefault(chosen.orElseThrow().policy(), faults);
    }

    /** Returns whether anything is to be read. */
    boolean isGiven() {
        return Stream.of(pairs, people.programme(), people.mentors(), people.mentees()).anyMatch(Optional::isPresent);
    }

    /** Returns the first day of new mentorships, which is {@code today} unless an option says another. */
    LocalDate day(LocalDate today) {
        return round.start(today);
    }

    /** Returns the questions of both policies; what both ask they must mean in the same way. */
    private static List<Question> questions(
            Optional<ChosenPolicy> chosen, List<Question> others, InputFaults faults) {
        Map<String, Question> byColumn = new LinkedHashMap<>();
        chosen.ifPresent(policy -> policy.questions().forEach(one -> byColumn.put(one.column(), one)));
        for (Question other : others) {
            Question before = byColumn.putIfAbsent(other.column(), other);
            if (before != null && !before.equals(other)) {
                faults.add(Where.in("--other-policy"), InputOptions.class, "question.otherwise", other.name());
            }
        }
        return List.copyOf(byColumn.values());
    }

    private void checkTogether(InputFaults faults) {
        if (pairs.isEmpty()) {
            if (people.programme().isEmpty() && (people.mentors().isEmpty() || people.mentees().isEmpty())) {
                faults.add(Where.in("tandem"), InputOptions.class, "input.missing");
            }
            return;
        }
        Map<String, Boolean> given = new LinkedHashMap<>();
        given.put("--programme", people.programme().isPresent());
        given.put("--organisations", people.organisations().isPresent());
        given.put("--ties", !people.ties().isEmpty());
        given.put("--mentorships", mentorships.isPresent());
        given.put("--decisions", !decisions.isEmpty());
        given.put("--policy", round.hasPolicy());
        given.put("--date", round.hasDate());
        given.forEach((option, isGiven) -> {
            if (isGiven) {
                faults.add(Where.in(option), InputOptions.class, "input.pairs");
            }
        });
    }
}
