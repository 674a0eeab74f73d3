package org.tandem.matching.benchmarks.country;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tandem.matching.Matcher;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.io.facts.ProgrammeFiles;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

/**
 * What does a country cost, from its files to a proven plan? Prints what every step takes, each size in turn, by the city's policy
 * without its rules about two matches, or with them.
 *
 * <pre>
 * mvn -q compile exec:exec -pl matching-benchmarks -am -Dcountry="10000x6000 100000x60000:towns=400" -Dheap=6g
 * </pre>
 */
public final class Country {
    private static final double MEGA = 1 << 20;
    private static final double MILLIS = 1e6;
    private static final Matcher MATCHER = Matcher.create().withTimeLimit(Duration.ofHours(2));

    private final PrintStream out;

    Country(PrintStream out) {
        this.out = out;
    }

    /**
     * Measures.
     *
     * @param arguments sizes, as {@link CountrySize} reads them
     */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(
                "Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors, heap "
                        + Math.round(Runtime.getRuntime().maxMemory() / MEGA) + " MB");
        for (String size : arguments) {
            new Country(out).measure(CountrySize.of(size));
        }
    }

    /** Measures one size. */
    void measure(CountrySize size) throws Exception {
        out.println();
        out.println(size);
        Path folder = Files.createTempDirectory("country");
        try {
            ProgrammeFiles files = CountryFiles.write(size, 1, folder);
            measure(size, files);
        } finally {
            delete(folder);
        }
    }

    private void measure(CountrySize size, ProgrammeFiles files) throws Exception {
        Programme programme =
                timed("read files", () -> files.programme(new InputFaults(Wording.in(Locale.ENGLISH))));
        Policy policy = policy(size.rules() == 1, size.coupled() == 1);
        Plan plan = size.apart() == 1
                ? match(programme, policy)
                : timed("judge, match", () -> MATCHER.match(programme, policy));
        out.println("  " + plan.quality().status() + ", " + plan.matched() + " matched, " + plan.points() + " points, "
                + plan.quality().levels().stream().map(level -> level.level() + " " + level.value() + " of "
                        + level.bound()).toList());
    }

    private Plan match(Programme programme, Policy policy) throws Exception {
        Compatibility compatibility = timed("judge", () -> Compatibility.of(programme, policy));
        out.println("  " + compatibility.graph() + ", "
                + compatibility.graph().pairCount() / Math.max(1, programme.mentees().size()) + " partners, "
                + compatibility.heldPairs().size() + " held");
        Plan plan = timed("match", () -> MATCHER.match(compatibility));
        if (PlanConditions.of(compatibility.graph()).planRules().isEmpty()) {
            new CountryAnswers(out, compatibility.graph()).ask();
        }
        return plan;
    }

    /** The city's policy, with its rules or without, and with those about two matches or without. */
    static Policy policy(boolean withRules, boolean coupled) {
        Policy.Builder policy = Policy.builder(ReadyPolicies.cityCrossMentoring());
        if (!coupled) {
            ReadyPolicies.cityCrossMentoring().planRules().stream().map(PlanRule::name)
                    .forEach(policy::withoutPlanRule);
        }
        if (!withRules) {
            ReadyPolicies.cityCrossMentoring().rules().stream().map(Rule::name).forEach(policy::withoutRule);
        }
        return policy.build();
    }

    private <T> T timed(String step, Callable<T> work) throws Exception {
        long cpu = cpu();
        long start = System.nanoTime();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        T result = work.call();
        long time = System.nanoTime() - start;
        out.printf(
                Locale.ROOT,
                "  %-12s %9.0f ms, %9.0f ms of processors, %6.0f MB at most%n",
                step,
                time / MILLIS,
                (cpu() - cpu) / MILLIS,
                peak() / MEGA);
        return result;
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
