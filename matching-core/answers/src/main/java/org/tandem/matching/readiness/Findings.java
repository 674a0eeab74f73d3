package org.tandem.matching.readiness;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.HeldPair;
import org.tandem.matching.policy.rule.Rules;

/** Draws what is worth mending from the figures, the worst first. */
final class Findings {
    private final List<Finding> found = new ArrayList<>();

    private Findings() {}

    static List<Finding> of(
            Compatibility compatibility,
            Participants people,
            Totals totals,
            List<CompetenceBalance> competences,
            List<Balance> topics,
            List<RuleEffect> effects) {
        Findings findings = new Findings();
        findings.add(new Finding.SeatsUnfillable(totals));
        effects.stream()
                .filter(effect -> canBeDropped(effect, compatibility))
                .forEach(effect -> findings.add(new Finding.RuleStarves(effect)));
        if (Participants.asksFor(Rules.mustHaves().name(), compatibility)) {
            competences.forEach(balance -> findings.add(new Finding.CompetenceShort(balance)));
        }
        topics.stream()
                .filter(balance -> !(balance.topic() instanceof SharedRequirement.NotStated))
                .filter(balance -> isAskedFor(balance.topic().kind(), compatibility))
                .forEach(balance -> findings.add(new Finding.TopicShort(balance)));
        findings.addPeople(compatibility, people);
        held(compatibility).forEach((rule, pairs) -> findings.add(new Finding.PairsHeld(rule, pairs)));
        findings.add(new Finding.NotAdmitted(totals.menteesNotAdmitted(), totals.mentorsNotAdmitted()));
        findings.add(
                new Finding.OrganisationsWithoutPeople(OrganisationFindings.withoutPeople(compatibility.programme())));
        // The sort is stable: findings of equal weight stay as they were added, by kind and then by id or key.
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(Finding::severity)
                        .thenComparing(Comparator.comparingLong(Finding::weight).reversed()),
                findings.found);
    }

    private void add(Finding finding) {
        if (finding.weight() > 0) {
            found.add(finding);
        }
    }

    private void addPeople(Compatibility compatibility, Participants people) {
        List<Finding.NobodyForMentee> mentees = people.mentees().stream()
                .map(one -> new Finding.NobodyForMentee(
                        compatibility.tallyOfMentee(one.person().id()), one.room()))
                .filter(one -> one.tally().eligible() == 0)
                .toList();
        List<Finding.NobodyForMentor> mentors = people.mentors().stream()
                .map(one -> new Finding.NobodyForMentor(
                        compatibility.tallyOfMentor(one.person().id()), one.room()))
                .filter(one -> one.tally().eligible() == 0)
                .toList();
        found.addAll(mentees);
        found.addAll(mentors);
        found.addAll(OrganisationFindings.leftOut(
                compatibility.programme(),
                people,
                mentees.stream().map(one -> one.tally().person()).collect(Collectors.toSet()),
                mentors.stream().map(one -> one.tally().person()).collect(Collectors.toSet())));
    }

    /** Who is not admitted is told of by itself, and a pair without points of the caller's own has none to go by. */
    private static boolean canBeDropped(RuleEffect effect, Compatibility compatibility) {
        return !compatibility.hasOwnScores() && !effect.rule().equals(Rules.admitted().name());
    }

    private static boolean isAskedFor(SharedRequirement.Kind kind, Compatibility compatibility) {
        return Participants.asksFor(
                switch (kind) {
                    case LANGUAGE -> Rules.sharedLanguage().name();
                    case FORM -> Rules.sharedForm().name();
                    case REGION -> Rules.withinReach(0).name();
                },
                compatibility);
    }

    private static Map<String, Integer> held(Compatibility compatibility) {
        Map<String, Integer> held = new TreeMap<>();
        for (HeldPair pair : compatibility.heldPairs()) {
            held.merge(pair.rule(), 1, Integer::sum);
        }
        return held;
    }
}
