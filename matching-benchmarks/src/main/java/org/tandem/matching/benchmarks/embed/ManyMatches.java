package org.tandem.matching.benchmarks.embed;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.tandem.matching.Matcher;
import org.tandem.matching.benchmarks.Programmes;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.spring.MatchingService;
import org.tandem.matching.spring.Search;

/**
 * Does an application grow that matches again and again? Submits one new programme after the other to the starter's service, and
 * prints the heap in use after collecting garbage, ten times in all.
 *
 * <pre>
 * mvn -q compile exec:exec -pl matching-benchmarks -am -Dembed="ManyMatches 10000"
 * </pre>
 */
@EnableAutoConfiguration
public class ManyMatches {
    private static final int MENTEES = 24;
    private static final int MENTORS = 16;
    private static final int ROWS = 10;
    private static final double MEGA = 1 << 20;
    private static final Duration LONG = Duration.ofDays(1);

    @Bean
    static Policy policy() {
        return ReadyPolicies.cityCrossMentoring();
    }

    @Bean
    static Matcher matcher() {
        return Matcher.create().withTimeLimit(LONG).withStepLimit(100);
    }

    /**
     * Matches.
     *
     * @param arguments the number of matches
     */
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int matches = Integer.parseInt(arguments[0]);
        out.println("Java " + Runtime.version() + ", " + MENTEES + " × " + MENTORS + " people a match");
        out.println();
        out.println("| matches | heap in use |");
        out.println("|---|---|");
        int[] row = {0};
        run(matches, used -> {
            row[0]++;
            out.println(String.format(Locale.ROOT, "| %,d | %.1f MB |", row[0] * matches / ROWS, used / MEGA));
        });
    }

    /** Matches so often, and tells ten times how many bytes are in use. */
    static void run(int matches, LongConsumer used) throws InterruptedException {
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(ManyMatches.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "logging.level.root=warn", "spring.main.banner-mode=off",
                        "spring.main.register-shutdown-hook=false")
                .run()) {
            MatchingService service = application.getBean(MatchingService.class);
            for (int k = 1; k <= matches; k++) {
                Search search = service.submit(Programmes.of(MENTEES, MENTORS, k));
                if (!search.awaitEnd(LONG) || search.plan().isEmpty()) {
                    throw new IllegalStateException("The match (" + k + ") has no plan.");
                }
                if (k % (matches / ROWS) == 0) {
                    used.accept(usedHeap());
                }
            }
        }
    }

    private static long usedHeap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
