package org.tandem.matching.explain.shortage;

import java.time.LocalDate;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** Small programmes to be short in. */
final class Cases {
    static final LocalDate START = LocalDate.of(2026, 1, 1);

    private Cases() {}

    static Programme.Builder programme() {
        return Programme.builder(START);
    }

    static Mentor mentor(String id, int places) {
        return Mentor.builder(id).places(places).build();
    }

    static Mentee mentee(String id) {
        return Mentee.builder(id).build();
    }

    static Policy.Builder policy() {
        return Policy.builder("test");
    }

    static Shortage shortage(Programme programme, Policy policy) {
        Compatibility compatibility = Compatibility.of(programme, policy);
        Plan plan = Unhurried.matcher().match(compatibility);
        return Shortage.of(compatibility, plan);
    }
}
