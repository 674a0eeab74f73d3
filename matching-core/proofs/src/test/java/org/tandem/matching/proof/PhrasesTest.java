package org.tandem.matching.proof;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.PhraseBundles;

class PhrasesTest {
    private static final List<String> WITHOUT_DETAILS = List.of(
            "format", "form", "ascending", "twice", "sizes", "objective", "pair", "again", "fixed", "orders", "stable",
            "levels", "missing", "more", "divides", "weights", "prices", "large");

    @Test
    void everyAnswerIsSaidInBothLanguages() {
        List<Answer> others = List.of(
                new Certified.Open("points", 5, 6),
                new Certified.Proven(ProofCases.coupled(1).certificate()),
                new ProofFinding.Proven(39, 6),
                new ProofFinding.Proven(39, 0),
                broken("member", "points"),
                broken("group", 7, 2),
                broken("value", 12L),
                broken("bound", 13L));
        Stream<Answer> reasons = WITHOUT_DETAILS.stream().map(PhrasesTest::broken);
        Stream<Answer> levels = Stream.of(
                "guarantee", "matches", "served", "urgency", "first places", "points", "evenness", "kept", "1234")
                .map(level -> new ProofFinding.Broken("missing", List.of(), level));

        PhraseBundles.assertSaidByAnswers(
                ProofFinding.class,
                Stream.of(others.stream(), reasons, levels).flatMap(answers -> answers).toList());
    }

    private static Answer broken(String reason, Object... details) {
        return new ProofFinding.Broken(reason, List.of(details), "");
    }
}
