package org.tandem.matching.benchmarks.memory;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How much memory do a graph and a match need? For each number of mentees, with and without a rule about two matches, it
 * finds the smallest heap with which a Java machine of its own reads the scores and matches, and prints Markdown.
 *
 * <pre>
 * mvn -q compile exec:exec -pl matching-benchmarks -am -Dmemory="1000 10000 100000"
 * </pre>
 */
public final class Memory {
    private static final int LEAST_MEGABYTES = 8;
    private static final int MOST_MEGABYTES = 8192;
    private static final double MEGA = 1 << 20;

    private Memory() {}

    /**
     * Measures.
     *
     * @param arguments numbers of mentees
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors");
        out.println();
        out.println("| mentees × mentors | pairs | rules | graph | allocated by a match | smallest heap | time with it "
                + "| time with " + MOST_MEGABYTES + " MB |");
        out.println("|---|---|---|---|---|---|---|---|");
        for (String mentees : arguments) {
            for (Size.Rules rules : Size.Rules.values()) {
                out.println(row(new Size(Integer.parseInt(mentees), rules)));
            }
        }
    }

    private static String row(Size size) throws IOException, InterruptedException {
        Footprint ample = Heap.run(size, MOST_MEGABYTES)
                .orElseThrow(() -> new IllegalStateException("The heap is too small for " + size + "."));
        List<Integer> heaps = heaps();
        int tooSmall = -1;
        int enough = heaps.size() - 1;
        Footprint least = ample;
        while (enough - tooSmall > 1) {
            int middle = (tooSmall + enough) / 2;
            Optional<Footprint> taken = Heap.run(size, heaps.get(middle));
            if (taken.isPresent()) {
                enough = middle;
                least = taken.get();
            } else {
                tooSmall = middle;
            }
        }
        return String.format(
                Locale.ROOT,
                "| %,d × %,d | %,d | %s | %.1f MB | %.0f MB | %,d MB | %.1f s | %.1f s |",
                size.mentees(),
                size.mentors(),
                ample.pairs(),
                size.rules().name().toLowerCase(Locale.ROOT),
                ample.graph() / MEGA,
                ample.allocated() / MEGA,
                heaps.get(enough),
                least.time().toMillis() / 1e3,
                ample.time().toMillis() / 1e3);
    }

    /** Heaps to try, each a third to a half larger than the one before. */
    static List<Integer> heaps() {
        List<Integer> heaps = new ArrayList<>();
        for (int megabytes = LEAST_MEGABYTES; megabytes < MOST_MEGABYTES; megabytes *= 2) {
            heaps.add(megabytes);
            heaps.add(megabytes * 3 / 2);
        }
        heaps.add(MOST_MEGABYTES);
        return heaps;
    }
}
