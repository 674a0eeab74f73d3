package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tandem.matching.acceptance.AcceptanceLedger;
import org.tandem.matching.acceptance.Entry;
import org.tandem.matching.acceptance.LedgerOutcome;
import org.tandem.matching.acceptance.LedgerState;
import org.tandem.matching.acceptance.Request;
import org.tandem.matching.acceptance.Way;
import org.tandem.matching.check.Market;
import org.tandem.matching.check.PlanRuleFacts;
import org.tandem.matching.check.PolicyFacts;
import org.tandem.matching.check.QuotaFact;
import org.tandem.matching.check.RuleFact;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Programme;

/** Thousands accept, assign, publish, import and give back at the same time, beside running mentorships. */
class AcceptTogetherTest {
    private static final int MENTORS = 60;
    private static final int MENTEES = 100;
    private static final int TEAMS = 10;

    /** Everybody has few partners, so that the next best are found fast. */
    private final PolicyFacts policy = Scenes.byWorth()
            .with(RuleFact.own("same team", (mentor, mentee) -> team(mentor.id()) == team(mentee.id())))
            .with(QuotaFact.ofMentees(
                    "mentees of an organisation", 7, mentee -> mentee.profile().organisation()));
    private final PolicyFacts coupled = policy.with(PlanRuleFacts.coMenteesApart());
    private final Programme programme = drawn();
    private final Compatibility compatibility = Compatibility.of(programme, policy.policy());

    private static int team(String id) {
        return Integer.parseInt(id.substring(2)) % TEAMS;
    }

    private static Programme drawn() {
        Programme.Builder builder = Scenes.programme();
        for (int o = 0; o < 12; o++) {
            builder.organisation(Organisation.of("O-" + o));
        }
        for (int m = 0; m < MENTORS; m++) {
            builder.mentor(Scenes.mentor("M-" + m, 1 + m % 3, m * 37 % 61 / 61.0));
        }
        for (int m = 0; m < MENTEES; m++) {
            builder.mentee(Mentee.builder("T-" + m)
                    .organisation("O-" + m % 12)
                    .mentorsWanted(1 + m % 2)
                    .build());
        }
        for (int m = 0; m < MENTORS; m += 6) {
            builder.mentorship(new Mentorship("M-" + m, "T-" + m, DateRange.since(Scenes.START)));
            builder.decision(Decision.fix("M-" + (m + 1), "T-" + (m + 11)));
        }
        return builder.build();
    }

    private static List<Request> requests(int count, boolean releasesToo) {
        var random = new SplittableRandom(5);
        List<Request> requests = new ArrayList<>();
        for (int r = 0; r < count; r++) {
            Way way = Way.values()[random.nextInt(Way.values().length)];
            List<Pair> pairs = new ArrayList<>();
            for (int p = way == Way.PLAN_PUBLISHED ? 2 : 1; p > 0; p--) {
                int mentee = 2 * random.nextInt(MENTEES / 2) + p % 2;
                int team = random.nextInt(20) == 0 ? random.nextInt(TEAMS) : mentee % TEAMS;
                pairs.add(new Pair("M-" + (TEAMS * random.nextInt(MENTORS / TEAMS) + team), "T-" + mentee));
            }
            requests.add(
                    releasesToo && random.nextInt(5) == 0
                            ? new Request.Release("R-" + r, pairs)
                            : new Request.Claim("R-" + r, way, pairs));
        }
        return requests;
    }

    /** Runs all at once, each on a thread of its own, and returns what they return in the same order. */
    private static <T> List<T> together(List<? extends Callable<T>> tasks)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        }
    }

    private static void checkPlaces(Programme programme, PolicyFacts policy, List<Pair> taken) {
        Market market = Market.of(programme, policy);
        Map<String, Integer> ofMentor = new TreeMap<>();
        Map<String, Integer> ofMentee = new TreeMap<>();
        List<Pair> pairs = new ArrayList<>(market.fixed());
        for (Pair pair : taken) {
            var checked = new Pair(pair.mentor(), pair.mentee());
            if (!pairs.contains(checked)) {
                pairs.add(checked);
            }
        }
        for (var pair : pairs) {
            assertThat(market.points()).containsKey(pair);
            assertThat(ofMentor.merge(pair.mentor(), 1, Integer::sum))
                    .isLessThanOrEqualTo(market.freePlaces(pair.mentor()));
            assertThat(ofMentee.merge(pair.mentee(), 1, Integer::sum))
                    .isLessThanOrEqualTo(market.openSeats(pair.mentee()));
        }
        assertThat(market.allowsTogether(pairs)).isTrue();
    }

    @Test
    void everyRequestIsAnsweredOnceAndNoPlaceIsTakenTwice() throws InterruptedException, ExecutionException {
        acceptTogether(policy, requests(2_000, true));
    }

    @Test
    void rulesAboutTwoMatchesHoldToo() throws InterruptedException, ExecutionException {
        acceptTogether(coupled, requests(60, true));
    }

    private void acceptTogether(PolicyFacts policy, List<Request> requests)
            throws InterruptedException, ExecutionException {
        Compatibility compatibility = Compatibility.of(programme, policy.policy());
        List<Entry> stored = Collections.synchronizedList(new ArrayList<>());
        AcceptanceLedger ledger = AcceptanceLedger.of(LedgerState.of(compatibility), stored::add);

        List<Callable<LedgerOutcome.Final>> tasks = new ArrayList<>();
        requests.forEach(request -> tasks.add(() -> ledger.submit(request)));
        requests.forEach(request -> tasks.add(() -> ledger.submit(request)));
        List<Integer> order = new ArrayList<>();
        for (int task = 0; task < tasks.size(); task++) {
            order.add(task);
        }
        Collections.shuffle(order, new Random(9));
        List<LedgerOutcome.Final> shuffled =
                together(order.stream().map(tasks::get).toList());

        Map<String, LedgerOutcome.Final> answers = new TreeMap<>();
        for (LedgerOutcome.Final outcome : shuffled) {
            LedgerOutcome.Final other = answers.putIfAbsent(outcome.request(), outcome);
            assertThat(other == null || other.equals(outcome)).as(outcome.request()).isTrue();
        }
        assertThat(stored).hasSize(requests.size()).extracting(Entry::request)
                .containsExactlyInAnyOrderElementsOf(requests);
        assertThat(stored).allSatisfy(
                entry -> assertThat(answers).containsEntry(entry.request().id(), entry.outcome()));
        checkPlaces(programme, policy, ledger.state().taken());

        List<Long> versions =
                stored.stream().filter(Entry::isAccepted).map(entry -> entry.outcome().version()).toList();
        assertThat(versions).isSorted().doesNotHaveDuplicates().hasSize((int) ledger.state().version());
        assertThat(versions.size()).isBetween(requests.size() / 20, requests.size() - requests.size() / 20);
        LedgerState oneByOne = LedgerState.of(compatibility);
        for (Entry entry : ledger.state().entries()) {
            LedgerOutcome.Final alone = oneByOne.answer(entry.request()).outcome();
            assertThat(alone).isEqualTo(entry.outcome());
            oneByOne = oneByOne.answer(entry.request()).state();
        }
        assertThat(oneByOne.taken()).isEqualTo(ledger.state().taken());
        assertThat(LedgerState.of(compatibility, stored).taken()).isEqualTo(ledger.state().taken());
    }

    @Test
    void whatWasRefusedWouldBeRefusedStillWhereNothingIsGivenBack() throws InterruptedException, ExecutionException {
        List<Request> requests = requests(2_000, false);
        AcceptanceLedger ledger = AcceptanceLedger.of(LedgerState.of(compatibility));
        List<Callable<LedgerOutcome.Final>> tasks = new ArrayList<>();
        requests.forEach(request -> tasks.add(() -> ledger.submit(request)));
        List<LedgerOutcome.Final> answers = together(tasks);

        checkPlaces(programme, policy, ledger.state().taken());
        LedgerState end = LedgerState.of(
                compatibility,
                ledger.state().entries().stream().filter(Entry::isAccepted).toList());
        for (int r = 0; r < requests.size(); r++) {
            if (answers.get(r) instanceof LedgerOutcome.Refused) {
                assertThat(end.answer(requests.get(r)).outcome()).isInstanceOf(LedgerOutcome.Refused.class);
            }
        }
    }

    @Test
    void ofTwoWhoTakeTheLastPlaceOneHasItAndTheOtherIsOfferedTheNextBest()
            throws InterruptedException, ExecutionException {
        Mentor last = Scenes.mentor("M-1", 2, 1);
        Programme scarce = Scenes.programme()
                .mentor(last)
                .mentor(Scenes.mentor("M-2", 2, 0.5))
                .mentee(Scenes.mentee("T-1"))
                .mentee(Scenes.mentee("T-2"))
                .mentee(Scenes.mentee("T-busy"))
                .mentorship(new Mentorship("M-1", "T-busy", DateRange.since(Scenes.START)))
                .build();
        LedgerState empty = LedgerState.of(Compatibility.of(scarce, Scenes.byWorth().policy()));
        for (int round = 0; round < 1_000; round++) {
            AcceptanceLedger ledger = AcceptanceLedger.of(empty);
            CyclicBarrier both = new CyclicBarrier(2);
            List<Callable<LedgerOutcome.Final>> tasks = new ArrayList<>();
            for (String mentee : List.of("T-1", "T-2")) {
                Way way = mentee.equals("T-1") ? Way.RECOMMENDATION_ACCEPTED : Way.COORDINATOR_ASSIGNED;
                tasks.add(() -> {
                    both.await();
                    return ledger.submit(new Request.Claim("R " + mentee, way, "M-1", mentee));
                });
            }
            List<LedgerOutcome.Final> answers = together(tasks);
            int winner = answers.get(0) instanceof LedgerOutcome.Accepted ? 0 : 1;
            assertThat(answers.get(winner)).isEqualTo(new LedgerOutcome.Accepted("R T-" + (winner + 1), 1));
            LedgerOutcome.Refused refused = (LedgerOutcome.Refused) answers.get(1 - winner);
            assertThat(refused.nextBest().orElseThrow().pairs().getFirst().mentor()).isEqualTo("M-2");
            assertThat(ledger.state().taken()).containsExactly(new Pair("M-1", "T-" + (winner + 1)));
        }
    }

    @Test
    void whoeverLooksAgainWhenTheLedgerHasMovedComesToAnEnd() throws InterruptedException, ExecutionException {
        AcceptanceLedger ledger = AcceptanceLedger.of(LedgerState.of(compatibility));
        List<Callable<LedgerOutcome.Final>> tasks = new ArrayList<>();
        for (Request request : requests(1_000, true)) {
            tasks.add(() -> {
                while (true) {
                    long seen = ledger.state().version();
                    LedgerOutcome outcome = ledger.submit(request, seen);
                    if (outcome instanceof LedgerOutcome.Final end) {
                        assertThat(end.version()).isEqualTo(end instanceof LedgerOutcome.Accepted ? seen + 1 : seen);
                        return end;
                    }
                }
            });
        }
        List<LedgerOutcome.Final> answers = together(tasks);

        checkPlaces(programme, policy, ledger.state().taken());
        assertThat(answers.stream().filter(LedgerOutcome.Accepted.class::isInstance).count())
                .isEqualTo(ledger.state().version());
    }

    @Test
    void factsChangeWhilePlacesAreTaken() throws InterruptedException, ExecutionException {
        AcceptanceLedger ledger = AcceptanceLedger.of(LedgerState.of(compatibility));
        Programme roomier = Programme.builder(programme)
                .mentor(Scenes.mentor("M-99", 9, 1))
                .build();
        Compatibility changed = Compatibility.of(roomier, policy.policy());
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (Request request : requests(1_000, true)) {
            tasks.add(() -> ledger.submit(request).version() >= 0);
        }
        tasks.add(500, () -> {
            ledger.changeFacts(changed);
            return ledger.submit(new Request.Claim("new", Way.COORDINATOR_ASSIGNED, "M-99", "T-99")).version() >= 0;
        });
        assertThat(together(tasks)).doesNotContain(false);

        checkPlaces(roomier, policy, ledger.state().taken());
        assertThat(ledger.state().entries()).hasSize(1_001);
    }
}
