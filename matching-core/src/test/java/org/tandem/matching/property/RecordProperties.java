package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.Matcher;
import org.tandem.matching.audit.DecisionRecord;
import org.tandem.matching.audit.Replay;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;

/** Records of random programmes. */
class RecordProperties {

    @Provide
    Arbitrary<ProgrammeCase> medium() {
        return Programmes.medium();
    }

    @Property(tries = 30)
    void theSameFactsInAnyOrderGiveTheSameBytesAndAreConfirmed(
            @ForAll("medium") ProgrammeCase drawn, @ForAll long seed) {
        Policy policy = drawn.policy().policy();
        Programme shuffled = new Shuffled(seed).programme(drawn.programme());
        Matcher matcher = Matcher.with(policy);

        DecisionRecord record = DecisionRecord.of(matcher, shuffled, matcher.match(shuffled));
        Share.atLeast(70, "somebody is matched", matcher.match(shuffled).matched() > 1);

        assertThat(record.json())
                .isEqualTo(DecisionRecord.of(matcher, drawn.programme(), matcher.match(drawn.programme()))
                        .json());
        assertThat(Replay.of(DecisionRecord.parse(record.json()), drawn.programme(), policy).differences())
                .isEmpty();
    }
}
