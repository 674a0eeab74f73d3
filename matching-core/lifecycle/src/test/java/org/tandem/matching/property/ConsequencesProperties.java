package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.check.Market;
import org.tandem.matching.check.PlanChecker;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.exact.Optimum;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.PlanWriter;
import org.tandem.matching.plan.Quality;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.property.EveryPlan.Valued;
import org.tandem.matching.rematch.Consequences;
import org.tandem.matching.rematch.Rematch;
import org.tandem.matching.rematch.TradeOff;

/** Changed facts of a whole programme, with rules, quotas and loads of the whole plan, against the checker's reading. */
class ConsequencesProperties {

    @Property(tries = 60)
    void whatBreaksIsFoundAndTheRepairIsTheSmallest(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed + 1);
        ProgrammeCase before = Programmes.coupled(seed);
        Policy policy = before.policy().policy();
        Plan published = best(Compatibility.of(before.programme(), policy));
        ProgrammeCase after = new ProgrammeCase(
                before.name() + " changed", before.policy(), changed(before.programme(), published, random));
        Consequences found = Consequences.of(policy, before.programme(), after.programme(), published);

        Market market = Market.of(without(after.programme(), found.withdrawn()), after.policy());
        Set<Pair> broken = new TreeSet<>(PlanChecker.pairs(published));
        broken.removeAll(market.points().keySet());
        Share.atLeast(12, "a pair breaks", !broken.isEmpty());
        assertThat(
                found.broken().stream().filter(one -> !one.running()).map(one -> new Pair(one.mentor(), one.mentee())))
                .containsExactlyInAnyOrderElementsOf(broken);
        assertThat(found.broken()).allMatch(one -> !one.objections().isEmpty());
        Set<Pair> kept = new TreeSet<>(PlanChecker.pairs(found.repair().plan()));
        assertThat(market.points().keySet()).containsAll(kept);
        assertThat(market.allowsTogether(kept)).isTrue();

        CompatibilityGraph graph =
                Compatibility.of(without(after.programme(), found.withdrawn()), policy).graph();
        Optional<List<Valued>> plans = EveryPlan.of(graph);
        if (plans.isPresent()) {
            List<Integer> eligible = eligible(graph, published);
            Share.atLeast(40, "a pair can be kept", !eligible.isEmpty());
            List<Valued> wellServed = EveryPlan.withBestSeats(plans.get());
            int most = wellServed.stream().mapToInt(plan -> plan.kept(eligible)).max().orElseThrow();
            assertThat(found.repair().changes()).isEqualTo(eligible.size() - most);
            assertThat(found.repair().plan().points())
                    .isEqualTo(EveryPlan.best(wellServed, eligible, most).points());
            assertThat(found.repair().plan().quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
            checkCurve(graph, plans.get(), eligible, published);
        }
    }

    private static void checkCurve(
            CompatibilityGraph graph, List<Valued> plans, List<Integer> eligible, Plan published) {
        TradeOff curve = Rematch.of(graph, published).tradeOff(2);
        int keepable = plans.stream().mapToInt(plan -> plan.kept(eligible)).max().orElseThrow();
        for (TradeOff.Step step : curve.steps()) {
            Valued best = EveryPlan.best(plans, eligible, keepable - step.changes());
            assertThat(step.points()).isEqualTo(best.points());
            assertThat((long) step.matches()).isEqualTo(best.matches());
            assertThat(step.exact()).isTrue();
        }
    }

    private static Programme without(Programme programme, List<Decision> withdrawn) {
        Programme.Builder builder = Programme.builder(programme);
        withdrawn.forEach(builder::withoutDecision);
        return builder.build();
    }

    /** Ties appear, places are added, applications are withdrawn, and pairs that a coordinator fixed are given free. */
    private static Programme changed(Programme programme, Plan published, SplittableRandom random) {
        Programme.Builder builder = Programme.builder(programme.start())
                .end(programme.end())
                .organisations(programme.organisations())
                .businessTies(programme.businessTies())
                .personalTies(programme.personalTies())
                .mentorships(programme.mentorships());
        for (Mentor mentor : programme.mentors()) {
            builder.mentor(Mentor.builder(mentor).places(mentor.places() + random.nextInt(4) / 3).build());
        }
        for (Mentee mentee : programme.mentees()) {
            boolean fixed = programme.decisions().stream().anyMatch(one -> one.mentee().equals(mentee.id()));
            boolean withdrawn = !fixed && random.nextInt(5) == 0;
            builder.mentee(withdrawn
                    ? Mentee.builder(mentee).mentorsWanted(0).build()
                    : mentee);
        }
        for (int tie = random.nextInt(5); tie > 0; tie--) {
            String one = "O" + random.nextInt(programme.organisations().size());
            String other = "O" + random.nextInt(programme.organisations().size());
            if (tie > 1 && !published.matches().isEmpty()) {
                Match match = published.matches().get(random.nextInt(published.matches().size()));
                one = programme.mentor(match.mentor()).orElseThrow().profile().organisation().orElse(one);
                other = programme.mentee(match.mentee()).orElseThrow().profile().organisation().orElse(other);
            }
            BusinessTie added = new BusinessTie(BusinessTie.Kind.SUPPLIER, one, other,
                    DateRange.since(programme.end().minusDays(1)));
            if (!one.equals(other) && !programme.businessTies().contains(added)) {
                return builder.businessTie(added).decisions(programme.decisions()).build();
            }
        }
        return builder.decisions(programme.decisions()).build();
    }

    private static Plan best(Compatibility compatibility) {
        Optimum best = Optimum.of(compatibility.graph(), Optimum.DEFAULT_WORK).orElseThrow();
        assertThat(best.proven()).isTrue();
        Quality quality = new Quality(Status.PROVEN_OPTIMAL, Ended.PROOF, best.mostMatches(), best.levels());
        return new PlanWriter(compatibility).write(best.pairs(), best.charges(), quality);
    }

    private static List<Integer> eligible(CompatibilityGraph graph, Plan plan) {
        List<Integer> pairs = new ArrayList<>();
        plan.matches().forEach(match -> {
            int pair = graph.pair(
                    graph.mentorIds().indexOf(match.mentor()), graph.menteeIds().indexOf(match.mentee()));
            if (pair >= 0) {
                pairs.add(pair);
            }
        });
        return pairs;
    }
}
