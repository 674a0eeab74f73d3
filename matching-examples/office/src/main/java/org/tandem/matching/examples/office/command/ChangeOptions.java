package org.tandem.matching.examples.office.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import picocli.CommandLine.Option;

/** The options that change a programme. */
final class ChangeOptions {
    private static final int MOST_PLACES = 10_000;

    @Option(names = "--places", paramLabel = "MENTOR=N")
    private Map<String, Integer> places = new LinkedHashMap<>();

    @Option(names = "--wanted", paramLabel = "MENTEE=N")
    private Map<String, Integer> wanted = new LinkedHashMap<>();

    @Option(names = "--fix", paramLabel = "MENTOR=MENTEE")
    private List<String> fixed = new ArrayList<>();

    @Option(names = "--bar", paramLabel = "MENTOR=MENTEE")
    private List<String> barred = new ArrayList<>();

    /** Returns whether nothing is changed. */
    boolean areNone() {
        return places.isEmpty() && wanted.isEmpty() && fixed.isEmpty() && barred.isEmpty();
    }

    /**
     * Returns the changed programme, judged.
     *
     * @param policy what to judge by
     * @throws org.tandem.matching.io.table.BadInputException if a change cannot be made; lists all
     */
    Facts applied(Programme programme, Policy policy, InputFaults faults) {
        places.forEach((id, number) -> check("--places", number, programme.mentor(id).isPresent(), faults));
        wanted.forEach((id, number) -> check("--wanted", number, programme.mentee(id).isPresent(), faults));
        List<Decision> decisions = new ArrayList<>();
        fixed.forEach(pair -> decision("--fix", Decision.Kind.FIX, pair, programme, faults).ifPresent(decisions::add));
        barred.forEach(pair -> decision("--bar", Decision.Kind.BAR, pair, programme, faults).ifPresent(decisions::add));
        faults.throwIfAny();
        Programme.Builder changed = Programme.builder(programme.start())
                .end(programme.end())
                .organisations(programme.organisations())
                .businessTies(programme.businessTies())
                .personalTies(programme.personalTies())
                .mentorships(programme.mentorships())
                .decisions(programme.decisions())
                .decisions(decisions);
        programme.mentors().forEach(mentor -> changed.mentor(Mentor.builder(mentor)
                .places(places.getOrDefault(mentor.id(), mentor.places()))
                .build()));
        programme.mentees().forEach(mentee -> changed.mentee(Mentee.builder(mentee)
                .mentorsWanted(wanted.getOrDefault(mentee.id(), mentee.mentorsWanted()))
                .build()));
        return Facts.judged(changed.build(), policy, faults);
    }

    private static void check(String option, int number, boolean known, InputFaults faults) {
        if (!known) {
            faults.add(Where.in(option), CaseOptions.class, "person.unknown");
        }
        if (number < 0 || number > MOST_PLACES) {
            faults.add(Where.in(option), ChangeOptions.class, "change.number", Integer.toString(MOST_PLACES));
        }
    }

    private static Optional<Decision> decision(
            String option, Decision.Kind kind, String pair, Programme programme, InputFaults faults) {
        for (int at = pair.indexOf('='); at >= 0; at = pair.indexOf('=', at + 1)) {
            String mentor = pair.substring(0, at);
            String mentee = pair.substring(at + 1);
            if (programme.mentor(mentor).isPresent() && programme.mentee(mentee).isPresent()) {
                return Optional.of(new Decision(kind, mentor, mentee));
            }
        }
        faults.add(Where.in(option), ChangeOptions.class, "change.pair");
        return Optional.empty();
    }
}
