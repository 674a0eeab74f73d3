package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.check.Market;
import org.tandem.matching.check.PlanChecker;
import org.tandem.matching.check.PolicyFacts;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.explain.shortage.Shortage;
import org.tandem.matching.intake.Arrivals;
import org.tandem.matching.intake.HoldBack;
import org.tandem.matching.intake.Intake;
import org.tandem.matching.intake.IntakeDecision;
import org.tandem.matching.intake.IntakePolicy;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.PhraseBundles;

/** Rounds of random programmes that keep places back, against the rule worked out from the raw facts. */
class IntakeProperties {
    private static final int DAYS = 73;

    @Provide
    Arbitrary<ProgrammeCase> coupled() {
        return Programmes.coupled();
    }

    @Property(tries = 25)
    void placesAreKeptBackByTheRuleAndNobodyOverdueLosesByIt(@ForAll("coupled") ProgrammeCase drawn,
            @ForAll long seed) {
        PolicyFacts facts = drawn.policy().withWaitingGuarantee(2);
        Programme programme = drawn.programme();
        var random = new SplittableRandom(seed);
        List<Arrivals> expected = expected(programme, random);
        HoldBack holdBack = new HoldBack(expected, DAYS, 1 + random.nextInt(100));
        IntakeDecision decision = Intake.decide(
                programme,
                facts.policy(),
                IntakePolicy.AT_ONCE.holdingBack(holdBack),
                programme.start(),
                Optional.empty());
        PhraseBundles.assertSaid(decision);

        Market market = Market.of(programme, facts);
        Map<String, Integer> free = free(market, programme);
        Map<String, List<String>> choices = choices(market, programme, free);
        assertThat(decision.applicants()).containsExactlyElementsOf(choices.keySet());
        if (decision instanceof IntakeDecision.MatchNow round) {
            Map<String, Integer> held = new TreeMap<>();
            round.heldBack().forEach(one -> held.put(one.mentor(), one.places()));
            Share.atLeast(9, "places are kept back", !held.isEmpty());
            Share.atLeast(10, "free places are given though somebody is expected",
                    !expected.isEmpty() && held.isEmpty() && !choices.isEmpty());
            assertThat(held).isEqualTo(byRule(programme, facts, holdBack, free, choices));
            for (Mentor mentor : programme.mentors()) {
                assertThat(round.programme().mentor(mentor.id()).orElseThrow().places())
                        .isEqualTo(mentor.places() - held.getOrDefault(mentor.id(), 0));
            }
            Plan plan = Unhurried.matcher().match(round.programme(), facts.policy());
            PlanChecker.check(round.programme(), facts, plan);
            Plan withAll = Unhurried.matcher().match(programme, facts.policy());
            if (facts.planRules().isEmpty() && facts.quotas().isEmpty()) {
                assertThat(served(plan, choices.keySet())).isEqualTo(served(withAll, choices.keySet()));
            }
            assertThat(kept(round.programme(), facts, plan))
                    .isEqualTo(kept(programme, facts, withAll));
        }
    }

    private static long served(Plan plan, Set<String> applicants) {
        return applicants.stream().filter(one -> !plan.matchesOfMentee(one).isEmpty()).count();
    }

    private static int kept(Programme programme, PolicyFacts facts, Plan plan) {
        return Shortage.of(Compatibility.of(programme, facts.policy()), plan)
                .waitingGuarantee()
                .orElseThrow()
                .kept()
                .size();
    }

    private static List<Arrivals> expected(Programme programme, SplittableRandom random) {
        List<Arrivals> expected = new ArrayList<>();
        for (Mentee mentee : programme.mentees()) {
            if (random.nextInt(3) == 0) {
                Mentee like = new Mentee(
                        "expected " + mentee.id(), mentee.profile(), 1, 0, Optional.empty(), 0);
                expected.add(new Arrivals.Like(like, random.nextInt(40)));
            }
        }
        return expected;
    }

    /** Returns the places that neither running mentorships nor fixed pairs use. */
    private static Map<String, Integer> free(Market market, Programme programme) {
        Map<String, Integer> free = new TreeMap<>();
        for (Mentor mentor : programme.mentors()) {
            long fixed = market.fixed().stream()
                    .filter(pair -> pair.mentor().equals(mentor.id()))
                    .count();
            free.put(mentor.id(), market.freePlaces(mentor.id()) - (int) fixed);
        }
        return free;
    }

    /** Returns the eligible mentors with a free place of every mentee who has no mentor and could have one. */
    private static Map<String, List<String>> choices(Market market, Programme programme, Map<String, Integer> free) {
        Map<String, List<String>> choices = new TreeMap<>();
        for (Mentee mentee : programme.mentees()) {
            boolean alone = market.openSeats(mentee.id()) == mentee.mentorsWanted()
                    && mentee.mentorsWanted() > 0
                    && market.fixed().stream().noneMatch(pair -> pair.mentee().equals(mentee.id()));
            List<String> eligible = market.points().keySet().stream()
                    .filter(pair -> pair.mentee().equals(mentee.id()))
                    .map(Pair::mentor)
                    .filter(mentor -> free.get(mentor) > 0)
                    .toList();
            if (alone && !eligible.isEmpty()) {
                choices.put(mentee.id(), eligible);
            }
        }
        return choices;
    }

    /** A horizon of a fifth of a year, so that decimals of sixty places are far closer to a fraction than any two differ. */
    private static Map<String, Integer> byRule(
            Programme programme,
            PolicyFacts facts,
            HoldBack holdBack,
            Map<String, Integer> free,
            Map<String, List<String>> choices) {
        Map<String, BigDecimal> demand = new TreeMap<>();
        for (Arrivals arrivals : holdBack.expected()) {
            Mentee like = ((Arrivals.Like) arrivals).mentee();
            Programme one = Programme.builder(programme).mentee(like).build();
            List<String> eligible = Market.of(one, facts).points().keySet().stream()
                    .filter(pair -> pair.mentee().equals(like.id()))
                    .map(Pair::mentor)
                    .filter(mentor -> free.get(mentor) > 0)
                    .toList();
            int places = eligible.stream().mapToInt(free::get).sum();
            eligible.forEach(mentor -> demand.merge(
                    mentor,
                    BigDecimal.valueOf((long) arrivals.perYear() * free.get(mentor))
                            .divide(BigDecimal.valueOf(5L * places), 60, RoundingMode.HALF_EVEN),
                    BigDecimal::add));
        }
        return heldBack(programme, holdBack, free, choices, demand);
    }

    private static Map<String, Integer> heldBack(
            Programme programme,
            HoldBack holdBack,
            Map<String, Integer> free,
            Map<String, List<String>> choices,
            Map<String, BigDecimal> demand) {
        Map<String, Integer> left = new TreeMap<>(free);
        List<List<String>> applicants = List.copyOf(choices.values());
        int most = most(applicants, 0, left);
        Map<String, Integer> held = new TreeMap<>();
        List<String> scarcestFirst = new ArrayList<>(demand.keySet());
        scarcestFirst.sort(Comparator.comparing((String mentor) -> demand.get(mentor)
                .divide(BigDecimal.valueOf(free.get(mentor)), 50, RoundingMode.HALF_EVEN))
                .reversed());
        for (String mentor : scarcestFirst) {
            boolean overdue = choices.entrySet().stream()
                    .anyMatch(choice -> overdue(programme, choice.getKey()) && choice.getValue().contains(mentor));
            for (int place = 0; place < free.get(mentor) && !overdue; place++) {
                left.merge(mentor, -1, Integer::sum);
                boolean expected = demand.get(mentor)
                        .add(BigDecimal.valueOf(1, 30))
                        .compareTo(BigDecimal.valueOf(100L * place + holdBack.percent(), 2)) >= 0;
                if (!expected || most(applicants, 0, left) < most) {
                    left.merge(mentor, 1, Integer::sum);
                    break;
                }
                held.merge(mentor, 1, Integer::sum);
            }
        }
        return held;
    }

    /** Tries every choice: how many of these applicants can have a mentor. */
    private static int most(List<List<String>> applicants, int at, Map<String, Integer> left) {
        if (at == applicants.size()) {
            return 0;
        }
        int best = most(applicants, at + 1, left);
        for (String mentor : applicants.get(at)) {
            if (left.get(mentor) > 0) {
                left.merge(mentor, -1, Integer::sum);
                best = Math.max(best, 1 + most(applicants, at + 1, left));
                left.merge(mentor, 1, Integer::sum);
            }
        }
        return best;
    }

    private static boolean overdue(Programme programme, String mentee) {
        return programme.mentee(mentee).orElseThrow().roundsWaited() >= 2;
    }

    @Property(tries = 12)
    void roundsAreCountedForWhoeverHasNobody(@ForAll("coupled") ProgrammeCase drawn) {
        Programme programme = drawn.programme();
        Plan plan = Unhurried.matcher().match(programme, drawn.policy().policy());
        Programme next = Intake.afterRound(programme, plan);
        Market market = drawn.market();
        Share.atLeast(35, "somebody gets a mentor", plan.matched() > 0);
        Share.atLeast(50, "somebody waits on", !plan.unmatched().isEmpty());

        for (Mentee mentee : programme.mentees()) {
            boolean running = market.openSeats(mentee.id()) < mentee.mentorsWanted()
                    || programme.runningMentorships().stream().anyMatch(one -> one.mentee().equals(mentee.id()));
            boolean served = running || !plan.matchesOfMentee(mentee.id()).isEmpty();
            int rounds = mentee.roundsWaited() + (mentee.mentorsWanted() > 0 ? 1 : 0);
            assertThat(next.mentee(mentee.id()).orElseThrow())
                    .isEqualTo(Mentee.builder(mentee).roundsWaited(served ? 0 : rounds).build());
        }
        assertThat(next.mentors()).isEqualTo(programme.mentors());
        assertThat(next.mentorships()).isEqualTo(programme.mentorships());
        assertThat(next.decisions()).isEqualTo(programme.decisions());
    }
}
