package org.tandem.matching.benchmarks.compare;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * How long does the flow take, beside others? All answers are optimal, or it is an error. Peers take turns, seed by seed,
 * after some rounds that do not count.
 *
 * @param variant the rules
 * @param mentees number of mentees
 * @param mentors number of mentors
 * @param peers this library first, then those it is compared with
 */
record FlowQuestion(Variant variant, int mentees, int mentors, List<Peer> peers) {
    private static final long WARM_UP_SEED = 1_000;
    /** Pairs to look at before it counts: after as many, the Java machine has compiled what matters. */
    private static final long WARM_UP_PAIRS = 2_000_000;
    private static final int CHOICES = 50;
    private static final long MOST_ROUNDS = 40;

    static final String HEADER = "| Problem | size | places | peer | solving | with building | Tandem / peer | "
            + "bytes for a pair | optimal |\n|---|---|---|---|---|---|---|---|---|";

    void run(int seeds, PrintStream out) {
        warmUp();
        Samples[] solving = new Samples[peers.size()];
        Samples[] whole = new Samples[peers.size()];
        Samples bytes = new Samples();
        for (int p = 0; p < solving.length; p++) {
            solving[p] = new Samples();
            whole[p] = new Samples();
        }
        String places = "";
        for (int seed = 1; seed <= seeds; seed++) {
            Problem problem = variant.problem(mentees, mentors, seed);
            PlanValue best = null;
            for (int p = 0; p < solving.length; p++) {
                PeerResult answer = solve(peers.get(p), problem);
                PlanValue worth = Checker.worth(problem, answer.pairs());
                if (!answer.proven() || best != null && !best.equals(worth)) {
                    throw new IllegalStateException(
                            "The answer of " + peers.get(p).name() + " to problem (" + problem.name() + "), seed "
                                    + seed
                                    + ", must be optimal, but is " + worth + " beside " + best + ".");
                }
                best = worth;
                solving[p].add((double) answer.solving());
                whole[p].add((double) (answer.building() + answer.solving()));
                if (answer.allocated() != PeerResult.NOT_MEASURED) {
                    bytes.add((double) answer.allocated() / problem.edges());
                }
            }
            places = best != null && best.seats() < (long) mentees * problem.seats() ? "short" : "suffice";
        }
        for (int p = 0; p < solving.length; p++) {
            out.printf(
                    Locale.ROOT,
                    "| %s | %,d × %,d | %s | %s | %s | %s | %s | %s | %d of %d |%n",
                    variant.title(),
                    mentees,
                    mentors,
                    places,
                    peers.get(p).name(),
                    Samples.time(solving[p].median()),
                    Samples.time(whole[p].median()),
                    p == 0 ? "" : String.format(Locale.ROOT, "%.3f", solving[0].median() / solving[p].median()),
                    p == 0 ? String.format(Locale.ROOT, "%.0f", bytes.median()) : "",
                    seeds,
                    seeds);
        }
    }

    private void warmUp() {
        long rounds = Math.min(MOST_ROUNDS, 1 + WARM_UP_PAIRS / ((long) mentees * Math.min(CHOICES, mentors)));
        for (long k = 0; k < rounds; k++) {
            Problem problem = variant.problem(mentees, mentors, WARM_UP_SEED + k);
            for (Peer peer : peers) {
                // Native code is warm at once, and JGraphT, which takes seconds, after one round.
                if (peer instanceof TandemFlow || k == 0 && !(peer instanceof OrTools)) {
                    solve(peer, problem);
                }
            }
        }
    }

    private static PeerResult solve(Peer peer, Problem problem) {
        return peer.solve(problem, Duration.ofHours(1));
    }
}
