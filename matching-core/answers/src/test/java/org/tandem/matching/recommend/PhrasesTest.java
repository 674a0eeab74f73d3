package org.tandem.matching.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.policy.Role;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.PhraseBundles;
import org.tandem.matching.text.Wording;

class PhrasesTest {

    private static OpportunityCost points(long points) {
        return new OpportunityCost(0, 0, points, points, false, true);
    }

    private static Recommendation pair(String mentor) {
        return new Recommendation(
                mentor, "T-1", 1500, 62.5, List.of(new Contribution("reach", 2, 0.5, 1500)), points(2));
    }

    @Test
    void everyAnswerIsSaidInBothLanguages() {
        List<Answer> answers = new ArrayList<>();
        answers.add(points(0));
        answers.add(points(1));
        answers.add(points(2000));
        answers.add(new OpportunityCost(1, 1, -5, -5, false, true));
        answers.add(new OpportunityCost(0, 0, -5, -5, true, true));
        answers.add(new OpportunityCost(0, 2, -5, 5, false, false));
        for (Role role : Role.values()) {
            answers.add(new Recommendations.Best(role, "P", List.of(pair("M-1")), true));
            answers.add(new Recommendations.Best(role, "P", List.of(pair("M-1"), pair("M-2")), true));
            answers.add(new Recommendations.Best(role, "P", List.of(pair("M-1")), false));
            for (Recommendations.Cause cause : Recommendations.Cause.values()) {
                answers.add(new Recommendations.None(role, "P", cause));
            }
        }
        PhraseBundles.assertSaidByAnswers(Recommender.class, answers);
    }

    @Test
    void countsAgreeWithTheirNouns() {
        Wording english = Wording.in(Locale.ENGLISH);
        assertThat(points(0).say(english)).startsWith("It costs nothing");
        assertThat(points(1).say(english)).contains("one point");
        assertThat(points(2000).say(english)).contains("2,000 points");
        assertThat(points(2000).say(Wording.in(Locale.GERMANY))).contains("2.000 Punkte");
        assertThat(new OpportunityCost(1, 1, 0, 0, false, true).say(english)).contains("one match;");
        assertThat(new OpportunityCost(2, 2, 0, 0, false, true).say(english)).contains("2 matches;");
        assertThat(new Recommendations.Best(Role.MENTEE, "T-1", List.of(pair("M-1")), true).say(english))
                .startsWith("The mentor best for T-1 now:");
        assertThat(new Recommendations.Best(Role.MENTEE, "T-1", List.of(pair("M-1"), pair("M-2")), true).say(english))
                .startsWith("The 2 mentors best for T-1 now, best first:");
    }
}
