package org.tandem.matching.service;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.tandem.matching.Matcher;
import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/**
 * Started inside the service's jar: matches and composes on the common pool, whose threads have the Java launcher's class
 * loader in their context, and in a parallel stream; prints what came out. Every search has a seed of its own, so that none
 * finds what another one has made.
 */
public final class CommonPoolProgram {
    private static final Programme PROGRAMME = Programme.builder(LocalDate.of(2026, 9, 1))
            .mentor(Mentor.builder("M-1").build())
            .mentor(Mentor.builder("M-2").build())
            .mentee(Mentee.builder("T-1").build())
            .mentee(Mentee.builder("T-2").build())
            .build();

    private static final Duration LONG = Duration.ofDays(1);

    private CommonPoolProgram() {}

    /** Takes no arguments. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ClassLoader ours = CommonPoolProgram.class.getClassLoader();
        out.println("foreign loader: " + CompletableFuture
                .supplyAsync(() -> Thread.currentThread().getContextClassLoader() != ours)
                .join());
        out.println("common pool: " + CompletableFuture.supplyAsync(() -> matched(1)).join() + " matched");
        out.println("groups: " + CompletableFuture.supplyAsync(CommonPoolProgram::groups).join() + " composed");
        Set<Integer> matched = new ConcurrentSkipListSet<>();
        IntStream.range(2, 18).parallel().forEach(seed -> matched.add(matched(seed)));
        out.println("parallel stream: " + matched + " matched");
    }

    private static int matched(long seed) {
        return Matcher.create().withTimeLimit(LONG).withSeed(seed).match(PROGRAMME, Policy.builder("anybody").build())
                .matched();
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
