package org.tandem.matching.benchmarks.compare;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tandem.matching.benchmarks.compare.need.CpSatNeeds;
import org.tandem.matching.benchmarks.compare.need.NeedAnswer;
import org.tandem.matching.benchmarks.compare.need.NeedInstance;
import org.tandem.matching.benchmarks.compare.need.NeedPeer;
import org.tandem.matching.benchmarks.compare.need.NeedWorth;
import org.tandem.matching.benchmarks.compare.need.TandemNeeds;

/**
 * How good are plans of needs and offers that may have few partners only, and how fast?
 *
 * @param needs number of needs
 * @param offers number of offers
 * @param reach how far offers go, the side of the square being 1
 * @param ours how long this library may take
 * @param theirs how long CP-SAT may take
 */
record NeedQuestion(int needs, int offers, double reach, Duration ours, Duration theirs) {
    static final String HEADER = "| needs × offers | peer | may take | took: median | worst | proven | "
            + "units below the best known: worst | as many units in | points below the best known: median | worst | "
            + "gap to own bound: median | worst |\n"
            + "|---|---|---|---|---|---|---|---|---|---|---|---|";

    /** What a peer reached over all seeds. */
    private static final class Standing {
        private final NeedPeer peer;
        private final Duration limit;
        private final Samples time = new Samples();
        private final Samples unitsBelow = new Samples();
        private final Samples below = new Samples();
        private final Samples gap = new Samples();
        private int proven;

        Standing(NeedPeer peer, Duration limit) {
            this.peer = peer;
            this.limit = limit;
        }
    }

    void run(int seeds, PrintStream out) {
        List<Standing> all =
                List.of(new Standing(new TandemNeeds(), ours), new Standing(new CpSatNeeds(), theirs));
        all.get(0).peer.solve(NeedInstance.of(30, 40, 1, 0), Duration.ofSeconds(1));
        for (int seed = 1; seed <= seeds; seed++) {
            NeedInstance instance = NeedInstance.of(needs, offers, reach, seed);
            List<NeedAnswer> answers = new ArrayList<>();
            List<NeedWorth> worths = new ArrayList<>();
            for (Standing one : all) {
                NeedAnswer answer = one.peer.solve(instance, one.limit);
                answers.add(answer);
                worths.add(NeedWorth.checked(instance, answer.units()));
            }
            NeedWorth best = worths.stream().max(NeedWorth::compareTo).orElseThrow();
            for (int p = 0; p < all.size(); p++) {
                note(all.get(p), answers.get(p), worths.get(p), best);
            }
        }
        all.forEach(one -> print(one, seeds, out));
    }

    private static void note(Standing one, NeedAnswer answer, NeedWorth worth, NeedWorth best) {
        boolean same = worth.units() == best.units() && worth.served() == best.served();
        if (answer.unitsBound() < best.units()
                || (answer.proven() && worth.compareTo(best) < 0)
                || (same && answer.pointsBound() < best.points())) {
            throw new IllegalStateException(
                    "What " + one.peer.name() + " proves of " + worth + " must not be refuted by " + best + ".");
        }
        one.time.add((double) answer.nanos());
        one.proven += answer.proven() ? 1 : 0;
        one.unitsBelow.add((double) (best.units() - worth.units()));
        if (same) {
            one.below.add(percent(best.points() - worth.points(), best.points()));
        }
        if (answer.pointsBound() != NeedAnswer.NO_BOUND) {
            one.gap.add(percent(answer.pointsBound() - worth.points(), answer.pointsBound()));
        }
    }

    private static double percent(long part, long whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    private void print(Standing one, int seeds, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "| %,d × %,d | %s | %s | %s | %s | %d of %d | %.0f | %d of %d | %s | %s | %s | %s |%n",
                needs,
                offers,
                one.peer.name(),
                Samples.time((double) one.limit.toNanos()),
                Samples.time(one.time.median()),
                Samples.time(one.time.greatest()),
                one.proven,
                seeds,
                one.unitsBelow.greatest(),
                one.below.size(),
                seeds,
                median(one.below),
                worst(one.below),
                median(one.gap),
                worst(one.gap));
    }

    private static String median(Samples samples) {
        return samples.size() == 0 ? "" : percent(samples.median());
    }

    private static String worst(Samples samples) {
        return samples.size() == 0 ? "" : percent(samples.greatest());
    }

    private static String percent(double percent) {
        return String.format(Locale.ROOT, "%.3f %%", percent);
    }
}
