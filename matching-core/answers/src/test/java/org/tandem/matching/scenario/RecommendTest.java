package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.recommend.Recommender;
import org.tandem.matching.text.Wording;

/** The nearest mentor is the only one for somebody else who waits; a third has no place beside a running mentorship. */
class RecommendTest {
    private final Policy policy = Policy.builder("near")
            .rule(Rules.noVeto())
            .criterion(1, Criteria.proximity(100))
            .build();
    private final Programme programme = Scenes.programme()
            .mentor(Mentor.builder("M-near").places(1).location(52.0, 10.0).build())
            .mentor(Mentor.builder("M-far").places(1).location(52.5, 10.0).vetoes("T-2").build())
            .mentor(Mentor.builder("M-busy").places(1).location(52.0, 10.0).build())
            .mentee(Mentee.builder("T-1").location(52.0, 10.0).build())
            .mentee(Mentee.builder("T-2").location(52.1, 10.0).build())
            .mentee(Mentee.builder("T-busy").location(52.0, 10.0).build())
            .mentorship(new Mentorship("M-busy", "T-busy", DateRange.since(LocalDate.of(2020, 1, 1))))
            .build();
    private final Recommender recommender = Recommender.of(Compatibility.of(programme, policy));

    @Test
    void thePairThatCostsTheOthersNothingIsRecommendedBeforeTheBetterFit() {
        assertThat(recommender.mentorsFor("T-1", 3).say(Wording.in(Locale.ENGLISH))).isEqualTo("""
                The 2 mentors best for T-1 now, best first:
                M-far with T-1: 444 points, 44.4 % of what a perfect pair has. It costs nothing: the best plan for all \
                can have this pair.
                Points by criterion: proximity 444.
                M-near with T-1: 1,000 points, 100.0 % of what a perfect pair has. It costs all who wait one match; \
                points of everybody together: -333.
                Points by criterion: proximity 1,000.""");
        assertThat(recommender.mentorsFor("T-1", 3).say(Wording.in(Locale.GERMANY).showing(id -> "<" + id + ">")))
                .isEqualTo(
                        """
                                Die 2 besten Mentoren für <T-1> jetzt, der beste zuerst:
                                <M-far> mit <T-1>: 444 Punkte, 44,4 % dessen, was ein vollkommenes Paar hätte. Es kostet nichts: Der \
                                beste Plan für alle kann dieses Paar enthalten.
                                Punkte nach Kriterien: Nähe 444.
                                <M-near> mit <T-1>: 1.000 Punkte, 100,0 % dessen, was ein vollkommenes Paar hätte. Es kostet alle \
                                Wartenden zusammen ein Paar; Punkte aller zusammen: -333.
                                Punkte nach Kriterien: Nähe 1.000.""");
    }

    @Test
    void whoHasARunningMentorshipIsNotRecommended() {
        assertThat(recommender.mentorsFor("T-busy", 3).say(Wording.in(Locale.ENGLISH)))
                .isEqualTo("No mentor can be recommended: T-busy already has all mentors wanted.");
        assertThat(recommender.menteesFor("M-busy", 3).say(Wording.in(Locale.GERMAN)))
                .isEqualTo("Für M-busy lässt sich kein Mentee empfehlen: Kein Platz ist frei.");
    }
}
