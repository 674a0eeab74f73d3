package org.tandem.matching.alone;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.tandem.matching.Matcher;
import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.spring.MatchingService;
import org.tandem.matching.spring.Search;
import tools.jackson.databind.json.JsonMapper;

/**
 * Started inside one jar with the starter and its libraries: matches through the service, on virtual threads, twice at once on the
 * common pool, whose threads have the Java launcher's class loader in their context, and in a parallel stream; prints what came
 * out. Every search has a seed of its own, so that none finds what another one has made.
 */
@SpringBootApplication
public class AloneApplication {
    private static final Programme PROGRAMME = Programme.builder(LocalDate.of(2026, 9, 1))
            .mentor(Mentor.builder("M-1").build())
            .mentor(Mentor.builder("M-2").build())
            .mentee(Mentee.builder("T-1").build())
            .mentee(Mentee.builder("T-2").build())
            .build();

    private static final Duration LONG = Duration.ofDays(1);

    /** The rule is the application's own, so that its class must be found wherever pairs are judged. */
    @Bean
    static Policy policy() {
        return Policy.builder("anybody").rule(Rule.of("anybody", (mentor, mentee) -> true)).build();
    }

    /** Starts and ends. */
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (ConfigurableApplicationContext context = SpringApplication.run(AloneApplication.class, args)) {
            MatchingService service = context.getBean(MatchingService.class);
            Search search = service.submit(PROGRAMME);
            search.awaitEnd(LONG);
            Plan plan = search.plan().orElseThrow();
            out.println("service: " + plan.matched() + " matched");
            out.println(
                    "json: " + context.getBean(JsonMapper.class).writeValueAsString(plan).contains("PROVEN_OPTIMAL"));
            try (ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor()) {
                out.println("virtual thread: " + virtual.submit(() -> matched(1)).get() + " matched");
            }
            ClassLoader ours = AloneApplication.class.getClassLoader();
            out.println("foreign loader: " + CompletableFuture
                    .supplyAsync(() -> Thread.currentThread().getContextClassLoader() != ours)
                    .join());
            out.println("common pool: " + twoAtOnce() + " matched");
            out.println("groups: " + CompletableFuture.supplyAsync(AloneApplication::groups).join() + " composed");
            Set<Integer> matched = new ConcurrentSkipListSet<>();
            IntStream.range(4, 20).parallel().forEach(seed -> matched.add(matched(seed)));
            out.println("parallel stream: " + matched + " matched");
        }
    }

    /** Two searches that are on the common pool at the same time: each waits for the other before it begins. */
    private static int twoAtOnce() {
        CyclicBarrier both = new CyclicBarrier(2);
        CompletableFuture<Integer> one = CompletableFuture.supplyAsync(() -> matched(2, both));
        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(() -> matched(3, both));
        return one.join() + other.join();
    }

    private static int matched(long seed, CyclicBarrier both) {
        try {
            both.await();
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
        return matched(seed);
    }

    private static int matched(long seed) {
        return Matcher.create().withTimeLimit(LONG).withSeed(seed).match(PROGRAMME, policy()).matched();
    }

    private static int groups() {
        Workshop workshop =
                Workshop.builder("day", PROGRAMME).everybody().groupsOf(2, 2).build();
        return GroupComposer.with(GroupPolicy.builder("any").build())
                .withTimeLimit(LONG)
                .withStepLimit(10)
                .compose(workshop)
                .groups()
                .size();
    }
}
