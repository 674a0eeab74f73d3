package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.audit.DecisionRecord;
import org.tandem.matching.audit.Erasure;
import org.tandem.matching.audit.Replay;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** Whoever is taken out of whatever programme, the record gives the same plan with the other id. */
class ErasureProperties {

    @Provide
    Arbitrary<ProgrammeCase> coupled() {
        return Programmes.coupled();
    }

    @Property(tries = 12)
    void everyRecordGivesThePlanAgain(@ForAll("coupled") ProgrammeCase drawn, @ForAll long seed) {
        Policy policy = drawn.policy().policy();
        Compatibility before = Compatibility.of(drawn.programme(), policy);
        Plan plan = Unhurried.matcher().match(before);
        DecisionRecord record = DecisionRecord.of(before, plan, Unhurried.LIMITS);
        List<Person> people = new ArrayList<>(drawn.programme().mentors());
        people.addAll(drawn.programme().mentees());
        String id = people.get(new SplittableRandom(seed).nextInt(people.size())).id();
        // Own pieces of these policies look at the second character of an id.
        String pseudonym = "x" + id.charAt(1) + "-erased";
        Erasure erasure = Erasure.of(Map.of(id, pseudonym));

        Programme kept = erasure.programme(before);
        Compatibility after = Compatibility.of(kept, policy);
        DecisionRecord erased = erasure.record(record, before, after);

        Share.atLeast(10, "the person is matched", plan.pairs().stream()
                .anyMatch(pair -> pair.mentor().equals(id) || pair.mentee().equals(id)));
        assertThat(erased.json()).doesNotContain("\"" + id + "\"");
        assertThat(Replay.of(erased, after).differences()).isEmpty();
        Plan again = erased.plan(after);
        assertThat(again.pairs()).hasSameSizeAs(plan.pairs());
        assertThat(again.points()).isEqualTo(plan.points());
        assertThat(again.quality()).isEqualTo(plan.quality());
    }
}
