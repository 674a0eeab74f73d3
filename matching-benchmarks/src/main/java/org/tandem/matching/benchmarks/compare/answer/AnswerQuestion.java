package org.tandem.matching.benchmarks.compare.answer;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.tandem.matching.Matcher;
import org.tandem.matching.benchmarks.compare.answer.AnswerTally.Exactness;
import org.tandem.matching.benchmarks.compare.cohort.Cohort;
import org.tandem.matching.benchmarks.compare.cohort.CohortKinds;
import org.tandem.matching.benchmarks.compare.cohort.CohortsAsked;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.explain.Explainer;
import org.tandem.matching.explain.Price;
import org.tandem.matching.explain.WhyNot;
import org.tandem.matching.explain.shortage.Help;
import org.tandem.matching.explain.shortage.Shortage;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Unmatched;
import org.tandem.matching.recommend.OpportunityCost;
import org.tandem.matching.recommend.Recommendations;
import org.tandem.matching.recommend.Recommender;
import org.tandem.matching.recruit.Gain;
import org.tandem.matching.recruit.Recruiting;

/**
 * What coordinators ask about plans of cohorts of some kinds.
 *
 * @param kinds names of kinds
 * @param sizes mentees and mentors, as in {@code 150x100}
 * @param firstSeed the first seed
 * @param seeds how many
 * @param each how many pairs, and how many people, are asked about
 */
public record AnswerQuestion(List<String> kinds, List<String> sizes, long firstSeed, int seeds, int each) {
    private static final int RECOMMENDATIONS = 5;
    private static final int PROFILES = 5;

    /**
     * Reads a question: names of kinds as {@link CohortKinds#of} takes them; {@code sizes=150x100,300x150},
     * {@code seeds=5}, {@code from=100}, {@code each=20}.
     */
    public static AnswerQuestion of(List<String> arguments) {
        CohortsAsked asked = CohortsAsked.of(
                arguments, new CohortsAsked(List.of("city", "association", "party"), List.of("150x100"), 0, 5, 20),
                "each");
        return new AnswerQuestion(asked.kinds(), asked.sizes(), asked.firstSeed(), asked.seeds(), asked.own());
    }

    /** Asks about all cohorts and prints a table. */
    public void run(PrintStream out) {
        ask("city", "40x20", new Tallies(), 1);
        out.printf("%n%s%n", AnswerTally.HEADER);
        for (String kind : kinds) {
            for (String size : sizes) {
                Tallies tallies = new Tallies();
                for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
                    ask(kind, size, tallies, seed);
                }
                tallies.all().forEach(tally -> tally.print(kind + " " + size, out));
            }
        }
    }

    private record Tallies(
            AnswerTally whyNot,
            AnswerTally recommend,
            AnswerTally place,
            AnswerTally help,
            AnswerTally profiles,
            AnswerTally report) {

        Tallies() {
            this(
                    new AnswerTally("why not"),
                    new AnswerTally(RECOMMENDATIONS + " recommendations"),
                    new AnswerTally("worth of a place"),
                    new AnswerTally("what would help"),
                    new AnswerTally(PROFILES + " recruiting profiles"),
                    new AnswerTally("report: all unmatched, recruiting"));
        }

        List<AnswerTally> all() {
            return List.of(whyNot, recommend, place, help, profiles, report);
        }
    }

    private void ask(String kind, String size, Tallies tallies, long seed) {
        int[] people = Arrays.stream(size.split("x", 2)).mapToInt(Integer::parseInt).toArray();
        Compatibility compatibility =
                Cohort.of(CohortKinds.of(kind, seed), people[0], people[1], seed).judge();
        Plan plan = Matcher.create().match(compatibility);
        askAboutPairs(compatibility, plan, tallies, new SplittableRandom(seed));
        tallies.report.time(() -> {
            report(compatibility, plan, tallies);
            return plan;
        });
    }

    private void askAboutPairs(
            Compatibility compatibility, Plan plan, Tallies tallies, SplittableRandom random) {
        CompatibilityGraph graph = compatibility.graph();
        Explainer explainer = Explainer.of(compatibility, plan);
        Recommender recommender = Recommender.of(compatibility);
        Recruiting recruiting = Recruiting.of(compatibility);
        for (int k = 0; k < each && graph.pairCount() > 0; k++) {
            int pair = random.nextInt(graph.pairCount());
            String mentor = graph.mentorIds().get(graph.mentor(pair));
            String mentee = graph.menteeIds().get(graph.mentee(pair));
            if (tallies.whyNot.time(() -> explainer.whyNot(mentor, mentee)) instanceof WhyNot.BetterUsed used) {
                tallies.whyNot.add(exactness(used.price(), plan));
            }
            if (tallies.recommend
                    .time(() -> recommender.mentorsFor(mentee, RECOMMENDATIONS)) instanceof Recommendations.Best best) {
                best.pairs().forEach(one -> tallies.recommend.add(exactness(one.cost(), plan)));
            }
            tallies.place.add(exactness(
                    tallies.place.time(() -> recruiting.worthOfPlace(mentor)).gain(), plan));
        }
    }

    private static void report(Compatibility compatibility, Plan plan, Tallies tallies) {
        Shortage shortage = Shortage.of(compatibility, plan);
        shortage.whyUnmatched();
        for (Unmatched unmatched : plan.unmatched()) {
            Optional<Help> help = tallies.help.time(() -> shortage.whatWouldHelp(unmatched.mentee()));
            help.orElseThrow()
                    .remedies()
                    .forEach(remedy -> tallies.help.add(new Exactness(remedy.proven(), 0, 0)));
        }
        Recruiting recruiting = Recruiting.of(compatibility);
        tallies.profiles
                .time(() -> recruiting.profiles(PROFILES))
                .profiles()
                .forEach(profile -> tallies.profiles.add(exactness(profile.gain(), plan)));
    }

    private static Exactness exactness(Price price, Plan plan) {
        return exactness(
                price.exact(),
                price.matchesAtMost() - price.matchesAtLeast(),
                price.pointsAtMost() - price.pointsAtLeast(),
                plan);
    }

    private static Exactness exactness(OpportunityCost cost, Plan plan) {
        return exactness(
                cost.exact(),
                cost.matchesAtMost() - cost.matchesAtLeast(),
                cost.pointsAtMost() - cost.pointsAtLeast(),
                plan);
    }

    private static Exactness exactness(Gain gain, Plan plan) {
        return exactness(
                gain.exact(),
                gain.matchesAtMost() - gain.matchesAtLeast(),
                gain.pointsAtMost() - gain.pointsAtLeast(),
                plan);
    }

    private static Exactness exactness(boolean exact, long matches, long points, Plan plan) {
        return new Exactness(exact, matches, 100.0 * points / Math.max(1, plan.points()));
    }
}
