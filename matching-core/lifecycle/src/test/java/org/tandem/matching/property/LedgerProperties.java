package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.acceptance.AcceptanceLedger;
import org.tandem.matching.acceptance.Entry;
import org.tandem.matching.acceptance.LedgerOutcome;
import org.tandem.matching.acceptance.LedgerState;
import org.tandem.matching.acceptance.Request;
import org.tandem.matching.acceptance.Way;
import org.tandem.matching.check.Market;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.recommend.Recommender;
import org.tandem.matching.text.PhraseBundles;

/** Every answer of a ledger, confirmed from the raw facts; and what is left, from facts in which the pairs run. */
class LedgerProperties {

    @Provide
    Arbitrary<ProgrammeCase> coupled() {
        return Programmes.coupled();
    }

    @Property(tries = 50)
    void aRequestIsGrantedIfAndOnlyIfTheFactsAllowIt(@ForAll("coupled") ProgrammeCase drawn, @ForAll long seed) {
        List<Entry> stored = new ArrayList<>();
        Compatibility compatibility = Compatibility.of(drawn.programme(), drawn.policy().policy());
        AcceptanceLedger ledger = AcceptanceLedger.of(LedgerState.of(compatibility), stored::add);
        Market market = drawn.market();
        TreeSet<Pair> taken = new TreeSet<>();
        var random = new SplittableRandom(seed);
        for (Request request : requests(drawn.programme(), random, 25)) {
            TreeSet<Pair> after = new TreeSet<>(taken);
            boolean possible = switch (request) {
                case Request.Claim claim ->
                    Collections.disjoint(taken, claim.pairs())
                            && after.addAll(claim.pairs())
                            && allows(market, after);
                case Request.Release release ->
                    taken.containsAll(release.pairs()) && after.removeAll(release.pairs());
            };
            LedgerOutcome outcome = ledger.submit(request);
            Share.atLeast(25, "a claim is granted", possible && request instanceof Request.Claim);
            Share.atLeast(70, "a claim is refused", !possible && request instanceof Request.Claim);
            Share.atLeast(8, "a release is granted", possible && request instanceof Request.Release);
            PhraseBundles.assertSaid(outcome);
            assertThat(outcome instanceof LedgerOutcome.Accepted).as("%s: %s", request, outcome).isEqualTo(possible);
            taken = possible ? after : taken;
            assertThat(ledger.state().taken()).containsExactlyElementsOf(taken);
            assertThat(ledger.submit(request)).isEqualTo(outcome);
        }
        assertThat(ledger.state().entries()).containsExactlyInAnyOrderElementsOf(stored);

        Collections.shuffle(stored, new Random(seed));
        LedgerState rebuilt = LedgerState.of(compatibility, stored);
        assertThat(rebuilt.entries()).isEqualTo(ledger.state().entries());
        assertThat(rebuilt.taken()).isEqualTo(ledger.state().taken());
        assertThat(rebuilt.version()).isEqualTo(ledger.state().version());
        for (Request request : requests(drawn.programme(), random, 5)) {
            Request other = renamed(request);
            assertThat(rebuilt.answer(other).outcome()).isEqualTo(ledger.submit(other));
            rebuilt = rebuilt.answer(other).state();
        }
    }

    /** Places that running mentorships and decisions leave, from the raw facts. */
    static boolean allows(Market market, Collection<Pair> taken) {
        TreeSet<Pair> all = new TreeSet<>(market.fixed());
        taken.forEach(pair -> all.add(new Pair(pair.mentor(), pair.mentee())));
        return market.points().keySet().containsAll(all)
                && market.allowsTogether(all)
                && all.stream()
                        .allMatch(pair -> all.stream()
                                .filter(other -> other.mentor().equals(pair.mentor()))
                                .count() <= market.freePlaces(pair.mentor()))
                && all.stream()
                        .allMatch(pair -> all.stream()
                                .filter(other -> other.mentee().equals(pair.mentee()))
                                .count() <= market.openSeats(pair.mentee()));
    }

    @Property(tries = 40)
    void whatIsLeftIsThatOfFactsInWhichThePairsRun(@ForAll("coupled") ProgrammeCase drawn, @ForAll long seed) {
        Policy policy = drawn.policy().policy();
        Compatibility compatibility = Compatibility.of(drawn.programme(), policy);
        LedgerState state = LedgerState.of(compatibility);
        for (Request request : requests(drawn.programme(), new SplittableRandom(seed), 12)) {
            state = state.answer(request).state();
        }
        Compatibility running = Compatibility.of(running(drawn.programme(), state.taken()), policy);
        Share.atLeast(15, "something is taken", !state.taken().isEmpty());
        Share.atLeast(55, "a rule or quota of the whole plan stands",
                !drawn.policy().planRules().isEmpty() || !drawn.policy().quotas().isEmpty());

        assertThat(text(state.left())).isEqualTo(text(running.graph()));
        Recommender left = Recommender.of(compatibility, state.left());
        Recommender anew = Recommender.of(running);
        for (Mentee mentee : drawn.programme().mentees()) {
            assertThat(left.mentorsFor(mentee.id(), 9)).isEqualTo(anew.mentorsFor(mentee.id(), 9));
        }
        LedgerState beside = state.with(running);
        assertThat(beside.taken()).isEmpty();
        assertThat(beside.entries()).isEqualTo(state.entries());
        assertThat(text(beside.left())).isEqualTo(text(running.graph()));
    }

    private static Programme running(Programme programme, List<Pair> pairs) {
        Programme.Builder builder = Programme.builder(programme.start())
                .end(programme.end())
                .organisations(programme.organisations())
                .mentors(programme.mentors())
                .mentees(programme.mentees())
                .businessTies(programme.businessTies())
                .personalTies(programme.personalTies())
                .mentorships(programme.mentorships());
        for (Decision decision : programme.decisions()) {
            if (!pairs.contains(new Pair(decision.mentor(), decision.mentee()))) {
                builder.decision(decision);
            }
        }
        pairs.forEach(pair -> builder.mentorship(new Mentorship(
                pair.mentor(), pair.mentee(), DateRange.of(programme.start(), programme.end()))));
        return builder.build();
    }

    private static String text(CompatibilityGraph graph) {
        StringBuilder text = new StringBuilder();
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            text.append(graph.mentorIds().get(mentor))
                    .append(" free ").append(graph.freePlaces(mentor))
                    .append(" running ").append(PlanConditions.of(graph).runningLoad(mentor)).append('\n');
        }
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            text.append(graph.menteeIds().get(mentee))
                    .append(" open ").append(graph.openSeats(mentee))
                    .append(" running ").append(PlanConditions.of(graph).runningMentors(mentee))
                    .append(" urgency ").append(graph.urgency(mentee));
            for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                text.append(' ').append(graph.mentor(pair)).append('=').append(graph.points(pair))
                        .append(graph.isFixed(pair) ? " fixed" : "");
            }
            text.append('\n');
        }
        PlanConditions.of(graph).quotas()
                .forEach(quota -> text.append(quota).append(Arrays.toString(quota.leftByLimit())));
        return text.toString();
    }

    private static Request renamed(Request request) {
        return switch (request) {
            case Request.Claim claim -> new Request.Claim("again " + claim.id(), claim.way(), claim.pairs());
            case Request.Release release -> new Request.Release("again " + release.id(), release.pairs());
        };
    }

    private static List<Request> requests(Programme programme, SplittableRandom random, int count) {
        List<Mentor> mentors = programme.mentors();
        List<Mentee> mentees = programme.mentees();
        List<Request> requests = new ArrayList<>();
        for (int r = 0; r < count; r++) {
            TreeSet<Pair> pairs = new TreeSet<>();
            for (int p = random.nextInt(4) == 0 ? 3 : 1; p > 0; p--) {
                pairs.add(new Pair(
                        mentors.get(random.nextInt(mentors.size())).id(),
                        mentees.get(random.nextInt(mentees.size())).id()));
            }
            List<Pair> list = List.copyOf(pairs);
            boolean isRelease = random.nextInt(4) == 0;
            if (isRelease && r > 0 && random.nextInt(4) > 0) {
                list = requests.get(random.nextInt(r)).pairs();
            }
            requests.add(isRelease
                    ? new Request.Release("R-" + r, list)
                    : new Request.Claim("R-" + r, Way.values()[random.nextInt(4)], list));
        }
        return requests;
    }
}
