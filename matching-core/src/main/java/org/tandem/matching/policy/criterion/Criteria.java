package org.tandem.matching.policy.criterion;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tandem.matching.internal.index.Competences;
import org.tandem.matching.internal.index.Distances;
import org.tandem.matching.internal.index.KeySets;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.CompetenceOffer;
import org.tandem.matching.programme.Profile;

/**
 * The ready-made criteria about one pair; each says what 0 and 1 mean. Where a fact is missing that it compares, a criterion
 * gives nothing and is left out of the pair's per cent, see {@link org.tandem.matching.policy.Measure#isKnown}.
 */
public final class Criteria {
    private Criteria() {}

    /**
     * How far the mentor offers what the mentee seeks: the mean over the competences sought of min(1, level offered / level
     * sought), weighted by importance. Asks that the mentee seeks something and the mentor offers something.
     */
    public static Criterion competenceFit() {
        return Criterion.prepared("competence fit", Map.of(), programme -> {
            Competences competences = new Competences(programme.mentees(), programme.mentors());
            return new CompetenceMeasure(competences, Role.MENTEE);
        });
    }

    /**
     * The same from the other side: how far the mentee offers what the mentor wants to learn. Asks that the mentor wants to
     * learn something and the mentee offers something.
     */
    public static Criterion mentorLearning() {
        return Criterion.prepared("mentor's learning", Map.of(), programme -> {
            Competences competences = new Competences(programme.mentors(), programme.mentees());
            return new CompetenceMeasure(competences, Role.MENTOR);
        });
    }

    /**
     * Closeness: 1 at one place, falling evenly to 0 at {@code zeroAtKilometres} on the great circle and beyond.
     *
     * @throws IllegalArgumentException if {@code zeroAtKilometres} is not above 0
     */
    public static Criterion proximity(double zeroAtKilometres) {
        requirePositive("distance", zeroAtKilometres);
        return Criterion.prepared(
                "proximity",
                Map.of("zero at kilometres", Double.toString(zeroAtKilometres)),
                programme -> new ProximityMeasure(Distances.of(programme), zeroAtKilometres));
    }

    /** 1 if the branches of the two differ, else 0. */
    public static Criterion sectorCrossing() {
        return Criterion.prepared("sector crossing", Map.of(), SectorMeasure::new);
    }

    /**
     * 1 if the mentor is {@code idealSteps} career stages above the mentee; a quarter less for each step more or fewer.
     *
     * @param idealSteps -4 to 4
     */
    public static Criterion seniorityDistance(int idealSteps) {
        if (idealSteps < -4 || idealSteps > 4) {
            throw new IllegalArgumentException("The ideal distance (" + idealSteps
                    + ") must be between -4 and 4 career stages.\nMaybe years were meant.");
        }
        return Criterion.prepared(
                "seniority distance",
                Map.of("ideal steps", Integer.toString(idealSteps)),
                programme -> new SeniorityMeasure(programme, idealSteps));
    }

    /** The Jaccard index of the two sets of goals and interests: common ones by all. */
    public static Criterion sharedInterests() {
        return shared("shared interests", Profile::interests);
    }

    /** The Jaccard index of the two sets of forms of working together: common ones by all. */
    public static Criterion sharedForms() {
        return shared("shared forms", Profile::forms);
    }

    private static Criterion shared(String name, Function<Profile, Set<String>> keys) {
        return Criterion.prepared(name, Map.of(), programme -> {
            KeySets sets = KeySets.of(programme, person -> keys.apply(person.profile()));
            return new KeysMeasure(sets, true);
        });
    }

    /**
     * What each brings that the other does not: 1 minus the Jaccard index of the competences offered by the two.
     */
    public static Criterion complementarity() {
        return Criterion.prepared("complementarity", Map.of(), programme -> {
            KeySets offered = KeySets.of(
                    programme,
                    person -> person.profile().offers().stream()
                            .map(CompetenceOffer::competence)
                            .toList());
            return new KeysMeasure(offered, false);
        });
    }

    /** How much the mentee wishes this mentor: 1 for the first of n wishes, (n - 1) / n for the second and so on, else 0. */
    public static Criterion menteeWishes() {
        return Criterion.prepared("mentee's wishes", Map.of(), programme -> new WishMeasure(programme, Role.MENTEE));
    }

    /** How much the mentor wishes this mentee: 1 for the first of n wishes, (n - 1) / n for the second and so on, else 0. */
    public static Criterion mentorWishes() {
        return Criterion.prepared("mentor's wishes", Map.of(), programme -> new WishMeasure(programme, Role.MENTOR));
    }

    /**
     * How regularly the two can meet: min(1, the lesser time per month / {@code ideal}) × the share of the term's months in
     * which both are available.
     *
     * @throws IllegalArgumentException if {@code ideal} is not above zero
     */
    public static Criterion regularity(Duration ideal) {
        requirePositive("ideal time per month in seconds", (double) ideal.toSeconds());
        return Criterion.prepared(
                "regularity",
                Map.of("ideal time per month", ideal.toString()),
                programme -> new RegularityMeasure(programme, ideal));
    }

    /** 1 if the two gave the same answer to {@code attribute}, else 0. */
    public static Criterion sameAnswer(Attribute<?> attribute) {
        return answers("same " + attribute.name(), attribute, Map.of(), (one, other) -> one.equals(other) ? 1 : 0);
    }

    /** 1 if the two answered {@code attribute} differently, else 0. */
    public static Criterion differentAnswer(Attribute<?> attribute) {
        return answers("different " + attribute.name(), attribute, Map.of(), (one, other) -> one.equals(other) ? 0 : 1);
    }

    /**
     * 1 if the two answered {@code attribute} with the same number, falling evenly to 0 at a difference of {@code zeroAt}.
     *
     * @throws IllegalArgumentException if {@code zeroAt} is not above 0
     */
    public static Criterion closeAnswer(Attribute<Double> attribute, double zeroAt) {
        requirePositive("difference", zeroAt);
        return answers(
                "close " + attribute.name(),
                attribute,
                Map.of("zero at", Double.toString(zeroAt)),
                (one, other) -> Math.max(0, 1 - Math.abs((Double) one - (Double) other) / zeroAt));
    }

    /** The settings tell all that the criterion is made of, so that it can be made again. */
    private static Criterion answers(
            String name, Attribute<?> attribute, Map<String, String> more, AnswerMeasure.Comparison comparison) {
        return Criterion.prepared(
                name,
                ImmutableMap.<String, String>builder()
                        .put("attribute", attribute.name())
                        .put("answers", kind(attribute.type()))
                        .putAll(more)
                        .buildOrThrow(),
                programme -> new AnswerMeasure(programme, attribute, comparison));
    }

    private static String kind(Class<?> answers) {
        if (answers == Double.class) {
            return "number";
        }
        if (answers == String.class) {
            return "text";
        }
        return answers == Boolean.class ? "flag" : answers == LocalDate.class ? "date" : answers.getName();
    }

    private static void requirePositive(String what, double value) {
        if (!(value > 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException("The " + what + " (" + value
                    + ") must be above 0 and finite.\nMaybe leave the criterion out instead of switching it off by a value.");
        }
    }
}
