package org.tandem.matching.examples;

import org.tandem.matching.recommend.Recommender;

/**
 * Whom to recommend now, one by one, without a plan for all? Shows the three best mentors for one mentee and the three best
 * mentees for one mentor, with what all who wait would lose by each. Run it with
 * {@code mvn -q compile exec:exec -Dexec.args="-classpath %classpath org.tandem.matching.examples.RecommendExample"}.
 */
public final class RecommendExample {
    private static final String MENTEE = "T-05";
    private static final String MENTOR = "M-11";
    private static final int MOST = 3;

    private RecommendExample() {}

    /** Prints the answers; takes a language, {@code de} or {@code en}. */
    public static void main(String[] args) {
        Salzgitter city = Salzgitter.matched(args);
        Recommender recommender = Recommender.of(city.compatibility());
        Salzgitter.out().println(recommender.mentorsFor(MENTEE, MOST).say(city.wording()) + "\n");
        Salzgitter.out().println(recommender.menteesFor(MENTOR, MOST).say(city.wording()));
    }
}
