package org.tandem.matching.benchmarks.compare.answer;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Times answers of one kind and counts how exact they are. */
final class AnswerTally {
    static final String HEADER =
            """
                    | family | answer | asked | median ms | max ms | median CPU ms | max CPU ms | exact | widest range |
                    |---|---|---|---|---|---|---|---|---|""";

    private static final double NANOS = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /**
     * How exact a part of an answer is.
     *
     * @param exact whether it is proven
     * @param matches width of its range, in matches
     * @param percent width of its range, in per cent of the plan's points
     */
    record Exactness(boolean exact, long matches, double percent) {}

    private final String name;
    private final List<Double> taken = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();
    private int parts;
    private int exact;
    private long widestMatches;
    private double widestPercent;

    AnswerTally(String name) {
        this.name = name;
    }

    /** Answers a question and remembers how long that took, by the clock and in processor time of this thread. */
    <T> T time(Supplier<T> question) {
        long processorBefore = THREADS.getCurrentThreadCpuTime();
        long before = System.nanoTime();
        T answer = question.get();
        taken.add((System.nanoTime() - before) / NANOS);
        processor.add((THREADS.getCurrentThreadCpuTime() - processorBefore) / NANOS);
        return answer;
    }

    void add(Exactness part) {
        parts++;
        exact += part.exact ? 1 : 0;
        widestMatches = Math.max(widestMatches, part.matches);
        widestPercent = Math.max(widestPercent, part.percent);
    }

    /** Prints a line; nothing if nothing was asked. */
    void print(String family, PrintStream out) {
        if (!taken.isEmpty()) {
            taken.sort(null);
            processor.sort(null);
            out.printf(
                    "| %s | %s | %d | %.1f | %.1f | %.1f | %.1f | %d of %d | %d, %.2f %% |%n",
                    family,
                    name,
                    taken.size(),
                    taken.get(taken.size() / 2),
                    taken.get(taken.size() - 1),
                    processor.get(taken.size() / 2),
                    processor.get(taken.size() - 1),
                    exact,
                    parts,
                    widestMatches,
                    widestPercent);
        }
    }
}
