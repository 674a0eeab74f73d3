package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.audit.DecisionRecord;
import org.tandem.matching.audit.Replay;
import org.tandem.matching.check.Market;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
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

    @Provide
    Arbitrary<ProgrammeCase> coupled() {
        return Programmes.coupled();
    }

    @Property(tries = 60)
    void aRecordGivesThePlanBackAndItsPairsGiveAllButTheProof(@ForAll("coupled") ProgrammeCase drawn) {
        Compatibility compatibility =
                Compatibility.of(drawn.programme(), drawn.policy().policy());
        Plan plan = Unhurried.matcher().match(compatibility);
        DecisionRecord record = DecisionRecord.of(compatibility, plan, Limits.DEFAULT);
        Share.atLeast(50, "somebody is matched", plan.matched() > 0);

        assertThat(DecisionRecord.parse(record.json()).plan(compatibility)).isEqualTo(plan);
        Plan kept = Plan.of(compatibility, plan.pairs().reversed());
        assertThat(kept).usingRecursiveComparison().ignoringFields("quality").isEqualTo(plan);
        assertThat(kept.quality().status()).isEqualTo(Status.FEASIBLE);
        assertThat(kept.quality().mostMatches()).isGreaterThanOrEqualTo(plan.quality().mostMatches());
        assertThat(kept.quality().bound()).as("nothing was searched").isEmpty();
    }

    @Property(tries = 60)
    void pairsAreAPlanIfAndOnlyIfTheFactsAllowThem(@ForAll("coupled") ProgrammeCase drawn, @ForAll long seed) {
        Compatibility compatibility =
                Compatibility.of(drawn.programme(), drawn.policy().policy());
        Market market = drawn.market();
        var random = new SplittableRandom(seed);
        TreeSet<Pair> chosen = new TreeSet<>(market.fixed());
        market.points().keySet().stream().filter(pair -> random.nextInt(8) == 0).forEach(chosen::add);
        if (random.nextInt(4) == 0 && !chosen.isEmpty()) {
            chosen.pollFirst();
        }
        boolean allowed = chosen.containsAll(market.fixed())
                && market.allowsTogether(chosen)
                && chosen.stream()
                        .allMatch(pair -> count(chosen, Pair::mentor, pair) <= market.freePlaces(pair.mentor())
                                && count(chosen, Pair::mentee, pair) <= market.openSeats(pair.mentee()));
        Share.atLeast(10, "several pairs are a plan", allowed && chosen.size() > 1);
        Share.atLeast(20, "several pairs are none", !allowed && chosen.size() > 1);
        List<Pair> pairs =
                chosen.stream().map(pair -> new Pair(pair.mentor(), pair.mentee())).toList();

        if (allowed) {
            assertThat(Plan.of(compatibility, pairs).pairs()).containsExactlyInAnyOrderElementsOf(pairs);
        } else {
            assertThatThrownBy(() -> Plan.of(compatibility, pairs)).isInstanceOf(InvalidInputException.class);
        }
    }

    private static long count(Collection<Pair> pairs, Function<Pair, String> side, Pair pair) {
        return pairs.stream().filter(other -> side.apply(other).equals(side.apply(pair))).count();
    }

    private static DecisionRecord record(Compatibility compatibility) {
        return DecisionRecord.of(compatibility, Unhurried.matcher().match(compatibility), Limits.DEFAULT);
    }
}
