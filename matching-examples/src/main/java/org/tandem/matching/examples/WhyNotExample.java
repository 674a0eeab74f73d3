package org.tandem.matching.examples;

import org.tandem.matching.explain.Explainer;
import org.tandem.matching.explain.WhyNot;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;

/**
 * Why not another mentor? Shows for the first mentee with several eligible mentors why each of the others was not chosen: the
 * rule that bars the pair, or the exact price for everybody and who would move. Run it with
 * {@code mvn -q compile exec:exec -Dexec.args="-classpath %classpath org.tandem.matching.examples.WhyNotExample"}.
 */
public final class WhyNotExample {
    private static final int SHOWN = 8;

    private WhyNotExample() {}

    /** Prints the answers; takes a language, {@code de} or {@code en}. */
    public static void main(String[] args) {
        Salzgitter city = Salzgitter.matched(args);
        Explainer explainer = Explainer.of(city.compatibility(), city.plan());
        String mentee = city.compatibility().programme().mentees().stream()
                .map(Mentee::id)
                .filter(id -> city.compatibility().tallyOfMentee(id).eligible() > 2)
                .findFirst()
                .orElseThrow();
        city.compatibility().programme().mentors().stream()
                .map(Mentor::id)
                .map(mentor -> explainer.whyNot(mentor, mentee))
                .filter(answer -> !(answer instanceof WhyNot.InPlan))
                .sorted((one, other) -> Boolean.compare(
                        other instanceof WhyNot.BetterUsed, one instanceof WhyNot.BetterUsed))
                .limit(SHOWN)
                .forEach(answer -> Salzgitter.out().println(answer.say(city.wording()) + "\n"));
    }
}
