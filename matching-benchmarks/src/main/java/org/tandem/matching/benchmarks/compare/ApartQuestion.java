package org.tandem.matching.benchmarks.compare;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How good are plans where rules couple pairs, and how fast? Co-mentees of one or of competing organisations share no mentor.
 *
 * @param variant one that keeps co-mentees apart
 * @param mentees number of mentees
 * @param mentors number of mentors
 * @param ours how long this library may take
 * @param theirs how long CP-SAT may take
 * @param raw how many times as long as this library did raw Timefold takes; 0 to leave it out
 */
record ApartQuestion(Variant variant, int mentees, int mentors, Duration ours, Duration theirs, int raw) {
    private static final Duration LEAST_RAW = Duration.ofSeconds(2);
    private static final long WARM_UP_SEED = 1_000;
    private static final int WARM_UPS = 20;
    private static final int SMALL = 100;

    static final String HEADER = "| co-mentees apart | peer | may take | took | proven | within the limit | "
            + "below the best known: median | worst | gap to own bound: median | worst |\n"
            + "|---|---|---|---|---|---|---|---|---|---|";

    /** What a peer reached over all seeds. */
    private static final class Standing {
        private final Peer peer;
        private final String may;
        private final Samples time = new Samples();
        private final Samples below = new Samples();
        private final Samples gap = new Samples();
        private int proven;
        private int inTime;
        private boolean hasGap;
        private int seatsFewer;

        Standing(Peer peer, String may) {
            this.peer = peer;
            this.may = may;
        }
    }

    void run(int seeds, PrintStream out) {
        Standing tandem = new Standing(new TandemMatch(), time(ours));
        List<Standing> all = new ArrayList<>(List.of(tandem));
        if (!theirs.isZero()) {
            all.add(new Standing(new CpSat(), time(theirs)));
        }
        if (raw > 0) {
            all.add(new Standing(new TimefoldDefaults(), raw + " × Tandem"));
        }
        for (int k = 0; k < (mentees <= SMALL ? WARM_UPS : 2); k++) {
            Problem problem = variant.problem(Math.min(mentees, 200), Math.min(mentors, 120), WARM_UP_SEED + k);
            tandem.peer.solve(problem, ours);
        }
        for (int seed = 1; seed <= seeds; seed++) {
            Problem problem = variant.problem(mentees, mentors, seed);
            List<PeerResult> answers = new ArrayList<>();
            List<PlanValue> worths = new ArrayList<>();
            for (Standing one : all) {
                answers.add(one.peer.solve(problem, limit(one, answers)));
                worths.add(Checker.worth(problem, answers.get(answers.size() - 1).pairs()));
            }
            PlanValue best = worths.stream().max(PlanValue::compareTo).orElseThrow();
            for (int p = 0; p < all.size(); p++) {
                note(all.get(p), answers.get(p), worths.get(p), best);
            }
        }
        all.forEach(one -> print(one, seeds, out));
    }

    private Duration limit(Standing one, List<PeerResult> answers) {
        return switch (one.peer) {
            case TimefoldDefaults timefold -> {
                Duration tenfold = Duration.ofNanos(raw * answers.get(0).solving());
                yield tenfold.compareTo(LEAST_RAW) < 0 ? LEAST_RAW : tenfold;
            }
            case CpSat cpSat -> theirs;
            default -> ours;
        };
    }

    private void note(Standing one, PeerResult answer, PlanValue worth, PlanValue best) {
        if (answer.proven() && worth.compareTo(best) < 0) {
            throw new IllegalStateException(
                    "The plan of " + one.peer.name() + " is called optimal, but is " + worth + " beside " + best + ".");
        }
        if (worth.servesAs(best) && answer.bound() < best.points()) {
            throw new IllegalStateException("The bound (%d) of %s must not be below a plan of %d points."
                    .formatted(answer.bound(), one.peer.name(), best.points()));
        }
        one.time.add((double) answer.solving());
        one.proven += answer.proven() ? 1 : 0;
        one.inTime += answer.proven() && answer.solving() <= ours.toNanos() ? 1 : 0;
        if (worth.servesAs(best)) {
            one.below.add(100.0 * (best.points() - worth.points()) / best.points());
        } else {
            one.seatsFewer++;
            one.below.add(100);
        }
        if (answer.bound() != PeerResult.NO_BOUND && worth.servesAs(best)) {
            one.hasGap = true;
            one.gap.add(100.0 * (answer.bound() - worth.points()) / answer.bound());
        }
    }

    private void print(Standing one, int seeds, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "| %,d × %,d | %s | %s | %s | %d of %d | %d | %s | %s | %s | %s |%n",
                mentees,
                mentors,
                one.peer.name(),
                one.may,
                Samples.time(one.time.median()),
                one.proven,
                seeds,
                one.inTime,
                below(one, one.below.median()),
                below(one, one.below.greatest()),
                one.hasGap ? percent(one.gap.median()) : "",
                one.hasGap ? percent(one.gap.greatest()) : "");
    }

    private static String time(Duration limit) {
        return Samples.time((double) limit.toNanos());
    }

    private static String below(Standing one, double percent) {
        return percent < 100 ? percent(percent) : "fewer seats in " + one.seatsFewer;
    }

    private static String percent(double percent) {
        return String.format(Locale.ROOT, "%.4f %%", percent);
    }
}
