package org.tandem.matching.check;

import java.util.Optional;
import java.util.Set;
import org.tandem.matching.policy.rule.PlanRules;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.programme.Programme;

/** Every ready rule about two matches, with the checker's own reading of its description. */
public final class PlanRuleFacts {
    private PlanRuleFacts() {}

    /** Mentees of one mentor neither of one group of organisations nor of groups that compete, or may. */
    public static PlanRuleFact coMenteesApart() {
        return new PlanRuleFact(
                PlanRules.coMenteesApart(),
                0,
                (programme, one, other) -> one.mentor().equals(other.mentor())
                        && tooClose(programme, one.mentee(), other.mentee()));
    }

    private static boolean tooClose(Programme programme, String one, String other) {
        Optional<String> first = organisation(programme, one);
        Optional<String> second = organisation(programme, other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        Set<String> ones = Owners.group(programme, first.get());
        Set<String> others = Owners.group(programme, second.get());
        return ones.contains(second.get())
                || programme.businessTies().stream().anyMatch(tie -> mayCompete(programme, tie)
                        && (ones.contains(tie.first()) && others.contains(tie.second())
                                || ones.contains(tie.second()) && others.contains(tie.first())));
    }

    private static boolean mayCompete(Programme programme, BusinessTie tie) {
        return (tie.kind() == BusinessTie.Kind.COMPETITOR || tie.kind() == BusinessTie.Kind.UNDISCLOSED)
                && Days.meet(tie.during(), programme.start(), programme.end());
    }

    private static Optional<String> organisation(Programme programme, String mentee) {
        for (Mentee one : programme.mentees()) {
            if (one.id().equals(mentee)) {
                return one.profile().organisation();
            }
        }
        throw new AssertionError("There is no mentee " + mentee + ".");
    }

    /** No two mentors who each accompany somebody who reports to the other. */
    public static PlanRuleFact noCrossedReportingLines() {
        return new PlanRuleFact(
                PlanRules.noCrossedReportingLines(),
                0,
                (programme, one, other) -> !one.mentor().equals(other.mentor())
                        && manages(programme, other.mentor(), one.mentee())
                        && manages(programme, one.mentor(), other.mentee()));
    }

    /** No two people, each mentor and mentee under one id, who accompany each other. */
    public static PlanRuleFact noMutualMentoring() {
        return new PlanRuleFact(
                PlanRules.noMutualMentoring(),
                0,
                (programme, one, other) -> one.mentor().equals(other.mentee()) && other.mentor().equals(one.mentee()));
    }

    private static boolean manages(Programme programme, String manager, String report) {
        return programme.personalTies()
                .contains(new PersonalTie(PersonalTie.Kind.LINE_MANAGER, manager, report));
    }
}
