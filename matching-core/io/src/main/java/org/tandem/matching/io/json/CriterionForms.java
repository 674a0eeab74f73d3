package org.tandem.matching.io.json;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.programme.Attribute;

/** The criteria that policies name. */
final class CriterionForms {
    private CriterionForms() {}

    /** Returns what makes each criterion, by the name that the library gives it. */
    static Map<String, Piece<Criterion>> all() {
        Map<String, Piece<Criterion>> criteria = new LinkedHashMap<>();
        Stream.of(
                Criteria.competenceFit(),
                Criteria.mentorLearning(),
                Criteria.complementarity(),
                Criteria.sectorCrossing(),
                Criteria.sharedInterests(),
                Criteria.sharedForms(),
                Criteria.menteeWishes(),
                Criteria.mentorWishes())
                .forEach(plain -> criteria.put(plain.name(), Piece.plain(plain.name(), plain)));
        Stream.of(
                Piece.of(
                        Criteria.proximity(1).name(), PieceSetting.decimal("zero at kilometres"), Criteria::proximity),
                Piece.of(
                        Criteria.seniorityDistance(0).name(),
                        PieceSetting.whole("ideal steps"),
                        Criteria::seniorityDistance),
                Piece.of(
                        Criteria.regularity(Duration.ofHours(1)).name(),
                        new PieceSetting<>("ideal hours", "ideal time per month", QuantityForm.HOURS, Duration::parse),
                        Criteria::regularity))
                .forEach(piece -> criteria.put(piece.name(), piece));
        return criteria;
    }

    /** Returns the criteria that questions make possible. */
    static List<Piece<Criterion>> on(Iterable<DeclaredQuestion> questions) {
        List<Piece<Criterion>> criteria = new ArrayList<>();
        for (DeclaredQuestion question : questions) {
            Criterion same = Criteria.sameAnswer(question.attribute());
            Criterion different = Criteria.differentAnswer(question.attribute());
            criteria.add(Piece.plain(same.name(), same));
            criteria.add(Piece.plain(different.name(), different));
            if (question.isOrdered()) {
                Attribute<Double> number = Attribute.number(question.name());
                PieceSetting<Double> given = PieceSetting.decimal("zero at");
                PieceSetting<Double> zeroAt =
                        question.ends().isPresent() ? given.or(question.ends().getAsDouble()) : given;
                criteria.add(Piece.of(
                        Criteria.closeAnswer(number, 1).name(),
                        zeroAt,
                        difference -> Criteria.closeAnswer(number, difference)));
            }
        }
        return criteria;
    }

    /** Returns the criteria that any questions make possible, with patterns for their names, for schemas only. */
    static List<Piece<Criterion>> patterns() {
        return List.of(
                new Piece<>("^(same|different) ", List.of(), members -> null),
                new Piece<>("^close ", List.of(PieceSetting.decimal("zero at").or(1.0)), members -> null));
    }
}
