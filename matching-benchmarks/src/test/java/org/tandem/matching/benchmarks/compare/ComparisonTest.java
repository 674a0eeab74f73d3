package org.tandem.matching.benchmarks.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.matching.benchmarks.compare.group.Weights;

/** Every peer once, with a few people, so that none can rot. */
class ComparisonTest {

    /** Those that prove their answers do so however slow the machine is. */
    private static final Duration UNTIL_PROVEN = Duration.ofDays(1);

    private interface Question {
        void run(PrintStream out);
    }

    private static List<String> rows(Question question) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        question.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @ParameterizedTest
    @EnumSource(value = Variant.class, names = {"APART", "APART_DENSE"}, mode = EnumSource.Mode.EXCLUDE)
    void flowsAgree(Variant variant) {
        List<Peer> peers = variant == Variant.PLACES
                ? List.of(new TandemFlow(), new OrTools(), new JGraphT(), new CpSat(), new TandemMatch())
                : List.of(new TandemFlow(), new OrTools(), new CpSat());

        assertThat(rows(out -> new FlowQuestion(variant, 16, 12, peers).run(2, out)))
                .hasSameSizeAs(peers)
                .allSatisfy(row -> assertThat(row).contains("16 × 12", "2 of 2"));
    }

    @ParameterizedTest
    @EnumSource(value = Variant.class, names = {"APART", "APART_DENSE"})
    void plansApartAreCompared(Variant variant) {
        List<String> rows =
                rows(out -> new ApartQuestion(variant, 16, 12, UNTIL_PROVEN, UNTIL_PROVEN, 1).run(1, out));

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).contains("Tandem match", "1 of 1", "0.0000 %");
        assertThat(rows.get(1)).contains("CP-SAT", "1 of 1", "0.0000 %");
        assertThat(rows.get(2)).contains("raw Timefold", "0 of 1");
    }

    @Test
    void groupsAreCompared() {
        // Neither proves anything here; each has some groups from its first moment on.
        Duration limit = Duration.ofSeconds(1);

        List<String> rows = rows(out -> GroupQuestion.ofFive(15, limit, limit).run(1, out));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).contains("15 people in fives", "Tandem", "1 of 1");
        assertThat(rows.get(1)).contains("raw Timefold", "| 0 |");
    }

    @Test
    void groupsByLinearObjectivesAreProven() {
        List<String> rows = rows(out -> GroupQuestion.ofThirty("linear", Weights.LINEAR, UNTIL_PROVEN)
                .run(1, out));

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0)).contains("30 people", "1 of 1 | 1 |", "0.00 %");
    }

    @Test
    void needsAndOffersAreCompared() {
        List<String> rows = rows(out -> new NeedQuestion(8, 8, 1, UNTIL_PROVEN, UNTIL_PROVEN).run(1, out));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).contains("8 × 8", "Tandem", "1 of 1", "0.000 %");
        assertThat(rows.get(1)).contains("CP-SAT", "1 of 1", "0.000 %");
    }

    @Test
    void unknownQuestionsAreRefused() {
        assertThatThrownBy(() -> Comparison.main(new String[] {"apart-61"}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("apart-61")
                .hasMessageContaining("apart-60");
    }

    @Test
    void oneVariantOfAFlowIsChosen() {
        assertThat(Comparison.Asked.of("flow-100000:tight-quotas").variants()).containsExactly(Variant.TIGHT_QUOTAS);
        assertThat(Comparison.Asked.of("flow-100000").variants()).hasSize(Variant.values().length - 2);
        assertThatThrownBy(() -> Comparison.Asked.of("flow-1000:tight-quotas"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tight-quotas")
                .hasMessageContaining("places");
    }
}
