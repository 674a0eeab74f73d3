package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.tandem.matching.acceptance.AcceptanceLedger;
import org.tandem.matching.acceptance.Entry;
import org.tandem.matching.acceptance.LedgerOutcome;
import org.tandem.matching.acceptance.LedgerState;
import org.tandem.matching.acceptance.Request;
import org.tandem.matching.acceptance.Way;
import org.tandem.matching.check.Market;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.programme.Programme;

/**
 * A desk at which every place is claimed from a ledger, and open proposals are matched again within a budget. Between a claim
 * and the programme in which its pair occupies places, only the ledger knows of it; a claim is released at any time after
 * that, and at the latest when the pair is not among the mentorships any more.
 */
final class LedgerDesk implements Months.Desk {
    private final ProgrammeCase drawn;
    private final Random random;
    private final List<Entry> stored = new ArrayList<>();
    private final TreeSet<Pair> claimed = new TreeSet<>();
    private Compatibility facts;
    private AcceptanceLedger ledger;
    private int requests;
    private int granted;
    private int refused;
    private int moved;

    LedgerDesk(ProgrammeCase drawn, long seed) {
        this.drawn = drawn;
        random = new Random(seed + 1);
        facts = Compatibility.of(drawn.programme(), drawn.policy().policy());
        ledger = AcceptanceLedger.of(LedgerState.of(facts), stored::add);
    }

    int granted() {
        return granted;
    }

    int refused() {
        return refused;
    }

    /** How many open proposals were withdrawn for others. */
    int moved() {
        return moved;
    }

    @Override
    public List<Pair> granted(
            Programme next, Market market, List<Pair> plan) {
        changeFacts(next);
        TreeSet<Pair> taken = new TreeSet<>();
        List<Pair> eligible = List.copyOf(market.points().keySet());
        for (int rivals = eligible.isEmpty() ? 0 : random.nextInt(3); rivals > 0; rivals--) {
            Pair rival = claim(eligible.get(random.nextInt(eligible.size())));
            claim(Way.RECOMMENDATION_ACCEPTED, List.of(rival), market, taken);
        }
        if (!plan.isEmpty()) {
            claim(Way.PLAN_PUBLISHED, plan.stream().map(LedgerDesk::claim).toList(), market, taken);
        }
        return taken.stream()
                .map(pair -> new Pair(pair.mentor(), pair.mentee()))
                .toList();
    }

    /** Matches open proposals again; those that are kept stay as they are. */
    @Override
    public void work(Months months) {
        LocalDate start = months.diary().today().plusDays(random.nextInt(30));
        OpenProposals open = OpenProposals.of(months);
        try {
            Optional<OpenProposals.Exchange> exchange = open.exchange(start, random.nextInt(3));
            if (exchange.isEmpty()) {
                return;
            }
            months.happen(exchange.get().withdrawn());
            Programme beside = months.log().at(months.diary().today()).programme(months.facts(), start);
            changeFacts(beside);
            Market market = Market.of(beside, drawn.policy());
            TreeSet<Pair> taken = new TreeSet<>();
            List<Pair> added = exchange.get().added().stream().map(LedgerDesk::claim).toList();
            if (!added.isEmpty()) {
                claim(Way.PLAN_PUBLISHED, added, market, taken);
                assertThat(taken).as("what is freed is enough").containsExactlyElementsOf(added);
                months.propose(exchange.get().added(), market, start);
            }
            moved += exchange.get().withdrawn().size();
        } catch (InvalidInputException contradiction) {
            // Decisions contradict each other or the past; the next round takes them back.
            assertThat(contradiction).hasMessageContaining("decision").hasMessageNotContaining("ledger");
        }
    }

    /** Goes on beside other facts, with no claim left of a pair that is not among their mentorships. */
    private void changeFacts(Programme next) {
        TreeSet<Pair> running = new TreeSet<>();
        next.runningMentorships().forEach(one -> running.add(new Pair(one.mentor(), one.mentee())));
        for (Pair pair : List.copyOf(claimed)) {
            if (!running.contains(pair) || random.nextBoolean()) {
                assertThat(submit(new Request.Release("R-" + ++requests, List.of(pair))))
                        .isInstanceOf(LedgerOutcome.Accepted.class);
                claimed.remove(pair);
            }
        }
        facts = Compatibility.of(next, drawn.policy().policy());
        ledger.changeFacts(facts);
        assertThat(ledger.state().taken()).isEmpty();
    }

    /** Claims pairs, which succeeds if and only if the market allows them beside those taken since it was made. */
    private void claim(Way way, List<Pair> pairs, Market market, TreeSet<Pair> taken) {
        TreeSet<Pair> all = new TreeSet<>(taken);
        boolean possible =
                Collections.disjoint(taken, pairs) && all.addAll(pairs) && LedgerProperties.allows(market, all);
        LedgerOutcome.Final outcome = submit(new Request.Claim("R-" + ++requests, way, pairs));
        assertThat(outcome instanceof LedgerOutcome.Accepted).as("%s: %s", pairs, outcome).isEqualTo(possible);
        if (possible) {
            granted++;
            taken.addAll(pairs);
            claimed.addAll(pairs);
        } else {
            refused++;
        }
    }

    private LedgerOutcome.Final submit(Request request) {
        LedgerOutcome.Final outcome = ledger.submit(request);
        if (random.nextInt(4) == 0) {
            crash();
        }
        assertThat(ledger.submit(request)).as("the same request again").isEqualTo(outcome);
        return outcome;
    }

    static Pair claim(Pair pair) {
        return new Pair(pair.mentor(), pair.mentee());
    }

    /** Goes on with a ledger rebuilt from what is stored, in whatever order. */
    void crash() {
        LedgerState before = ledger.state();
        Collections.shuffle(stored, random);
        LedgerState after = LedgerState.of(facts, stored);
        assertThat(after.entries()).isEqualTo(before.entries());
        assertThat(after.taken()).isEqualTo(before.taken());
        assertThat(after.version()).isEqualTo(before.version());
        ledger = AcceptanceLedger.of(after, stored::add);
    }
}
