package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.check.BestPlan;
import org.tandem.matching.check.Market;
import org.tandem.matching.check.TableFacts;
import org.tandem.matching.check.Total;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.price.PricedPlan;
import org.tandem.matching.internal.price.Pricing;
import org.tandem.matching.internal.price.Worth;
import org.tandem.matching.plan.Pair;

/** The worth of changed plans against trying every choice of the changed table. */
class PricingProperties {
    private static final long WORK = 1_000_000;

    @Provide
    Arbitrary<TableFacts> tables() {
        return Tables.small();
    }

    @Property(tries = 200)
    void everyForcedPairIsPricedAsIfItWereFixed(@ForAll("tables") TableFacts table) {
        CompatibilityGraph graph = table.graph();
        Pricing pricing = Pricing.of(graph, new int[0]);
        Total unchanged = BestPlan.of(Market.of(table));
        for (Pair pair : table.points().keySet()) {
            int number = graph.pair(
                    graph.mentorIds().indexOf(pair.mentor()), graph.menteeIds().indexOf(pair.mentee()));
            TreeSet<Pair> fixed = new TreeSet<>(table.fixed());
            fixed.add(pair);
            Optional<Worth> bound = pricing.boundWithPair(number);
            Optional<PricedPlan> found = pricing.withPair(number, WORK, () -> false);
            boolean fits = fits(table, fixed);
            Share.atLeast(60, "a pair cannot be forced", !fits);
            assertThat(bound.isPresent()).isEqualTo(fits);
            assertThat(found.isPresent()).isEqualTo(fits);
            if (fits) {
                Market changed = Market.of(new TableFacts(table.places(), table.mentees(), table.points(), fixed));
                Total best = BestPlan.of(changed);
                Share.atLeast(20, "forcing costs something", !best.equals(unchanged));
                assertThat(Total.of(changed, pairs(graph, found.orElseThrow().pairs()))).isEqualTo(best);
                assertThat(bound).contains(found.orElseThrow().worth());
                assertThat((long) bound.orElseThrow().matches()).isEqualTo(best.seats());
                assertThat(bound.orElseThrow().points()).isEqualTo(best.points());
            }
        }
    }

    @Property(tries = 100)
    void everyPlaceMoreIsPricedAsIfItWereThere(@ForAll("tables") TableFacts table) {
        CompatibilityGraph graph = table.graph();
        Pricing pricing = Pricing.of(graph, new int[0]);
        Total unchanged = BestPlan.of(Market.of(table));
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            Map<String, Integer> places = new TreeMap<>(table.places());
            places.merge(graph.mentorIds().get(mentor), 1, Integer::sum);
            Market changed = Market.of(new TableFacts(places, table.mentees(), table.points(), table.fixed()));
            Total best = BestPlan.of(changed);
            PricedPlan found = pricing.withPlace(mentor, WORK, () -> false);
            Share.atLeast(30, "a place gains something", !best.equals(unchanged));
            assertThat(Total.of(changed, pairs(graph, found.pairs()))).isEqualTo(best);
            assertThat(pricing.boundWithPlace(mentor)).isEqualTo(found.worth());
        }
    }

    private static boolean fits(TableFacts table, TreeSet<Pair> fixed) {
        return table.places().entrySet().stream()
                .allMatch(mentor -> fixed.stream()
                        .filter(pair -> pair.mentor().equals(mentor.getKey()))
                        .count() <= mentor.getValue())
                && table.mentees().entrySet().stream()
                        .allMatch(mentee -> fixed.stream()
                                .filter(pair -> pair.mentee().equals(mentee.getKey()))
                                .count() <= mentee.getValue().mentors());
    }

    private static List<Pair> pairs(CompatibilityGraph graph, int[] numbers) {
        List<Pair> pairs = new ArrayList<>();
        for (int pair : numbers) {
            pairs.add(new Pair(
                    graph.mentorIds().get(graph.mentor(pair)), graph.menteeIds().get(graph.mentee(pair))));
        }
        return pairs;
    }
}
