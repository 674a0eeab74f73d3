package org.tandem.matching.benchmarks.compare;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tandem.matching.benchmarks.compare.answer.AnswerQuestion;
import org.tandem.matching.benchmarks.compare.answer.CardQuestion;
import org.tandem.matching.benchmarks.compare.answer.SensitivityQuestion;
import org.tandem.matching.benchmarks.compare.answer.StableQuestion;
import org.tandem.matching.benchmarks.compare.group.Weights;
import org.tandem.matching.benchmarks.compare.level.LayerQuestion;
import org.tandem.matching.benchmarks.compare.level.LevelQuestion;
import org.tandem.matching.benchmarks.compare.proof.ProofQuestion;

/**
 * This library beside raw Timefold, OR-Tools, CP-SAT and JGraphT, on the same instances in one run. Every result is checked
 * from the raw facts. Prints Markdown.
 *
 * <pre>
 * mvn -q compile exec:exec -pl matching-benchmarks -am -Dcompare=all
 * mvn -q compile exec:exec -pl matching-benchmarks -am -Dcompare="flow-10000 seeds=3"
 * mvn -q compile exec:exec -pl matching-benchmarks -am -Dcompare="flow-100000:tight-quotas seeds=3"
 * mvn -q compile exec:exec -pl matching-benchmarks -am -Dcompare="cohorts city-short wanted sizes=300x150 seeds=20"
 * mvn -q compile exec:exec -pl matching-benchmarks -am -Dcompare="layers city-short wanted sizes=300x150 seeds=20"
 * mvn -q compile exec:exec -pl matching-benchmarks -am -Dcompare="answers city association party sizes=150x100 seeds=5"
 * mvn -q compile exec:exec -pl matching-benchmarks -am -Dcompare="proofs city association sizes=1000x500 seeds=5"
 * </pre>
 */
public final class Comparison {
    private static final int SEEDS = 5;
    private static final int COHORTS = 200;
    private static final int PROGRAMMES = 20;
    private static final String COHORTS_BY_LEVEL = "cohorts";
    private static final String LAYERS = "layers";
    private static final String ANSWERS = "answers";
    private static final String SENSITIVITY = "sensitivity";
    private static final String CARDS = "cards";
    private static final String STABLE = "stable";
    private static final String PROOFS = "proofs";

    /** What can be asked, in the order in which all is asked. */
    enum Name {
        FLOW_1000("flow-1000"),
        FLOW_10000("flow-10000"),
        FLOW_100000("flow-100000"),
        APART_60("apart-60"),
        APART_200("apart-200"),
        APART_1000("apart-1000"),
        APART_10000("apart-10000"),
        DENSE_200("dense-200"),
        DENSE_800("dense-800"),
        GROUPS_30("groups-30"),
        GROUPS_1000("groups-1000"),
        NEEDS_30("needs-30"),
        NEEDS_1000("needs-1000");

        private final String text;

        Name(String text) {
            this.text = text;
        }

        static Name of(String text) {
            return Arrays.stream(values())
                    .filter(name -> name.text.equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("The question (" + text
                            + ") is unknown.\nMaybe one of these was meant: all, "
                            + String.join(", ", Arrays.stream(values()).map(name -> name.text).toList()) + "."));
        }

        boolean isFlow() {
            return this == FLOW_1000 || this == FLOW_10000 || this == FLOW_100000;
        }

        /** Returns what of the flow is asked. */
        List<Variant> variants() {
            return this == FLOW_1000
                    ? List.of(Variant.PLACES)
                    : Arrays.stream(Variant.values()).filter(variant -> !variant.isApart()).toList();
        }
    }

    /**
     * A question, all of it or one variant.
     *
     * @param name what is asked
     * @param variants the variants of a flow that are asked; none for other questions
     */
    record Asked(Name name, List<Variant> variants) {

        static Asked all(Name name) {
            return new Asked(name, name.isFlow() ? name.variants() : List.of());
        }

        static Asked of(String text) {
            int colon = text.indexOf(':');
            if (colon < 0) {
                return all(Name.of(text));
            }
            Name name = Name.of(text.substring(0, colon));
            String variant = text.substring(colon + 1);
            List<Variant> possible = all(name).variants();
            return new Asked(name, List.of(possible.stream()
                    .filter(each -> each.key().equals(variant))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("The variant (" + variant + ") of the question ("
                            + name.text + ") is unknown.\nMaybe one of these was meant: "
                            + String.join(", ", possible.stream().map(Variant::key).toList()) + "."))));
        }
    }

    private Comparison() {}

    /**
     * Answers questions.
     *
     * @param arguments names of questions, one variant of a flow behind a colon if so wished, or {@code all};
     *     {@code seeds=n} for n instances each; or {@code cohorts} or {@code layers} and what {@link LevelQuestion#of} reads; or
     *     {@code answers}, {@code sensitivity} or {@code stable} and what {@link AnswerQuestion#of} reads; or
     *     {@code proofs} and what {@link ProofQuestion#of} reads
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(
                "%s, Java %s, %d processors, medians; -Dcompare=\"%s\"%n",
                LocalDate.now(ZoneOffset.UTC),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                String.join(" ", arguments));
        if (arguments.length > 0 && arguments[0].equals(COHORTS_BY_LEVEL)) {
            LevelQuestion.of(Arrays.asList(arguments).subList(1, arguments.length)).run(out);
            return;
        }
        if (arguments.length > 0 && arguments[0].equals(LAYERS)) {
            LayerQuestion.of(Arrays.asList(arguments).subList(1, arguments.length)).run(out);
            return;
        }
        if (arguments.length > 0 && arguments[0].equals(ANSWERS)) {
            AnswerQuestion.of(Arrays.asList(arguments).subList(1, arguments.length)).run(out);
            return;
        }
        if (arguments.length > 0 && arguments[0].equals(STABLE)) {
            StableQuestion.of(Arrays.asList(arguments).subList(1, arguments.length)).run(out);
            return;
        }
        if (arguments.length > 0 && arguments[0].equals(SENSITIVITY)) {
            SensitivityQuestion.of(Arrays.asList(arguments).subList(1, arguments.length)).run(out);
            return;
        }
        if (arguments.length > 0 && arguments[0].equals(CARDS)) {
            CardQuestion.of(Arrays.asList(arguments).subList(1, arguments.length)).run(out);
            return;
        }
        if (arguments.length > 0 && arguments[0].equals(PROOFS)) {
            ProofQuestion.of(Arrays.asList(arguments).subList(1, arguments.length)).run(out);
            return;
        }
        List<Asked> asked = new ArrayList<>();
        Optional<Integer> seeds = Optional.empty();
        for (String argument : arguments) {
            if (argument.startsWith("seeds=")) {
                seeds = Optional.of(Integer.parseInt(argument.substring("seeds=".length())));
            } else if (argument.equals("all")) {
                Arrays.stream(Name.values()).map(Asked::all).forEach(asked::add);
            } else {
                asked.add(Asked.of(argument));
            }
        }
        for (Asked each : asked) {
            ask(each, seeds.orElse(defaultSeeds(each.name())), out);
        }
    }

    private static int defaultSeeds(Name name) {
        return switch (name) {
            case APART_60 -> COHORTS;
            case GROUPS_30, NEEDS_30 -> PROGRAMMES;
            default -> SEEDS;
        };
    }

    private static void ask(Asked asked, int seeds, PrintStream out) {
        Name name = asked.name();
        out.printf("%n%s, %d seeds%n%n", name.text, seeds);
        switch (name) {
            case FLOW_1000, FLOW_10000, FLOW_100000 -> {
                out.println(FlowQuestion.HEADER);
                flowQuestions(asked).forEach(question -> question.run(seeds, out));
            }
            case GROUPS_30, GROUPS_1000 -> {
                out.println(GroupQuestion.HEADER);
                groupQuestions(name).forEach(question -> question.run(seeds, out));
            }
            case NEEDS_30, NEEDS_1000 -> {
                out.println(NeedQuestion.HEADER);
                needQuestion(name).run(seeds, out);
            }
            default -> {
                out.println(ApartQuestion.HEADER);
                apartQuestion(name).run(seeds, out);
            }
        }
    }

    /** Where every mentor must have a mentee, there must be fewer of them than mentees; in both sizes they are. */
    private static List<FlowQuestion> flowQuestions(Asked asked) {
        List<Peer> peers = asked.name() == Name.FLOW_1000
                ? List.of(new TandemFlow(), new OrTools(), new JGraphT())
                : List.of(new TandemFlow(), new OrTools());
        int hundreds = switch (asked.name()) {
            case FLOW_1000 -> 10;
            case FLOW_10000 -> 100;
            default -> 1_000;
        };
        List<FlowQuestion> questions = new ArrayList<>();
        for (Variant variant : asked.variants()) {
            questions.add(new FlowQuestion(variant, 100 * hundreds, 60 * hundreds, peers));
            questions.add(new FlowQuestion(variant, 100 * hundreds, 45 * hundreds, peers));
        }
        return questions;
    }

    private static ApartQuestion apartQuestion(Name name) {
        Duration half = Duration.ofMillis(500);
        Duration five = Duration.ofSeconds(5);
        Duration minute = Duration.ofMinutes(1);
        return switch (name) {
            case APART_60 -> new ApartQuestion(Variant.APART, 60, 40, half, Duration.ofSeconds(10), 0);
            case APART_200 -> new ApartQuestion(Variant.APART, 200, 120, five, five, 10);
            case APART_1000 -> new ApartQuestion(Variant.APART, 1_000, 600, five, minute, 10);
            case DENSE_200 -> new ApartQuestion(Variant.APART_DENSE, 200, 50, five, minute, 10);
            case DENSE_800 -> new ApartQuestion(Variant.APART_DENSE, 800, 200, five, minute, 10);
            default ->
                new ApartQuestion(Variant.APART, 10_000, 6_000, Duration.ofSeconds(20), Duration.ZERO, 10);
        };
    }

    private static List<GroupQuestion> groupQuestions(Name name) {
        Duration ours = Duration.ofSeconds(10);
        return name == Name.GROUPS_1000
                ? List.of(GroupQuestion.ofFive(1_000, ours, ours.multipliedBy(10)))
                : List.of(
                        GroupQuestion.ofThirty("linear objectives", Weights.LINEAR, ours),
                        GroupQuestion.ofThirty("mixed objectives", Weights.SEVEN, ours));
    }

    private static NeedQuestion needQuestion(Name name) {
        return name == Name.NEEDS_30
                ? new NeedQuestion(30, 40, 1, Duration.ofSeconds(10), Duration.ofSeconds(10))
                : new NeedQuestion(1_000, 1_000, 0.3, Duration.ofSeconds(10), Duration.ofSeconds(120));
    }
}
