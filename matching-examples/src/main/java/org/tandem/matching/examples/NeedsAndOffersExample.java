package org.tandem.matching.examples;

import java.io.PrintStream;
import java.util.Locale;
import org.tandem.matching.need.Assignment;
import org.tandem.matching.need.Fulfilment;
import org.tandem.matching.need.NeedsAndOffers;
import org.tandem.matching.need.NeedsMatcher;
import org.tandem.matching.need.NeedsPlan;
import org.tandem.matching.need.explain.NeedsExplainer;
import org.tandem.matching.need.explain.NeedsRecruiting;
import org.tandem.matching.run.Limits;
import org.tandem.matching.text.Wording;

/**
 * Who helps which school with how much? Matches the needs of a district's schools and family centres with what companies
 * offer, and prints the plan, why needs stay open, why not otherwise, and which offers are most worth asking for. Run it with
 * {@code mvn -q compile exec:exec -Dexec.args="-classpath %classpath org.tandem.matching.examples.NeedsAndOffersExample"}.
 */
public final class NeedsAndOffersExample {
    private static final int MOST_SHORTAGES = 3;

    private NeedsAndOffersExample() {}

    /** Prints the answers; takes a language, {@code de} or {@code en}. */
    public static void main(String[] args) {
        NeedsAndOffers facts = District.read();
        NeedsMatcher matcher = NeedsMatcher.with(District.policy())
                .withLimits(new Limits(Salzgitter.LONGEST, Long.MAX_VALUE, 0));
        NeedsPlan plan = matcher.match(facts);
        Locale locale = args.length == 0 ? Locale.ENGLISH : Locale.forLanguageTag(args[0]);
        Wording wording = Wording.in(locale).showing(id -> District.shown(facts, id));
        PrintStream out = Salzgitter.out();

        print(facts, plan, wording, out);
        NeedsExplainer explainer = NeedsExplainer.of(matcher, facts, plan);
        plan.needs().stream()
                .flatMap(need -> explainer.whyShort(need.need()).stream())
                .limit(MOST_SHORTAGES)
                .forEach(why -> out.println(why.say(wording) + "\n"));
        explainer.why("O-03", "N-02").ifPresent(why -> out.println(why.say(wording) + "\n"));
        out.println(explainer.whyNotMore("O-15", "N-13").say(wording) + "\n");
        out.println(explainer.whyNotMore("O-01", "N-03").say(wording) + "\n");
        out.println(explainer.whyNotMore("O-01", "N-02").say(wording) + "\n");
        NeedsRecruiting.of(matcher, facts).kinds(1).forEach(kind -> out.println(kind.say(wording)));
    }

    private static void print(NeedsAndOffers facts, NeedsPlan plan, Wording wording, PrintStream out) {
        out.println(plan + "\n");
        for (Fulfilment need : plan.needs()) {
            String kind = facts.need(need.need()).orElseThrow().kind();
            out.println(wording.person(need.need()) + ": " + kind + ", " + need.given() + "/" + need.asked());
            for (Assignment one : plan.assignmentsOfNeed(need.need())) {
                out.println("  " + one.quantity() + " × " + wording.person(one.offer()));
            }
        }
        out.println();
    }
}
