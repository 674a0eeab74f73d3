package org.tandem.matching.programme;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.matching.fault.Faults;

/** Faults of everything that names two people: personal ties, mentorships and decisions, and the places they use. */
final class PairCheck {
    private record Pair(String mentor, String mentee) {}

    private final Programme.Builder facts;
    private final Set<String> mentors;
    private final Set<String> mentees;
    private final Faults faults;
    private final Set<Pair> running = new HashSet<>();
    private final ListMultimap<String, DateRange> mentorsUsed = ArrayListMultimap.create();
    private final ListMultimap<String, DateRange> menteesUsed = ArrayListMultimap.create();
    private final SetMultimap<Pair, Decision.Kind> decided = LinkedHashMultimap.create();

    PairCheck(Programme.Builder facts, Set<String> mentors, Set<String> mentees, Faults faults) {
        this.facts = facts;
        this.mentors = mentors;
        this.mentees = mentees;
        this.faults = faults;
    }

    void run() {
        checkPersonalTies();
        checkMentorships();
        checkDecisions();
        checkPlaces();
    }

    private void checkPersonalTies() {
        Set<PersonalTie> seen = new HashSet<>();
        for (PersonalTie tie : facts.personalTies) {
            String subject = "personal tie (" + tie.kind() + " " + Faults.quote(tie.first()) + " "
                    + Faults.quote(tie.second()) + ")";
            for (String id : List.of(tie.first(), tie.second())) {
                if (!mentors.contains(id) && !mentees.contains(id)) {
                    faults.unknown(subject, "person", id);
                }
            }
            if (tie.first().equals(tie.second())) {
                faults.add(
                        subject,
                        Faults.quote(tie.first()),
                        "The " + subject + " ties a person to themselves.",
                        "one of the two ids is wrong.");
            }
            if (!seen.add(tie)) {
                faults.add(subject, "", "The " + subject + " is given more than once.", "keep one of them.");
            }
        }
    }

    private void checkMentorships() {
        DateRange term = DateRange.of(facts.start, facts.end);
        for (Mentorship mentorship : facts.mentorships) {
            String subject = "mentorship (" + Faults.quote(mentorship.mentor()) + " with "
                    + Faults.quote(mentorship.mentee()) + ")";
            RangeCheck.checkDates(subject, mentorship.during(), faults);
            checkIds(subject, mentorship.mentor(), mentorship.mentee());
            if (mentorship.during().overlaps(term)
                    && !running.add(new Pair(mentorship.mentor(), mentorship.mentee()))) {
                faults.add(
                        subject,
                        mentorship.during().toString(),
                        "The " + subject + " is given more than once within the programme's term.",
                        "keep one of them.");
            } else {
                mentorsUsed.put(mentorship.mentor(), mentorship.during());
                menteesUsed.put(mentorship.mentee(), mentorship.during());
            }
        }
    }

    private void checkDecisions() {
        for (Decision decision : facts.decisions) {
            String subject = subject(decision);
            checkIds(subject, decision.mentor(), decision.mentee());
            Pair pair = new Pair(decision.mentor(), decision.mentee());
            if (!decided.put(pair, decision.kind())) {
                faults.add(
                        subject,
                        decision.kind().toString(),
                        "The " + subject + " is given more than once.",
                        "keep one of them.");
            } else if (decided.get(pair).size() > 1) {
                String kinds = decided.get(pair).stream()
                        .sorted()
                        .map(PairCheck::participle)
                        .collect(Collectors.joining(" and "));
                faults.add(
                        subject,
                        decision.kind().toString(),
                        "The pair of " + subject + " is both " + kinds + ".",
                        "withdraw all decisions about it but one.");
            }
            if (decision.kind() == Decision.Kind.FIX && running.contains(pair)) {
                faults.add(
                        subject,
                        decision.kind().toString(),
                        "The pair of " + subject + " already runs within the programme's term.",
                        "withdraw the decision; a running mentorship needs none.");
            }
            if (decision.kind() == Decision.Kind.FIX && decision.mentor().equals(decision.mentee())) {
                faults.add(
                        subject,
                        Faults.quote(decision.mentor()),
                        "The " + subject + " pairs a person with themselves.",
                        "one of the two ids is wrong.");
            }
        }
    }

    /** Running mentorships and fixed pairs must fit into places and wanted mentors. */
    private void checkPlaces() {
        Multiset<String> mentorsFixed = HashMultiset.create();
        Multiset<String> menteesFixed = HashMultiset.create();
        decided.forEach((pair, kind) -> {
            if (kind == Decision.Kind.FIX && !running.contains(pair)) {
                mentorsFixed.add(pair.mentor);
                menteesFixed.add(pair.mentee);
            }
        });
        for (Mentor mentor : facts.mentors) {
            checkFits(
                    PersonCheck.subject(mentor),
                    "places",
                    mentor.places(),
                    maxAtOnce(mentorsUsed.get(mentor.id())),
                    mentorsFixed.count(mentor.id()));
        }
        for (Mentee mentee : facts.mentees) {
            int fixed = menteesFixed.count(mentee.id());
            // A mentee may keep more mentors than now wanted; only new, fixed ones must fit.
            if (fixed > 0) {
                checkFits(
                        PersonCheck.subject(mentee),
                        "mentors wanted",
                        mentee.mentorsWanted(),
                        maxAtOnce(menteesUsed.get(mentee.id())),
                        fixed);
            }
        }
    }

    private int maxAtOnce(List<DateRange> occupied) {
        // A term without days is a fault of its own, and must not hide what else is wrong.
        boolean hasDays = facts.start.isBefore(facts.end);
        return DateRange.maxAtOnce(occupied, hasDays ? DateRange.of(facts.start, facts.end) : DateRange.ALWAYS);
    }

    private void checkFits(String subject, String what, int room, int used, int fixed) {
        if (room >= 0 && used + fixed > room) {
            faults.add(
                    subject,
                    Integer.toString(room),
                    "The number of " + what + " (" + room + ") of " + subject + " is below the " + used
                            + " running mentorships and " + fixed + " fixed pairs.",
                    "raise it, end a mentorship or withdraw a decision.");
        }
    }

    private void checkIds(String subject, String mentor, String mentee) {
        if (!mentors.contains(mentor)) {
            faults.unknown(subject, "mentor", mentor);
        }
        if (!mentees.contains(mentee)) {
            faults.unknown(subject, "mentee", mentee);
        }
    }

    private static String participle(Decision.Kind kind) {
        return switch (kind) {
            case FIX -> "fixed";
            case BAR -> "barred";
            case HOLD -> "held for review";
        };
    }

    private static String subject(Decision decision) {
        return "decision (" + decision.kind() + " " + Faults.quote(decision.mentor()) + " with "
                + Faults.quote(decision.mentee()) + ")";
    }
}
