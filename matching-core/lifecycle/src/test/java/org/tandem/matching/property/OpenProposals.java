package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tandem.matching.check.Market;
import org.tandem.matching.check.PlanChecker;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.life.Event;
import org.tandem.matching.life.Step;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Quality;
import org.tandem.matching.plan.Status;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.rematch.ChangedPlan;
import org.tandem.matching.rematch.Rematch;

/**
 * The pairs that are published and not accepted by both, as a plan of which little may change.
 *
 * @param pairs the pairs
 */
record OpenProposals(Months months, TreeSet<Pair> pairs) {

    /**
     * What a match again makes of the proposals.
     *
     * @param withdrawn the steps by which proposals are given up
     * @param added the pairs proposed instead
     */
    record Exchange(List<Event> withdrawn, List<Pair> added) {}

    static OpenProposals of(Months months) {
        TreeSet<Pair> open = new TreeSet<>();
        months.diary().pages().forEach((pair, page) -> {
            if (page.stage == Diary.Stage.PROPOSED) {
                open.add(pair);
            }
        });
        return new OpenProposals(months, open);
    }

    /** Matches again for a start, changing so much, and checks the plan; nothing if there are no proposals. */
    Optional<Exchange> exchange(LocalDate start, int changes) {
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = months.diary().today();
        Programme next = months.log().with(withdrawn(pairs)).at(today).programme(months.facts(), start);
        Rematch rematch = Rematch.of(
                Compatibility.of(next, months.drawn().policy().policy()), published());
        ChangedPlan changed = rematch.within(changes);
        Market market = Market.of(next, months.drawn().policy());
        check(changed, changes, market);
        PlanChecker.check(market, rematch.within(pairs.size()).plan());
        TreeSet<Pair> dropped = new TreeSet<>(pairs);
        PlanChecker.pairs(changed.plan()).forEach(dropped::remove);
        return Optional.of(new Exchange(
                withdrawn(dropped),
                PlanChecker.pairs(changed.plan()).stream()
                        .filter(pair -> !pairs.contains(pair))
                        .toList()));
    }

    private List<Event> withdrawn(TreeSet<Pair> some) {
        return some.stream()
                .<Event>map(pair -> new Step.Withdrawn(months.diary().today(), pair.mentor(), pair.mentee()))
                .toList();
    }

    private Plan published() {
        List<Match> matches = pairs.stream()
                .map(pair -> new Match(pair.mentor(), pair.mentee(), 0, 0, false, List.of()))
                .toList();
        Quality quality = new Quality(Status.FEASIBLE, Ended.STEPS, matches.size());
        return new Plan(matches, List.of(), List.of(), List.of(), matches.size(), 0, 0, Map.of(), quality);
    }

    private void check(ChangedPlan changed, int budget, Market market) {
        TreeSet<Pair> chosen = new TreeSet<>(PlanChecker.pairs(changed.plan()));
        assertThat(chosen).hasSize(changed.plan().matched()).containsAll(market.fixed());
        assertThat(LedgerProperties.allows(market, chosen.stream().map(LedgerDesk::claim).toList()))
                .as("every rule and place holds in %s", chosen)
                .isTrue();
        TreeSet<Pair> givenUp = new TreeSet<>(pairs);
        givenUp.removeAll(chosen);
        assertThat(changed.givenUp().stream().map(one -> new Pair(one.mentor(), one.mentee())))
                .containsExactlyInAnyOrderElementsOf(givenUp);
        TreeSet<Pair> possible = new TreeSet<>(pairs);
        possible.retainAll(market.points().keySet());
        boolean together = LedgerProperties.allows(market, possible.stream().map(LedgerDesk::claim).toList());
        assertThat(changed.changes()).isLessThanOrEqualTo(changed.unavoidable() + budget);
        if (together) {
            assertThat(changed.unavoidable()).isZero();
            assertThat(budget > 0 || chosen.containsAll(possible)).as("budget 0 changes nothing").isTrue();
        }
        assertThat(Collections.disjoint(possible, givenUp)).isEqualTo(changed.changes() == 0);
    }
}
