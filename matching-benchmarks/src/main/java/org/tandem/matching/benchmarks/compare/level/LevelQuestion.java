package org.tandem.matching.benchmarks.compare.level;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tandem.matching.benchmarks.compare.cohort.Cohort;
import org.tandem.matching.benchmarks.compare.cohort.CohortKinds;
import org.tandem.matching.compatibility.CompatibilityGraph;

/**
 * Cohorts of kinds and sizes, this library beside CP-SAT and MIP solvers, level by level.
 *
 * @param kinds names of kinds
 * @param sizes mentees and mentors
 * @param firstSeed the first seed
 * @param seeds how many
 * @param limit time for this library
 * @param peerLimit time for each peer
 * @param peers who else is asked
 */
public record LevelQuestion(
        List<String> kinds,
        List<Size> sizes,
        long firstSeed,
        int seeds,
        Duration limit,
        Duration peerLimit,
        List<LevelPeer> peers) {

    /** Numbers of people. */
    public record Size(int mentees, int mentors) {

        /** Reads {@code 60x40}. */
        static Size of(String text) {
            String[] parts = text.split("x", 2);
            if (parts.length != 2) {
                throw new IllegalArgumentException(
                        "The size (" + text + ") is not understood.\nMaybe write it as 300x150.");
            }
            return new Size(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }

        @Override
        public String toString() {
            return mentees + "x" + mentors;
        }
    }

    /**
     * Reads a question: names of kinds as {@link CohortKinds#of} takes them, or {@code all}; {@code sizes=60x40,300x150};
     * {@code seeds=20}, {@code from=100}; {@code limit=10} and {@code peers-limit=10}, in seconds;
     * {@code peers=highs,scip,cbc,cp-sat,timefold} or {@code peers=none}; {@code timefold-limit=60}, as that peer gets ten times
     * what this library took.
     */
    public static LevelQuestion of(List<String> arguments) {
        List<String> kinds = new ArrayList<>();
        List<Size> sizes = List.of(new Size(60, 40));
        long from = 0;
        int seeds = 5;
        Duration limit = Duration.ofSeconds(10);
        Duration peerLimit = Duration.ofSeconds(10);
        Duration timefoldLimit = Duration.ofMinutes(1);
        String peers = "cp-sat,cbc";
        for (String argument : arguments) {
            int equals = argument.indexOf(':') < 0 ? argument.indexOf('=') : -1;
            String value = argument.substring(equals + 1);
            switch (equals < 0 ? "" : argument.substring(0, equals)) {
                case "sizes" -> sizes = Arrays.stream(value.split(",", -1)).map(Size::of).toList();
                case "seeds" -> seeds = Integer.parseInt(value);
                case "from" -> from = Long.parseLong(value);
                case "limit" -> limit = seconds(value);
                case "peers-limit" -> peerLimit = seconds(value);
                case "timefold-limit" -> timefoldLimit = seconds(value);
                case "peers" -> peers = value;
                case "" -> {
                    if (argument.equals("all")) {
                        CohortKinds.named().forEach(kind -> kinds.add(kind.name()));
                    } else {
                        CohortKinds.of(argument, 0);
                        kinds.add(argument);
                    }
                }
                default ->
                    throw new IllegalArgumentException("The setting (" + argument + ") is unknown.\n"
                            + "Maybe one of these was meant: sizes=, seeds=, from=, limit=, peers-limit=, peers=,"
                            + " timefold-limit=.");
            }
        }
        return new LevelQuestion(
                kinds.isEmpty() ? List.of(CohortKinds.ANY) : kinds, sizes, from, seeds, limit, peerLimit,
                peers(peers, timefoldLimit));
    }

    private static Duration seconds(String text) {
        return Duration.ofMillis(Math.round(1000 * Double.parseDouble(text)));
    }

    private static List<LevelPeer> peers(String names, Duration timefoldLimit) {
        List<LevelPeer> peers = new ArrayList<>();
        for (String name : names.split(",", -1)) {
            switch (name) {
                case "none" -> {}
                case "cp-sat" -> peers.add(new CpSatLevels(2));
                case "timefold" -> peers.add(new RawTimefoldLevels(timefoldLimit));
                default -> peers.add(new MipLevels(backend(name)));
            }
        }
        return peers;
    }

    private static MipLevels.Backend backend(String name) {
        return Arrays.stream(MipLevels.Backend.values())
                .filter(backend -> backend.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The peer (" + name
                        + ") is unknown.\nMaybe one of these was meant: none, cp-sat, highs, scip, cbc, timefold."));
    }

    /** Solves all instances and prints tables. */
    public void run(PrintStream out) {
        warmUp();
        List<LevelSummary> summaries = new ArrayList<>();
        for (String kind : kinds) {
            for (Size size : sizes) {
                out.printf(
                        "%n%s %s%n%n| seed | pairs | who | overdue | seats | served | urgency | places | points | proven | s |%n|---|---|---|---|---|---|---|---|---|---|---|%n",
                        kind, size);
                LevelSummary summary = new LevelSummary(kind + " " + size);
                for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
                    Cohort cohort = Cohort.of(CohortKinds.of(kind, seed), size.mentees(), size.mentors(), seed);
                    CompatibilityGraph graph = cohort.judge().graph();
                    List<LevelAnswer> answers = new ArrayList<>();
                    LevelAnswer ours = print(seed, graph, new TandemLevels(), limit, out);
                    answers.add(ours);
                    for (LevelPeer peer : peers) {
                        answers.add(print(seed, graph, peer, peer.limit(peerLimit, ours.solving()), out));
                    }
                    summary.add(answers);
                }
                summaries.add(summary);
            }
        }
        List<String> names = new ArrayList<>(List.of(new TandemLevels().name()));
        peers.forEach(peer -> names.add(peer.name()));
        out.printf("%n%s%n", LevelSummary.HEADER);
        summaries.forEach(summary -> summary.print(names, out));
    }

    /** The first run in a Java machine takes seconds that say nothing about a solver. */
    private void warmUp() {
        CompatibilityGraph graph =
                Cohort.of(CohortKinds.of(CohortKinds.ANY, 1), 20, 10, 1).judge().graph();
        new TandemLevels().solve(graph, limit);
        peers.forEach(peer -> peer.solve(graph, peer.limit(peerLimit, 0)));
    }

    private static LevelAnswer print(
            long seed, CompatibilityGraph graph, LevelPeer peer, Duration limit, PrintStream out) {
        LevelAnswer answer = peer.solve(graph, limit);
        out.printf(
                "| %d | %d | %s | %s | %s | %.3f |%n",
                seed,
                graph.pairCount(),
                peer.name(),
                Arrays.stream(PlanTier.values())
                        .map(level -> Long.toString(answer.values().of(level)))
                        .collect(Collectors.joining(" | ")),
                answer.isProven() ? "all" : answer.provenLevels() + " of " + PlanTier.values().length,
                answer.solving() / 1e9);
        return answer;
    }
}
