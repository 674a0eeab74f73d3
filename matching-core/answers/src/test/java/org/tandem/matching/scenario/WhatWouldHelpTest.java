package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.explain.shortage.Help;
import org.tandem.matching.explain.shortage.Remedy;
import org.tandem.matching.explain.shortage.Shortage;
import org.tandem.matching.explain.shortage.WhyUnmatched;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

/** Two mentees compete for one mentor nearby; another mentor is a little too far away, and one has vetoed one of them. */
class WhatWouldHelpTest {
    private final Policy policy = Policy.builder("near")
            .rule(Rules.noVeto())
            .rule(Rules.withinReach(50))
            .build();
    private final Programme programme = Scenes.programme()
            .mentor(Mentor.builder("M-near").places(1).location(52.0, 10.0).build())
            .mentor(Mentor.builder("M-far").places(1).location(52.5, 10.0).build())
            .mentor(Mentor.builder("M-veto").places(1).location(52.1, 10.0).vetoes("T-1", "T-2").build())
            .mentee(Mentee.builder("T-1").priority(1).location(52.0, 10.0).build())
            .mentee(Mentee.builder("T-2").location(52.0, 10.0).build())
            .build();
    private final Compatibility compatibility = Compatibility.of(programme, policy);
    private final Plan plan = Unhurried.matcher().match(compatibility);
    private final Shortage shortage = Shortage.of(compatibility, plan);

    @Test
    void theReasonIsSaidInBothLanguages() {
        WhyUnmatched why = shortage.whyUnmatched("T-2").orElseThrow();

        assertThat(why.say(Wording.in(Locale.ENGLISH)))
                .isEqualTo(
                        """
                                Places are short: T-2 and one other mentee (T-1) want 2 mentors, but at most one match is possible. \
                                No plan can serve them all.
                                - M-near has one place for them.
                                - T-1 goes first by priority.""");
        assertThat(why.say(Wording.in(Locale.GERMAN).showing(id -> "<" + id + ">")))
                .isEqualTo(
                        """
                                Die Plätze reichen nicht: <T-2> und ein weiterer Mentee (<T-1>) wünschen sich zusammen 2 Mentoren, \
                                aber höchstens ein Paar ist möglich. Kein Plan kann allen gerecht werden.
                                - <M-near> hat einen Platz für sie.
                                - <T-1> geht nach Priorität vor.""");
    }

    @Test
    void everyRemedyHelpsAndTheOneThatAsksLeastComesFirst() {
        Help help = shortage.whatWouldHelp("T-2").orElseThrow();

        assertThat(help.remedies()).extracting(Remedy::cost).isSorted().startsWith(25, 42);
        for (Remedy remedy : help.remedies()) {
            Plan helped = Unhurried.matcher().match(remedy.applyTo(programme), remedy.applyTo(policy));
            assertThat(helped.unmatched()).isEmpty();
        }
        List<String> lines = help.say(Wording.in(Locale.ENGLISH)).lines().toList();
        assertThat(lines)
                .startsWith("This would give T-2 one more mentor, while nobody who has a mentor is left without:")
                .contains(
                        "1. M-near takes 2 mentees at a time instead of one: then T-2 has M-near as mentor, and nobody else"
                                + " gets another mentor.")
                .anyMatch(
                        line -> line.startsWith("2. The limit of distance is 55.6 km instead of 50 km: then T-2 has"));
        assertThat(help.say(Wording.in(Locale.GERMAN)).lines().toList())
                .startsWith("Dadurch bekäme T-2 einen Mentor mehr, und niemand, der einen Mentor hat, ginge leer aus:")
                .contains(
                        "1. M-near begleitet gleichzeitig 2 Mentees statt einem: Dann hat T-2 als Mentor M-near, und niemand"
                                + " sonst bekommt einen anderen Mentor.")
                .anyMatch(line -> line.startsWith("2. Die Entfernungsgrenze liegt bei 55,6 km statt bei 50 km: Dann"))
                .anyMatch(line -> line.contains("M-veto zieht das Veto gegen T-"));
    }
}
