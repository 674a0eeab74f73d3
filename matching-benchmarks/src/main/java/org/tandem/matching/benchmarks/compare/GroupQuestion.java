package org.tandem.matching.benchmarks.compare;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import org.tandem.matching.benchmarks.compare.group.GroupAnswer;
import org.tandem.matching.benchmarks.compare.group.GroupChecker;
import org.tandem.matching.benchmarks.compare.group.GroupInstance;
import org.tandem.matching.benchmarks.compare.group.GroupPeer;
import org.tandem.matching.benchmarks.compare.group.TandemGroups;
import org.tandem.matching.benchmarks.compare.group.Weights;
import org.tandem.matching.benchmarks.compare.raw.group.RawTimefoldGroups;

/**
 * How good are workshop groups, and how fast? The workshop being given, everything counts as time.
 *
 * @param what what the table calls the question
 * @param instance an instance by its seed
 * @param ours how long this library may take
 * @param raw how long raw Timefold may take; zero to leave it out
 */
record GroupQuestion(String what, LongFunction<GroupInstance> instance, Duration ours, Duration raw) {
    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final int WARM_UP_PEOPLE = 50;

    static final String HEADER =
            "| groups | peer | may take | took: median | worst | found | proven | objective: median | "
                    + "gap to own bound: median | worst | Tandem's objective / peer's: median | worst |\n"
                    + "|---|---|---|---|---|---|---|---|---|---|---|---|";

    /** What a peer reached over all seeds. */
    private static final class Standing {
        private final GroupPeer peer;
        private final Duration limit;
        private final Samples time = new Samples();
        private final Samples objective = new Samples();
        private final Samples gap = new Samples();
        private final Samples lead = new Samples();
        private int found;
        private int proven;
        private boolean hasGap;

        Standing(GroupPeer peer, Duration limit) {
            this.peer = peer;
            this.limit = limit;
        }
    }

    /** Seven criteria; raw Timefold, too. */
    static GroupQuestion ofFive(int people, Duration ours, Duration raw) {
        return new GroupQuestion(
                "%,d people in fives".formatted(people), seed -> GroupInstance.ofFive(people, seed), ours, raw);
    }

    /** The size of a seed programme. */
    static GroupQuestion ofThirty(String objectives, Weights weights, Duration ours) {
        return new GroupQuestion(
                "30 people in 4 to 6, " + objectives,
                seed -> GroupInstance.ofThirty(weights, seed),
                ours,
                Duration.ZERO);
    }

    void run(int seeds, PrintStream out) {
        Standing tandem = new Standing(new TandemGroups(), ours);
        List<Standing> all = new ArrayList<>(List.of(tandem));
        if (!raw.isZero()) {
            all.add(new Standing(new RawTimefoldGroups(), raw));
        }
        tandem.peer.solve(GroupInstance.ofFive(WARM_UP_PEOPLE, 0), WARM_UP);
        for (int seed = 1; seed <= seeds; seed++) {
            GroupInstance drawn = instance.apply(seed);
            List<GroupAnswer> answers = new ArrayList<>();
            for (Standing one : all) {
                answers.add(one.peer.solve(drawn, one.limit));
            }
            note(all, answers, drawn);
        }
        all.forEach(one -> print(one, seeds, out));
    }

    private static void note(List<Standing> all, List<GroupAnswer> answers, GroupInstance drawn) {
        long best = 0;
        long ours = 0;
        for (int p = 0; p < all.size(); p++) {
            GroupAnswer answer = answers.get(p);
            Standing one = all.get(p);
            one.time.add((double) answer.nanos());
            if (answer.isFound()) {
                long worth = GroupChecker.worth(drawn, answer.groupOf());
                if (answer.points() != worth) {
                    throw new IllegalStateException("The groups of %s are called worth %d points, but are worth %d."
                            .formatted(one.peer.name(), answer.points(), worth));
                }
                best = Math.max(best, worth);
                ours = p == 0 ? worth : ours;
                one.found++;
                one.objective.add((double) worth);
                one.lead.add((double) ours / worth);
                one.proven += answer.proven() ? 1 : 0;
                one.hasGap |= answer.bound() != GroupAnswer.NO_BOUND;
                one.gap.add(100.0 * (answer.bound() - worth) / answer.bound());
            }
        }
        for (GroupAnswer answer : answers) {
            if (answer.bound() < best) {
                throw new IllegalStateException(
                        "The bound (%d) must not be below groups of %d points.".formatted(answer.bound(), best));
            }
        }
    }

    private void print(Standing one, int seeds, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %d of %d | %d | %s | %s | %s | %s | %s |%n",
                what,
                one.peer.name(),
                Samples.time((double) one.limit.toNanos()),
                Samples.time(one.time.median()),
                Samples.time(one.time.greatest()),
                one.found,
                seeds,
                one.proven,
                one.found > 0 ? String.format(Locale.ROOT, "%,.0f", one.objective.median()) : "",
                one.hasGap ? percent(one.gap.median()) : "",
                one.hasGap ? percent(one.gap.greatest()) : "",
                one.found > 0 ? ratio(one.lead.median()) : "",
                one.found > 0 ? ratio(one.lead.least()) : "");
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.4f", ratio);
    }

    private static String percent(double percent) {
        return String.format(Locale.ROOT, "%.2f %%", percent);
    }
}
