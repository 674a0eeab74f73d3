package org.tandem.matching.examples;

import java.io.PrintStream;
import java.util.Optional;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.rematch.Consequences;
import org.tandem.matching.rematch.Rematch;
import org.tandem.matching.text.Wording;

/**
 * The city's plan is published; then a mentor leaves and one company buys another. Shows what that does to the plan and the
 * smallest repair, what 0, 1, 2, … changes more are worth, and the best plan within two changes, with what each of them
 * gains. Run it with
 * {@code mvn -q compile exec:exec -Dexec.args="-classpath %classpath org.tandem.matching.examples.RematchExample"}.
 */
public final class RematchExample {
    private static final String LEAVING = "M-25";
    private static final String BOUGHT = "ORG-15";
    private static final String BUYER = "ORG-10";
    private static final int MOST_CHANGES = 4;
    private static final int ALLOWED = 2;

    private RematchExample() {}

    /** Prints the answers; takes a language, {@code de} or {@code en}. */
    public static void main(String[] args) {
        PrintStream out = Salzgitter.out();
        Salzgitter city = Salzgitter.matched(args);
        Wording wording = city.wording();
        Policy policy = ReadyPolicies.cityCrossMentoring();
        Programme before = city.compatibility().programme();
        Plan published = city.plan();

        Programme after = changed(before);
        out.println(Consequences.of(policy, before, after, published).say(wording) + "\n");

        Rematch rematch = Rematch.of(Compatibility.of(after, policy), published);
        out.println(rematch.tradeOff(MOST_CHANGES).say(wording) + "\n");
        out.println(rematch.within(ALLOWED).say(wording));
    }

    /** Returns the facts without the mentor, and with the company as a part of the other one's group. */
    private static Programme changed(Programme before) {
        return Programme.builder(before.start())
                .end(before.end())
                .organisations(before.organisations().stream()
                        .map(one -> one.id().equals(BOUGHT) ? boughtBy(BUYER, one) : one)
                        .toList())
                .mentors(before.mentors().stream()
                        .filter(mentor -> !mentor.id().equals(LEAVING))
                        .toList())
                .mentees(before.mentees())
                .businessTies(before.businessTies())
                .personalTies(before.personalTies())
                .mentorships(before.mentorships())
                .decisions(before.decisions())
                .build();
    }

    private static Organisation boughtBy(String parent, Organisation bought) {
        return new Organisation(bought.id(), bought.name(), Optional.of(parent), bought.sector(), bought.seat());
    }
}
