package org.tandem.matching.readiness;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.HeldPair;
import org.tandem.matching.internal.exact.Optimum;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedPlanRule;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * Whether a programme is ready to be matched: who is asked for and who is there, what the rules do, and what to mend first.
 * Mentees count who have an open seat, and mentors who have a free place; where the policy asks for admission, only those
 * admitted. Takes about as long as judging the programme did, and a flow over the graph.
 *
 * @param totals how many take part, and how many matches there can be at most
 * @param competences the competences that mentees seek, by key
 * @param regions where people can meet, from south to north and west to east; those without a location last
 * @param languages the languages that people state, by code; those who state none last
 * @param forms the forms of working together that people state, by key; those who state none last
 * @param rules what each rule does, those that always hold first, in order; everybody counts, admitted or not
 * @param heldPairs the pairs held for review, by mentee and mentor
 * @param findings what to mend, the worst first: by severity, then by weight, then by kind and id
 */
public record Readiness(
        Totals totals,
        List<CompetenceBalance> competences,
        List<Balance> regions,
        List<Balance> languages,
        List<Balance> forms,
        List<RuleEffect> rules,
        List<HeldPair> heldPairs,
        List<Finding> findings)
        implements Answer {
    /** The size of a region unless the caller says otherwise, in kilometres: 25. */
    public static final double REGION_KILOMETRES = 25;

    /** The smallest size of a region, in kilometres: 5. A smaller one would tell where somebody lives. */
    public static final double LEAST_REGION_KILOMETRES = 5;

    /** Copies the lists. */
    public Readiness {
        competences = ImmutableList.copyOf(competences);
        regions = ImmutableList.copyOf(regions);
        languages = ImmutableList.copyOf(languages);
        forms = ImmutableList.copyOf(forms);
        rules = ImmutableList.copyOf(rules);
        heldPairs = ImmutableList.copyOf(heldPairs);
        findings = ImmutableList.copyOf(findings);
    }

    /** Looks at a programme, with regions of {@value #REGION_KILOMETRES} kilometres. */
    public static Readiness of(Compatibility compatibility) {
        return of(compatibility, REGION_KILOMETRES);
    }

    /**
     * Looks at a programme.
     *
     * @param regionKilometres height and width of a region, about: the earth is divided into rows of equal height from pole to
     *     pole, and each row into cells of equal width. {@value #LEAST_REGION_KILOMETRES} or more
     * @throws IllegalArgumentException if that is too small or not a number
     * @throws IllegalStateException if not every pair was judged, see {@link Compatibility#isComplete}
     */
    public static Readiness of(Compatibility compatibility, double regionKilometres) {
        if (!(regionKilometres >= LEAST_REGION_KILOMETRES)) {
            throw new IllegalArgumentException("The size of a region (" + regionKilometres + ") must be "
                    + LEAST_REGION_KILOMETRES + " km or more.\nMaybe use " + REGION_KILOMETRES + ".");
        }
        Participants people = Participants.of(compatibility);
        Totals totals = totals(compatibility.graph(), people);
        List<CompetenceBalance> competences = CompetenceCount.balances(people);
        List<Balance> regions = Balances.regions(people, new Grid(regionKilometres));
        List<Balance> languages = Balances.languages(people);
        List<Balance> forms = Balances.forms(people);
        List<RuleEffect> effects = LoneRules.effects(compatibility);
        List<Balance> topics =
                Stream.of(languages, forms, regions).flatMap(List::stream).toList();
        return new Readiness(
                totals,
                competences,
                regions,
                languages,
                forms,
                effects,
                compatibility.heldPairs(),
                Findings.of(compatibility, people, totals, competences, topics, effects));
    }

    private static Totals totals(CompatibilityGraph graph, Participants people) {
        return new Totals(
                people.mentees().size(),
                Participants.room(people.mentees()),
                people.mentors().size(),
                Participants.room(people.mentors()),
                Optimum.mostMatches(graph),
                PlanConditions.of(graph).planRules().stream().noneMatch(PreparedPlanRule::isHard),
                people.menteesNotAdmitted().size(),
                people.mentorsNotAdmitted().size());
    }

    /** Says the totals, then what to mend, then every balance, then what the rules do; a line each. */
    @Override
    public String say(Wording wording) {
        StringBuilder text = new StringBuilder(totals.say(wording));
        text.append('\n')
                .append(wording.phrase(Readiness.class, findings.isEmpty() ? "ready" : "mend"));
        List<Stream<? extends Answer>> parts = List.of(
                findings.stream(), competences.stream(), languages.stream(), forms.stream(), regions.stream());
        parts.forEach(part -> part.forEach(answer -> text.append('\n').append(answer.say(wording))));
        rules.stream()
                .filter(effect -> effect.first() + effect.heldAlone() > 0)
                .forEach(effect -> text.append('\n')
                        .append(wording.phrase(
                                Readiness.class,
                                "rule",
                                wording.piece(effect.rule()),
                                effect.first(),
                                effect.removedAlone(),
                                effect.heldAlone())));
        return text.toString();
    }
}
