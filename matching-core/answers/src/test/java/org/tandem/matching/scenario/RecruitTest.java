package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.recruit.Recruiting;
import org.tandem.matching.text.Wording;

/** One mentor for two mentees who must learn law; a third is far away and would like to learn about taxes. */
class RecruitTest {
    private final Policy policy = Policy.builder("near")
            .rule(Rules.withinReach(60))
            .rule(Rules.mustHaves())
            .criterion(1, Criteria.competenceFit())
            .criterion(1, Criteria.sectorCrossing())
            .build();
    private final Programme programme = Scenes.programme()
            .mentor(Mentor.builder("M-1").places(1).sector("trade").offers("law", 4).location(52.2, 10.2).build())
            .mentee(Mentee.builder("T-1").sector("trade").mustHave("law", 3, 5).location(52.2, 10.3).build())
            .mentee(Mentee.builder("T-2").sector("trade").mustHave("law", 3, 5).location(52.3, 10.2).build())
            .mentee(Mentee.builder("T-3").sector("media").seeks("tax", 3, 2).location(48.1, 11.6).build())
            .build();
    private final Recruiting recruiting = Recruiting.of(Compatibility.of(programme, policy));
    private final Wording german = Wording.in(Locale.GERMANY);

    @Test
    void onePlaceMoreIsSaidInBothLanguages() {
        assertThat(recruiting.worthOfPlace("M-1").say(Wording.in(Locale.ENGLISH)))
                .isEqualTo("One more place at M-1: it would gain one match; points of everybody together: +1,000.");
        assertThat(recruiting.worthOfPlace("M-1").say(german))
                .isEqualTo("Ein Platz mehr bei M-1: Es brächte ein Paar mehr; Punkte aller zusammen: +1.000.");
    }

    @Test
    void oneMentorMoreIsSaidInBothLanguages() {
        Mentor retired = Mentor.builder("M-2").places(2).sector("media").offers("tax", 2).location(48.0, 11.5).build();

        assertThat(recruiting.worthOf(retired).say(Wording.in(Locale.ENGLISH))).isEqualTo(
                "M-2 with 2 places, eligible for one mentee who waits: it would gain one match; points of everybody together: +667.");
        assertThat(recruiting.worthOf(retired).say(german)).isEqualTo(
                "M-2 mit 2 Plätzen, passend für einen wartenden Mentee: Es brächte ein Paar mehr; Punkte aller zusammen: +667.");
    }

    @Test
    void profilesAreSaidInBothLanguages() {
        assertThat(recruiting.profiles(3).say(Wording.in(Locale.ENGLISH))).isEqualTo("""
                The 2 mentors most worth recruiting, best first (6 tried):
                law; sector media; region around 52.25° N, 10.25° E; sought by one mentee: it would gain one match; \
                points of everybody together: +2,000.
                tax; sector trade; region around 48.25° N, 11.75° E; sought by one mentee: it would gain one match; \
                points of everybody together: +2,000.""");
        assertThat(recruiting.profiles(3).say(german)).isEqualTo("""
                Diese 2 Mentoren wären am meisten wert, der wertvollste zuerst (6 geprüft):
                law; Branche media; Region um 52,25° N, 10,25° O; gesucht von einem Mentee: Es brächte ein Paar mehr; \
                Punkte aller zusammen: +2.000.
                tax; Branche trade; Region um 48,25° N, 11,75° O; gesucht von einem Mentee: Es brächte ein Paar mehr; \
                Punkte aller zusammen: +2.000.""");
    }
}
