package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.explain.shortage.Bottleneck;
import org.tandem.matching.explain.shortage.Change;
import org.tandem.matching.explain.shortage.Help;
import org.tandem.matching.explain.shortage.Remedy;
import org.tandem.matching.explain.shortage.Shortage;
import org.tandem.matching.explain.shortage.WhyUnmatched;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Unmatched;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.PhraseBundles;

/** Shortages where quotas, loads and rules about two matches limit plans as well as places do. */
class LimitedShortageProperties {
    private static final int FINE = 100_000_000;

    @Property(tries = 25)
    void reasonsAreProvenAndRemediesHelp(@ForAll long seed) {
        Case drawn = new Case(new SplittableRandom(seed));
        Compatibility compatibility = Compatibility.of(drawn.programme(List.of()), drawn.policy(List.of()));
        Plan plan = match(drawn, List.of());
        Shortage shortage = Shortage.of(compatibility, plan);

        for (Unmatched unmatched : plan.unmatched()) {
            WhyUnmatched why = shortage.whyUnmatched(unmatched.mentee()).orElseThrow();
            PhraseBundles.assertSaid(why);
            assertReason(drawn, compatibility, why);
            Share.atLeast(30, "places are short", why instanceof WhyUnmatched.PlacesShort);
            Share.atLeast(10, "a quota is used up", why instanceof WhyUnmatched.QuotaUsedUp);
            Share.atLeast(3, "rules about two matches stand in the way", why instanceof WhyUnmatched.RulesOfThePlan);
            Help help = shortage.whatWouldHelp(unmatched.mentee()).orElseThrow();
            PhraseBundles.assertSaid(help);
            Share.atLeast(55, "something helps", !help.remedies().isEmpty());
            for (Remedy remedy : help.remedies()) {
                assertThat(remedy.proven()).isTrue();
                Plan changed = match(drawn, remedy.changes());
                assertThat(helps(plan, changed, unmatched.mentee()))
                        .as("%s for %s", remedy, unmatched.mentee())
                        .isTrue();
            }
            assertNothingIsMissing(drawn, plan, unmatched.mentee(), help);
        }
    }

    private static void assertReason(Case drawn, Compatibility compatibility, WhyUnmatched why) {
        switch (why) {
            case WhyUnmatched.PlacesShort(var mentee, Bottleneck bottleneck, var rivals) ->
                assertProven(drawn, compatibility, bottleneck);
            case WhyUnmatched.QuotaUsedUp(var mentee, Bottleneck bottleneck, var rivals) -> {
                assertThat(drawn.quotas).isNotEmpty();
                assertProven(drawn, compatibility, bottleneck);
            }
            case WhyUnmatched.RulesOfThePlan rules -> {
                assertThat(drawn.hasApart).isTrue();
                assertThat(rules.proven()).isTrue();
            }
            case WhyUnmatched.PlanNotBest no -> assertThat(no).as("the plan is proven the best").isNull();
            default -> {}
        }
    }

    private static void assertProven(Case drawn, Compatibility compatibility, Bottleneck bottleneck) {
        assertThat(bottleneck.verify(compatibility)).isTrue();
        Programme alone = drawn.programme(List.of(), bottleneck.menteeIds());
        Plan plan = Unhurried.matcher().withStepLimit(20).match(alone, drawn.policy(List.of()));
        long served = plan.matches().stream()
                .filter(match -> bottleneck.menteeIds().contains(match.mentee()))
                .count();
        assertThat(served).isLessThan(bottleneck.wanted()).isLessThanOrEqualTo(bottleneck.possible());
    }

    private static void assertNothingIsMissing(Case drawn, Plan plan, String mentee, Help help) {
        List<Change> said = help.remedies().stream()
                .filter(remedy -> remedy.changes().size() == 1)
                .flatMap(remedy -> remedy.changes().stream())
                .toList();
        for (Change change : drawn.conceivable()) {
            if (helps(plan, match(drawn, List.of(change)), mentee)) {
                assertThat(said).contains(change);
            }
        }
    }

    private static boolean helps(Plan before, Plan after, String mentee) {
        return before.matches().stream()
                .map(Match::mentee)
                .noneMatch(one -> after.matchesOfMentee(one).isEmpty())
                && after.matched() > before.matched()
                && after.matchesOfMentee(mentee).size() > before.matchesOfMentee(mentee).size();
    }

    private static Plan match(Case drawn, List<Change> changes) {
        return Unhurried.matcher().withStepLimit(20).match(drawn.programme(changes), drawn.policy(changes));
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    /** A programme of few people in plain tables; changes are made while it is told. */
    private static final class Case {
        private final int mentors;
        private final int mentees;
        private final int[] places;
        private final int[] wanted;
        private final int[] priority;
        private final boolean[][] eligible;
        private final boolean[][] barred;
        private final boolean[][] fixed;
        private final int[][] value;
        private final boolean[][] apart;
        private final boolean hasApart;
        private final Loads loads;
        private final Map<String, Integer> quotas = new TreeMap<>();

        Case(SplittableRandom random) {
            mentors = 1 + random.nextInt(4);
            mentees = 2 + random.nextInt(5);
            hasApart = random.nextInt(3) == 0;
            // Where places are short anyway, no rule about two matches is in the way.
            places = random.ints(mentors, 0, 3).map(free -> hasApart ? free + 1 : free).toArray();
            wanted = random.ints(mentees, 1, 9).map(w -> w == 8 ? 2 : 1).toArray();
            priority = random.ints(mentees, 0, 3).toArray();
            eligible = new boolean[mentees][mentors];
            barred = new boolean[mentees][mentors];
            fixed = new boolean[mentees][mentors];
            value = new int[mentees][mentors];
            for (int i = 0; i < mentees; i++) {
                for (int j = 0; j < mentors; j++) {
                    eligible[i][j] = random.nextInt(5) < 3;
                    barred[i][j] = random.nextInt(12) == 0;
                    // So fine that no two plans are worth the same: which of them serves a mentee would be chance.
                    value[i][j] = random.nextInt(FINE);
                }
            }
            apart = new boolean[mentees][mentees];
            for (int a = 0; a < mentees; a++) {
                for (int b = 0; b < a; b++) {
                    apart[a][b] = random.nextInt(3) > 0;
                    apart[b][a] = apart[a][b];
                }
            }
            loads = random.nextInt(3) > 0 ? Loads.ANY : new Loads(1, 0);
            if (random.nextInt(2) == 0) {
                addQuota("mentors", 1 + random.nextInt(3), random);
                addQuota("mentees", 1 + random.nextInt(2), random);
                addQuota("one mentor", 1, random);
            }
            int i = random.nextInt(mentees);
            int j = random.nextInt(mentors);
            fixed[i][j] = random.nextInt(3) == 0 && eligible[i][j] && !barred[i][j] && places[j] > 0;
        }

        private void addQuota(String name, int most, SplittableRandom random) {
            if (random.nextBoolean()) {
                quotas.put(name, most);
            }
        }

        Programme programme(List<Change> changes) {
            return programme(changes, null);
        }

        /** Returns the programme; of mentees who are not among those who want mentors, only fixed pairs are kept. */
        Programme programme(List<Change> changes, List<String> onlyThese) {
            Programme.Builder builder = Programme.builder(LocalDate.of(2026, 9, 1));
            for (int j = 0; j < mentors; j++) {
                int more = 0;
                for (Change change : changes) {
                    if (change instanceof Change.PlacesAdded added && added.mentor().equals("M" + j)) {
                        more += added.to() - added.from();
                    }
                }
                builder.mentor(Mentor.builder("M" + j).places(places[j] + more).build());
            }
            for (int i = 0; i < mentees; i++) {
                int fixedPairs = 0;
                for (int j = 0; j < mentors; j++) {
                    if (fixed[i][j]) {
                        fixedPairs++;
                        builder.decision(Decision.fix("M" + j, "T" + i));
                    } else if (barred[i][j] && !changes.contains(new Change.DecisionLifted("M" + j, "T" + i))) {
                        builder.decision(Decision.bar("M" + j, "T" + i));
                    }
                }
                boolean wants = onlyThese == null || onlyThese.contains("T" + i);
                builder.mentee(Mentee.builder("T" + i)
                        .mentorsWanted(wants ? wanted[i] : fixedPairs)
                        .priority(priority[i])
                        .build());
            }
            return builder.build();
        }

        Policy policy(List<Change> changes) {
            Policy.Builder builder = Policy.builder("drawn")
                    .rule(Rule.of(
                            "eligible",
                            (m, t) -> eligible[number(t.id())][number(m.id())]
                                    || changes.contains(new Change.RuleWaived("eligible", m.id(), t.id()))))
                    .criterion(FINE / 1000, Criterion.of(
                            "value", (m, t) -> value[number(t.id())][number(m.id())] / (double) FINE))
                    .loads(loads);
            if (hasApart) {
                builder.planRule(PlanRule.sharedMentor("apart", (a, b) -> apart[number(a.id())][number(b.id())]));
            }
            quotas.forEach((name, most) -> {
                int more = 0;
                for (Change change : changes) {
                    if (change instanceof Change.QuotaRaised raised && raised.quota().equals(name)) {
                        more += raised.to() - raised.from();
                    }
                }
                builder.quota(quota(name, most + more));
            });
            return builder.build();
        }

        private static Quota quota(String name, int most) {
            return switch (name) {
                case "mentors" -> Quota.ofMentors(name, most, m -> Optional.of("g" + number(m.id()) % 2));
                case "mentees" -> Quota.ofMentees(name, most, t -> Optional.of("g" + number(t.id()) % 3));
                default -> Quota.ofMenteesOfOneMentor(name, most, t -> Optional.of("g" + number(t.id()) % 2));
            };
        }

        /** Returns every single change there is. */
        List<Change> conceivable() {
            List<Change> changes = new ArrayList<>();
            quotas.forEach((name, most) -> changes.add(new Change.QuotaRaised(name, most, most + 1)));
            for (int j = 0; j < mentors; j++) {
                changes.add(new Change.PlacesAdded("M" + j, places[j], places[j] + 1));
                for (int i = 0; i < mentees; i++) {
                    if (eligible[i][j] && barred[i][j]) {
                        changes.add(new Change.DecisionLifted("M" + j, "T" + i));
                    } else if (!eligible[i][j] && !barred[i][j]) {
                        changes.add(new Change.RuleWaived("eligible", "M" + j, "T" + i));
                    }
                }
            }
            return changes;
        }
    }
}
