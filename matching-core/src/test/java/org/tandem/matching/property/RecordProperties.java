package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.audit.DecisionRecord;
import org.tandem.matching.audit.Replay;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.run.Limits;

/** Records of random programmes. */
class RecordProperties {

    @Provide
    Arbitrary<ProgrammeCase> medium() {
        return Programmes.medium();
    }

    @Property(tries = 8)
    void theSameFactsInAnyOrderGiveTheSameBytesAndAreConfirmed(
            @ForAll("medium") ProgrammeCase drawn, @ForAll long seed) {
        Policy policy = drawn.policy().policy();
        Programme shuffled = new Shuffled(seed).programme(drawn.programme());

        Compatibility compatibility = Compatibility.of(shuffled, policy);
        DecisionRecord record = record(compatibility);
        Compatibility unshuffled = Compatibility.of(drawn.programme(), policy);
        Share.atLeast(70, "somebody is matched", Unhurried.matcher().match(compatibility).matched() > 1);

        assertThat(record.json())
                .isEqualTo(record(unshuffled).json());
        assertThat(Replay.of(DecisionRecord.parse(record.json()), unshuffled).differences())
                .isEmpty();
    }

    private static DecisionRecord record(Compatibility compatibility) {
        return DecisionRecord.of(compatibility, Unhurried.matcher().match(compatibility), Limits.DEFAULT);
    }
}
