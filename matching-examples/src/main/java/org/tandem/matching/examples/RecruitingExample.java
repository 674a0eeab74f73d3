package org.tandem.matching.examples;

import org.tandem.matching.recruit.Recruiting;

/**
 * Who else would help, while mentors are still being recruited? Shows what one more place at a mentor is worth, and which
 * mentors are most worth looking for. Run it with
 * {@code mvn -q compile exec:exec -Dexec.args="-classpath %classpath org.tandem.matching.examples.RecruitingExample"}.
 */
public final class RecruitingExample {
    private static final String MENTOR = "M-11";
    private static final int MOST = 5;

    private RecruitingExample() {}

    /** Prints the answers; takes a language, {@code de} or {@code en}. */
    public static void main(String[] args) {
        Salzgitter city = Salzgitter.matched(args);
        Recruiting recruiting = Recruiting.of(city.compatibility());
        Salzgitter.out().println(recruiting.worthOfPlace(MENTOR).say(city.wording()) + "\n");
        Salzgitter.out().println(recruiting.profiles(MOST).say(city.wording()));
    }
}
