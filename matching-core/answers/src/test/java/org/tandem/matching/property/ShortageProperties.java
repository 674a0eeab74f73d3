package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.check.Market;
import org.tandem.matching.check.PlanChecker;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.explain.shortage.Bottleneck;
import org.tandem.matching.explain.shortage.Change;
import org.tandem.matching.explain.shortage.Help;
import org.tandem.matching.explain.shortage.Remedy;
import org.tandem.matching.explain.shortage.Shortage;
import org.tandem.matching.explain.shortage.Supply;
import org.tandem.matching.explain.shortage.WhyUnmatched;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Unmatched;
import org.tandem.matching.plan.UnmatchedReason;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.PhraseBundles;

/**
 * Shortages of random programmes in which every rule is active. What the library says is confirmed by counting on the raw
 * facts, and by building the changed programme anew and matching it.
 */
class ShortageProperties {

    @Provide
    Arbitrary<ProgrammeCase> small() {
        return Programmes.small();
    }

    @Provide
    Arbitrary<ProgrammeCase> mixed() {
        return Arbitraries.oneOf(Programmes.small(), Programmes.medium());
    }

    @Property(tries = 20)
    void bottlenecksHoldByCountingAndBySolving(@ForAll("mixed") ProgrammeCase drawn) {
        Compatibility compatibility =
                Compatibility.of(drawn.programme(), drawn.policy().policy());
        Plan plan = Unhurried.matcher().match(compatibility);

        Share.atLeast(35, "places are short", Shortage.of(compatibility, plan).whyUnmatched().stream()
                .anyMatch(WhyUnmatched.PlacesShort.class::isInstance));
        for (WhyUnmatched why : Shortage.of(compatibility, plan).whyUnmatched()) {
            assertAgrees(plan.unmatched(why.mentee()).orElseThrow(), why);
            PhraseBundles.assertSaid(why);
            if (why instanceof WhyUnmatched.PlacesShort(String mentee, Bottleneck bottleneck, var rivals)) {
                assertThat(bottleneck.menteeIds()).contains(mentee);
                assertThat(bottleneck.verify(compatibility)).isTrue();
                assertCounted(drawn.market(), bottleneck);
                assertThat(servedWithoutOthers(drawn, bottleneck)).isLessThan(bottleneck.wanted());
            }
        }
    }

    private static void assertAgrees(Unmatched unmatched, WhyUnmatched why) {
        Class<?> expected = switch (unmatched.reason()) {
            case UnmatchedReason.NobodyEligible none -> WhyUnmatched.NobodyEligible.class;
            case UnmatchedReason.NotJudged notJudged -> Void.class;
            case UnmatchedReason.HeldForReview held -> WhyUnmatched.OnlyHeldPairs.class;
            case UnmatchedReason.NobodyElseEligible all -> WhyUnmatched.EverybodyEligibleGiven.class;
            // Without quotas and rules about two matches, a best plan leaves nobody without for another reason.
            case UnmatchedReason.EveryoneEligibleIsFull full -> WhyUnmatched.PlacesShort.class;
            case UnmatchedReason.QuotasUsedUp quotas -> Void.class;
            case UnmatchedReason.PlacesLeft left -> Void.class;
        };
        assertThat(why).isInstanceOf(expected);
    }

    /** Counts places and pairs on the raw facts. */
    private static void assertCounted(Market market, Bottleneck bottleneck) {
        Set<String> mentees = new TreeSet<>(bottleneck.menteeIds());
        Map<String, Integer> places = new TreeMap<>();
        for (Supply supply : bottleneck.supplies()) {
            String mentor = ((Supply.MentorPlaces) supply).mentor();
            long taken = market.fixed().stream()
                    .filter(pair -> pair.mentor().equals(mentor) && !mentees.contains(pair.mentee()))
                    .count();
            places.put(mentor, (int) (market.freePlaces(mentor) - taken));
        }
        long most = places.values().stream().mapToInt(Integer::intValue).sum()
                + market.points().keySet().stream()
                        .filter(pair -> mentees.contains(pair.mentee()) && !places.containsKey(pair.mentor()))
                        .count();
        long wanted = mentees.stream().mapToInt(market::openSeats).sum();
        assertThat(bottleneck.wanted()).isEqualTo(wanted);
        assertThat(bottleneck.possible()).isEqualTo(most).isLessThan(wanted);
    }

    /** Matches a programme in which all other mentees want only the mentors fixed for them. */
    private static long servedWithoutOthers(ProgrammeCase drawn, Bottleneck bottleneck) {
        Programme programme = drawn.programme();
        List<Mentee> mentees = programme.mentees().stream()
                .map(mentee -> bottleneck.menteeIds().contains(mentee.id())
                        ? mentee
                        : Mentee.builder(mentee).mentorsWanted(committed(programme, mentee.id())).build())
                .toList();
        Plan alone = Unhurried.matcher().match(withMentees(programme, mentees), drawn.policy().policy());
        return alone.matches().stream()
                .filter(match -> bottleneck.menteeIds().contains(match.mentee()))
                .count();
    }

    private static int committed(Programme programme, String mentee) {
        int running = DateRange.maxAtOnce(
                programme.mentorships().stream()
                        .filter(mentorship -> mentorship.mentee().equals(mentee))
                        .map(Mentorship::during)
                        .toList(),
                programme.term());
        long fixed = programme.decisions().stream()
                .filter(decision -> decision.kind() == Decision.Kind.FIX && decision.mentee().equals(mentee))
                .count();
        return (int) (running + fixed);
    }

    private static Programme withMentees(Programme programme, List<Mentee> mentees) {
        return Programme.builder(programme.start())
                .end(programme.end())
                .organisations(programme.organisations())
                .mentors(programme.mentors())
                .mentees(mentees)
                .businessTies(programme.businessTies())
                .personalTies(programme.personalTies())
                .mentorships(programme.mentorships())
                .decisions(programme.decisions())
                .build();
    }

    @Property(tries = 20)
    void whatWouldHelpHelps(@ForAll("mixed") ProgrammeCase drawn, @ForAll int choice) {
        Compatibility compatibility =
                Compatibility.of(drawn.programme(), drawn.policy().policy());
        Plan plan = Unhurried.matcher().match(compatibility);
        Shortage shortage = Shortage.of(compatibility, plan);

        for (Unmatched unmatched : some(plan.unmatched(), choice)) {
            Help help = shortage.whatWouldHelp(unmatched.mentee()).orElseThrow();
            PhraseBundles.assertSaid(help);
            Share.atLeast(55, "something helps", !help.remedies().isEmpty());
            for (Remedy remedy : some(help.remedies(), choice)) {
                Plan changed = matched(Rebuilt.with(drawn, remedy.changes()));
                assertHelps(plan, changed, unmatched.mentee());
                assertThat(changed.matched() - plan.matched()).isEqualTo(remedy.gained());
                assertThat(changed.matchesOfMentee(unmatched.mentee()).stream().map(Match::mentor))
                        .isEqualTo(remedy.mentors());
                assertThat(Unhurried.matcher()
                        .match(remedy.applyTo(drawn.programme()), remedy.applyTo(drawn.policy().policy()))
                        .points()).isEqualTo(changed.points());
                assertNothingSmallerHelps(drawn, plan, unmatched.mentee(), remedy);
            }
        }
    }

    /** Up to four, so that a cohort does not take too long. */
    private static <T> List<T> some(List<T> all, int choice) {
        int from = all.size() <= 4 ? 0 : Math.floorMod(choice, all.size() - 3);
        return all.subList(from, Math.min(all.size(), from + 4));
    }

    private static Plan matched(ProgrammeCase changed) {
        Plan plan = Unhurried.matcher().match(changed.programme(), changed.policy().policy());
        PlanChecker.check(changed.market(), plan);
        return plan;
    }

    private static void assertHelps(Plan before, Plan after, String mentee) {
        assertThat(helps(before, after, mentee)).as("%s helps %s", after, mentee).isTrue();
    }

    private static boolean helps(Plan before, Plan after, String mentee) {
        Set<String> served = new TreeSet<>();
        before.matches().forEach(match -> served.add(match.mentee()));
        after.matches().forEach(match -> served.remove(match.mentee()));
        return served.isEmpty()
                && after.matched() > before.matched()
                && after.matchesOfMentee(mentee).size() > before.matchesOfMentee(mentee).size();
    }

    private static void assertNothingSmallerHelps(ProgrammeCase drawn, Plan plan, String mentee, Remedy remedy) {
        if (remedy.changes().size() == 1
                && remedy.changes().get(0) instanceof Change.ReachExtended(double from, double to)
                && to - 0.1 > from) {
            Change smaller = new Change.ReachExtended(from, to - 0.1);
            assertThat(helps(plan, matched(Rebuilt.with(drawn, List.of(smaller))), mentee)).isFalse();
        }
        if (remedy.changes().size() == 1
                && remedy.changes().get(0) instanceof Change.MonthsLowered(int from, int to)
                && to + 1 < from) {
            Change smaller = new Change.MonthsLowered(from, to + 1);
            assertThat(helps(plan, matched(Rebuilt.with(drawn, List.of(smaller))), mentee)).isFalse();
        }
    }

    @Property(tries = 15)
    void nothingThatHelpsIsMissing(@ForAll("small") ProgrammeCase drawn) {
        Compatibility compatibility =
                Compatibility.of(drawn.programme(), drawn.policy().policy());
        Plan plan = Unhurried.matcher().match(compatibility);
        Shortage shortage = Shortage.of(compatibility, plan);

        for (Unmatched unmatched : plan.unmatched()) {
            Help help = shortage.whatWouldHelp(unmatched.mentee()).orElseThrow();
            assertThat(help.exhaustive()).isTrue();
            Set<Change> said = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
            help.remedies().stream()
                    .filter(remedy -> remedy.changes().size() == 1)
                    .forEach(remedy -> said.addAll(remedy.changes()));
            for (Change change : conceivable(drawn)) {
                if (helpsIfPossible(drawn, plan, unmatched.mentee(), change)) {
                    assertThat(said).contains(change);
                    Share.atLeast(25, "a change helps", true);
                }
            }
        }
    }

    private static boolean helpsIfPossible(ProgrammeCase drawn, Plan plan, String mentee, Change change) {
        try {
            return helps(plan, matched(Rebuilt.with(drawn, List.of(change))), mentee);
        } catch (InvalidInputException contradiction) {
            return false;
        }
    }

    /** Every place, veto, decision, must and review that could be changed alone. */
    private static List<Change> conceivable(ProgrammeCase drawn) {
        List<Change> changes = new ArrayList<>();
        for (Mentor mentor : drawn.programme().mentors()) {
            changes.add(new Change.PlacesAdded(mentor.id(), mentor.places(), mentor.places() + 1));
            mentor.profile().vetoes().forEach(id -> changes.add(new Change.VetoLifted(Role.MENTOR, mentor.id(), id)));
        }
        for (Mentee mentee : drawn.programme().mentees()) {
            mentee.profile().vetoes().forEach(id -> changes.add(new Change.VetoLifted(Role.MENTEE, id, mentee.id())));
            mentee.profile().seeks().stream()
                    .filter(need -> need.mustHave())
                    .forEach(need -> changes.add(
                            new Change.NoLongerAMust(mentee.id(), need.competence(), need.importance())));
        }
        drawn.programme().decisions().stream()
                .filter(decision -> decision.kind() == Decision.Kind.BAR)
                .forEach(decision -> changes.add(new Change.DecisionLifted(decision.mentor(), decision.mentee())));
        return changes;
    }

    @Property(tries = 15)
    void aBetterFitIsFoundWhereItIsProposed(@ForAll("small") ProgrammeCase drawn) {
        Compatibility compatibility =
                Compatibility.of(drawn.programme(), drawn.policy().policy());
        Plan plan = Unhurried.matcher().match(compatibility);
        Shortage shortage = Shortage.of(compatibility, plan);

        for (Mentee mentee : drawn.programme().mentees()) {
            shortage.whatWouldHelp(mentee.id(), 60).ifPresent(help -> {
                PhraseBundles.assertSaid(help);
                for (Remedy remedy : help.remedies()) {
                    Plan changed = matched(Rebuilt.with(drawn, remedy.changes()));
                    Share.atLeast(10, "a better fit is proposed", true);
                    assertThat(changed.matchesOfMentee(mentee.id()).stream().mapToDouble(Match::percent))
                            .anyMatch(percent -> percent >= 60);
                    assertThat(changed.matched()).isGreaterThanOrEqualTo(plan.matched());
                    Set<Pair> lost = new TreeSet<>();
                    plan.matches().stream()
                            .filter(match -> changed.matchesOfMentee(match.mentee()).isEmpty())
                            .forEach(match -> lost.add(new Pair(match.mentor(), match.mentee())));
                    assertThat(lost).isEmpty();
                }
            });
        }
    }
}
