package org.tandem.matching.recruit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.PhraseBundles;
import org.tandem.matching.text.Wording;

class PhrasesTest {
    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);

    private static Gain points(long points) {
        return new Gain(0, 0, points, points, false, true);
    }

    private static RecruitingProfile profile(int soughtBy) {
        return new RecruitingProfile(
                List.of("law", "tax"),
                Optional.of("trade"),
                Optional.of(new CoarseLocation(52.25, 10.75)),
                soughtBy,
                Mentor.builder("profile001").build(),
                points(5));
    }

    @Test
    void everyAnswerIsSaidInBothLanguages() {
        List<Answer> answers = new ArrayList<>();
        answers.add(points(0));
        answers.add(points(1));
        answers.add(points(2000));
        answers.add(new Gain(1, 1, -5, -5, false, true));
        answers.add(new Gain(0, 0, -5, -5, true, true));
        answers.add(new Gain(0, 2, -5, 5, false, false));
        answers.add(new PlaceWorth("M-1", points(2)));
        answers.add(new MentorWorth("M-1", 2, 1, points(2)));
        answers.add(new RecruitingProfiles(List.of(), 0, 0));
        answers.add(new RecruitingProfiles(List.of(profile(1)), 20, 20));
        answers.add(new RecruitingProfiles(List.of(profile(1)), 20, 30));
        answers.add(new RecruitingProfiles(List.of(), 0, 30));
        answers.add(new RecruitingProfile(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                2,
                Mentor.builder("profile001").build(),
                points(5)));
        PhraseBundles.assertSaidByAnswers(Recruiting.class, answers);
    }

    @Test
    void countsAgreeWithTheirNouns() {
        assertThat(points(0).say(ENGLISH)).isEqualTo("it would gain nothing.");
        assertThat(points(1).say(ENGLISH)).contains("one point.");
        assertThat(points(2).say(ENGLISH)).contains("2 points.");
        assertThat(new Gain(1, 1, 0, 0, false, true).say(ENGLISH)).contains("one match;");
        assertThat(new Gain(2, 2, 0, 0, false, true).say(ENGLISH)).contains("2 matches;");
        assertThat(new MentorWorth("M", 0, 0, points(0)).say(ENGLISH))
                .startsWith("M with no place, eligible for no mentee who waits");
        assertThat(new MentorWorth("M", 1, 1, points(0)).say(ENGLISH))
                .startsWith("M with one place, eligible for one mentee who waits");
        assertThat(new MentorWorth("M", 2, 2, points(0)).say(ENGLISH))
                .startsWith("M with 2 places, eligible for 2 mentees who wait:");
        assertThat(profile(1).say(ENGLISH)).contains("sought by one mentee:");
        assertThat(profile(2).say(Wording.in(Locale.GERMANY)))
                .isEqualTo(
                        "law + tax; Branche trade; Region um 52,25° N, 10,75° O; gesucht von 2 Mentees: Es brächte allen"
                                + " zusammen 5 Punkte.");
        assertThat(new RecruitingProfiles(List.of(profile(1)), 20, 20).say(ENGLISH))
                .startsWith("The mentor most worth recruiting (20 tried):");
        assertThat(new RecruitingProfiles(List.of(profile(1), profile(2)), 20, 20).say(ENGLISH))
                .startsWith("The 2 mentors most worth recruiting, best first (20 tried):");
    }
}
