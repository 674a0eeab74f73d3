package org.tandem.matching.property;

import java.time.Duration;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.tandem.matching.check.CriterionFact;
import org.tandem.matching.check.CriterionFacts;
import org.tandem.matching.check.PersonDraw;
import org.tandem.matching.check.PlanRuleFact;
import org.tandem.matching.check.PlanRuleFacts;
import org.tandem.matching.check.PolicyFacts;
import org.tandem.matching.check.ProgrammeDraw;
import org.tandem.matching.check.QuotaFact;
import org.tandem.matching.check.RuleFact;
import org.tandem.matching.check.RuleFacts;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.rule.TieScope;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.PersonalTie;

/** Random programmes in which every rule and criterion is active: the same seed, the same programme. */
final class Programmes {
    static final Attribute<Double> MOBILITY = PersonDraw.MOBILITY;
    static final Attribute<String> STYLE = PersonDraw.STYLE;
    static final Attribute<Boolean> PARENT = PersonDraw.PARENT;

    private static final int LIVELY = 5;

    private Programmes() {}

    /** At most six mentors and six mentees: small enough to try every choice. */
    static Arbitrary<ProgrammeCase> small() {
        return Arbitraries.randomValue(Random::nextLong).map(Programmes::small);
    }

    /** At most forty mentees and thirty mentors. */
    static Arbitrary<ProgrammeCase> medium() {
        return Arbitraries.randomValue(Random::nextLong).map(Programmes::medium);
    }

    /** As small, with conditions of the whole plan: rules about two matches, quotas and loads. */
    static Arbitrary<ProgrammeCase> coupled() {
        return Arbitraries.randomValue(Random::nextLong).map(Programmes::coupled);
    }

    static ProgrammeCase small(long seed) {
        var random = new SplittableRandom(seed);
        return lively(random, () -> draw("small " + seed, random, 1 + random.nextInt(6), 1 + random.nextInt(6)));
    }

    static ProgrammeCase coupled(long seed) {
        var random = new SplittableRandom(seed);
        return lively(random, () -> {
            PolicyFacts policy = coupled(random, policy(random));
            int mentors = 1 + random.nextInt(6);
            int mentees = 1 + random.nextInt(6);
            return new ProgrammeCase(
                    "coupled " + seed, policy, new ProgrammeDraw(random, mentors, mentees).decided(policy));
        });
    }

    /** Draws again, mostly, where hardly any pair is eligible: with every rule active, nothing happens in half of such programmes. */
    private static ProgrammeCase lively(SplittableRandom random, Supplier<ProgrammeCase> draw) {
        ProgrammeCase drawn = draw.get();
        for (int again = random.nextInt(8); again > 0 && drawn.market().points().size() < LIVELY; again--) {
            drawn = draw.get();
        }
        return drawn;
    }

    static ProgrammeCase medium(long seed) {
        var random = new SplittableRandom(seed);
        return draw("medium " + seed, random, 5 + random.nextInt(26), 5 + random.nextInt(36));
    }

    /** Of any of these sizes, mostly small, with conditions of the whole plan of every kind. */
    static ProgrammeCase ofEverything(long seed) {
        var random = new SplittableRandom(seed);
        int most = random.nextInt(10) == 0 ? 10 : 6;
        return lively(random, () -> {
            PolicyFacts policy = coupled(random, policy(random));
            if (random.nextInt(4) == 0) {
                policy = policy.with(PlanRuleFacts.noMutualMentoring());
            }
            if (random.nextInt(4) == 0) {
                PlanRuleFact across = acrossMentors();
                policy = policy.with(random.nextBoolean() ? across.costing(1 + random.nextInt(50_000)) : across);
            }
            if (random.nextInt(4) == 0) {
                policy = policy.with(QuotaFact.ofMenteesOfOneMentor(
                        "one mentor's mentees of an organisation",
                        random.nextInt(3),
                        mentee -> mentee.profile().organisation()));
            }
            int mentors = 1 + random.nextInt(most);
            int mentees = 1 + random.nextInt(most);
            return new ProgrammeCase(
                    "everything " + seed, policy, new ProgrammeDraw(random, mentors, mentees).decided(policy));
        });
    }

    private static ProgrammeCase draw(String name, SplittableRandom random, int mentors, int mentees) {
        PolicyFacts policy = policy(random);
        return new ProgrammeCase(name, policy, new ProgrammeDraw(random, mentors, mentees).decided(policy));
    }

    private static PolicyFacts policy(SplittableRandom random) {
        RuleFact businessTies = random.nextBoolean()
                ? RuleFacts.noBusinessTies()
                : RuleFacts.noBusinessTies(
                        random.nextBoolean() ? TieScope.GROUP : TieScope.ORGANISATION,
                        Period.ofMonths(random.nextInt(30)),
                        Period.ofMonths(random.nextInt(12)),
                        some(random, EnumSet.allOf(BusinessTie.Kind.class)));
        RuleFact personalTies = random.nextBoolean()
                ? RuleFacts.noPersonalTies()
                : RuleFacts.noPersonalTies(some(random, EnumSet.allOf(PersonalTie.Kind.class)));
        List<RuleFact> rules = List.of(
                RuleFacts.admitted(),
                RuleFacts.differentOrganisations(),
                businessTies,
                personalTies,
                RuleFacts.noVeto(),
                RuleFacts.withinReach(60 + random.nextInt(60)),
                RuleFacts.sharedLanguage(),
                RuleFacts.sharedForm(),
                RuleFacts.minimumTime(Duration.ofHours(random.nextInt(4))),
                RuleFacts.sharedMonths(random.nextInt(7)),
                RuleFacts.mustHaves(),
                RuleFact.own("not both parents", (mentor, mentee) -> !(mentor.profile().answer(PARENT).orElse(false)
                        && mentee.profile().answer(PARENT).orElse(false))));
        List<CriterionFact> criteria = List.of(
                CriterionFacts.competenceFit(weight(random)),
                CriterionFacts.mentorLearning(weight(random)),
                CriterionFacts.proximity(weight(random), 10 + random.nextInt(150)),
                CriterionFacts.sectorCrossing(weight(random)),
                CriterionFacts.seniorityDistance(weight(random), random.nextInt(-4, 5)),
                CriterionFacts.sharedInterests(weight(random)),
                CriterionFacts.sharedForms(weight(random)),
                CriterionFacts.complementarity(weight(random)),
                CriterionFacts.menteeWishes(weight(random)),
                CriterionFacts.mentorWishes(weight(random)),
                CriterionFacts.regularity(weight(random), Duration.ofMinutes(1 + random.nextInt(600))),
                CriterionFacts.sameAnswer(weight(random), STYLE),
                CriterionFacts.differentAnswer(weight(random), PARENT),
                CriterionFacts.closeAnswer(weight(random), MOBILITY, 1 + random.nextInt(10)),
                CriterionFact.own(
                        weight(random),
                        "alike ids",
                        (mentor, mentee) -> mentor.id().charAt(1) == mentee.id().charAt(1) ? 0.75 : 0.25));
        PolicyFacts everything = new PolicyFacts("everything", rules, criteria);
        return random.nextInt(3) == 0 ? everything.withWaitingGuarantee(random.nextInt(4)) : everything;
    }

    /** Adds conditions of the whole plan, of which none, some or all hold. */
    private static PolicyFacts coupled(SplittableRandom random, PolicyFacts policy) {
        PolicyFacts coupled = policy;
        if (random.nextInt(2) == 0) {
            PlanRuleFact apart = PlanRuleFacts.coMenteesApart();
            coupled = coupled.with(random.nextInt(3) == 0 ? apart.costing(1 + random.nextInt(50_000)) : apart);
        }
        if (random.nextInt(2) == 0) {
            PlanRuleFact lines = PlanRuleFacts.noCrossedReportingLines();
            coupled = coupled.with(random.nextInt(3) == 0 ? lines.costing(1 + random.nextInt(50_000)) : lines);
        }
        if (random.nextInt(2) == 0) {
            int mixed = random.nextInt(2);
            coupled = coupled.with(PlanRuleFact.sharedMentor(
                    "own", (one, other) -> (one.id().charAt(1) + other.id().charAt(1)) % 2 == mixed));
        }
        if (random.nextInt(3) == 0) {
            coupled = coupled.with(QuotaFact.ofMentees(
                    "mentees of an organisation",
                    random.nextInt(3),
                    mentee -> mentee.profile().organisation()));
        }
        if (random.nextInt(3) == 0) {
            coupled = coupled.with(QuotaFact.ofMentors(
                    "mentors of an organisation",
                    random.nextInt(3),
                    mentor -> mentor.profile().organisation()));
        }
        return random.nextInt(3) == 0
                ? coupled.with(new Loads(random.nextInt(3), random.nextInt(20_000)))
                : coupled;
    }

    /** A rule of one's own about two mentors and two mentees. */
    private static PlanRuleFact acrossMentors() {
        BiPredicate<Pair, Pair> objects = (one, other) -> !one.mentor().equals(other.mentor())
                && one.mentee().charAt(1) % 3 == other.mentee().charAt(1) % 3
                && one.mentor().charAt(1) % 2 == other.mentor().charAt(1) % 2;
        return new PlanRuleFact(
                PlanRule.of(
                        "own across mentors",
                        pairing -> List.of(pairing.mentee().id().charAt(1) % 3),
                        (one, other) -> objects.test(
                                new Pair(one.mentor().id(), one.mentee().id()),
                                new Pair(other.mentor().id(), other.mentee().id()))),
                0,
                (programme, one, other) -> objects.test(one, other));
    }

    private static int weight(SplittableRandom random) {
        return switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1 -> 1;
            default -> random.nextInt(100);
        };
    }

    private static <E extends Enum<E>> Set<E> some(SplittableRandom random, EnumSet<E> all) {
        EnumSet<E> some = EnumSet.copyOf(all);
        some.removeIf(kind -> random.nextInt(3) == 0);
        return some;
    }
}
