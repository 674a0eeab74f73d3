package org.tandem.matching.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tandem.matching.group.GroupCriteria;
import org.tandem.matching.group.GroupCriterion;
import org.tandem.matching.group.WorkingGroup;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.Profile;

/**
 * A weighted criterion about groups told twice: as the library knows it, and as the checker reads it, by the formulas of the
 * documentation and in decimal fractions.
 *
 * @param weight its weight
 * @param criterion the criterion under test
 * @param reading the same in plain code of the checker's own
 */
public record GroupCriterionFact(int weight, GroupCriterion criterion, Reading reading) {
    private static final MathContext FINE = new MathContext(60);
    /** Decimal places that are surely right: a half that comes of endless fractions is a half again. */
    private static final int SURE = 40;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** Reads a criterion off the raw facts. */
    @FunctionalInterface
    public interface Reading {

        /** Returns the sum over the members of their values, in thousandths. */
        BigDecimal sum(GroupScene scene, WorkingGroup group, List<String> members);
    }

    long points(GroupScene scene, WorkingGroup group, List<String> members) {
        return reading.sum(scene, group, members)
                .multiply(BigDecimal.valueOf(weight))
                .setScale(SURE, RoundingMode.HALF_UP)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static BigDecimal fraction(long numerator, long denominator) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), FINE);
    }

    private interface Distance {
        long thousandths(GroupScene scene, String one, String other);
    }

    private static GroupCriterionFact mixed(int weight, GroupCriterion criterion, Distance distance) {
        return new GroupCriterionFact(weight, criterion, (scene, group, members) -> {
            long sum = 0;
            for (String one : members) {
                for (String other : members) {
                    sum += one.equals(other) ? 0 : distance.thousandths(scene, one, other);
                }
            }
            return members.size() < 2 ? BigDecimal.ZERO : fraction(sum, members.size() - 1L);
        });
    }

    private static long differ(Optional<?> one, Optional<?> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other) ? 1000 : 0;
    }

    /** Mixed sectors. */
    public static GroupCriterionFact mixedSectors(int weight) {
        return mixed(weight, GroupCriteria.mixedSectors(),
                (scene, one, other) -> differ(scene.sector(one), scene.sector(other)));
    }

    /** Mixed organisations. */
    public static GroupCriterionFact mixedOrganisations(int weight) {
        return mixed(weight, GroupCriteria.mixedOrganisations(), (scene, one, other) -> differ(
                scene.organisation(one).map(id -> scene.owners(one)),
                scene.organisation(other).map(id -> scene.owners(other))));
    }

    /** Mixed answers. */
    public static GroupCriterionFact mixedAnswers(int weight, Attribute<String> attribute) {
        Function<Profile, Optional<String>> answer = profile -> profile.answer(attribute);
        return mixed(weight, GroupCriteria.mixedAnswers(attribute),
                (scene, one, other) -> differ(scene.fact(one, answer), scene.fact(other, answer)));
    }

    /** Mixed career stages. */
    public static GroupCriterionFact mixedStages(int weight) {
        return mixed(weight, GroupCriteria.mixedStages(), (scene, one, other) -> scene.fact(one, Profile::stage)
                .flatMap(stage -> scene.fact(other, Profile::stage)
                        .map(met -> 250L * Math.abs(stage.ordinal() - met.ordinal())))
                .orElse(0L));
    }

    /** New acquaintances. */
    public static GroupCriterionFact newAcquaintances(int weight) {
        return mixed(weight, GroupCriteria.newAcquaintances(),
                (scene, one, other) -> Math.round(1000.0 / (1 + scene.met(one, other))));
    }

    /** Interest in the topic. */
    public static GroupCriterionFact topicInterest(int weight) {
        return new GroupCriterionFact(weight, GroupCriteria.topicInterest(), (scene, group, members) -> {
            BigDecimal sum = BigDecimal.ZERO;
            for (String id : members) {
                sum = sum.add(group.topic().isEmpty()
                        ? THOUSAND
                        : BigDecimal.valueOf(Math.round(1000 * interest(scene, group, id))));
            }
            return sum;
        });
    }

    private static double interest(GroupScene scene, WorkingGroup group, String id) {
        var topic = group.topic().orElseThrow();
        List<String> wishes = scene.wishes.getOrDefault(id, List.of());
        if (!wishes.isEmpty()) {
            int at = wishes.indexOf(topic.id());
            return at < 0 ? 0 : 1.0 * (wishes.size() - at) / wishes.size();
        }
        long common = topic.interests().stream()
                .filter(key -> scene.roles(id).stream()
                        .anyMatch(role -> role.profile().interests().contains(key)))
                .count();
        return 1.0 * common / topic.interests().size();
    }

    /** Competences that a topic needs. */
    public static GroupCriterionFact topicCompetences(int weight) {
        return new GroupCriterionFact(weight, GroupCriteria.topicCompetences(), (scene, group, members) -> {
            BigDecimal met = BigDecimal.ZERO;
            long all = 0;
            for (var need : group.topic().map(topic -> topic.needs()).orElse(List.of())) {
                int best = members.stream().mapToInt(id -> scene.offers(id, need.competence())).max().orElse(0);
                // In sixtieths of a level's share, which every level divides.
                met = met.add(BigDecimal.valueOf(
                        (long) need.importance() * Math.min(best, need.level()) * 60 / need.level()));
                all += need.importance();
            }
            BigDecimal members1000 = THOUSAND.multiply(BigDecimal.valueOf(members.size()));
            return all == 0
                    ? members1000
                    : members1000.multiply(met).divide(BigDecimal.valueOf(60 * all), FINE);
        });
    }

    /** Even sizes. */
    public static GroupCriterionFact evenSizes(int weight) {
        return new GroupCriterionFact(weight, GroupCriteria.evenSizes(), (scene, group, members) -> {
            BigDecimal mean = fraction(scene.participants.size(), scene.groups.size());
            BigDecimal off = mean.subtract(BigDecimal.valueOf(members.size())).abs();
            return mean.subtract(off).max(BigDecimal.ZERO).multiply(THOUSAND).round(new MathContext(40));
        });
    }

    /** Even seniority. */
    public static GroupCriterionFact evenSeniority(int weight) {
        return new GroupCriterionFact(weight, GroupCriteria.evenSeniority(), (scene, group, members) -> {
            long all = scene.participants.stream().mapToLong(id -> strength(scene, id)).sum();
            long here = members.stream().mapToLong(id -> strength(scene, id)).sum();
            int number = scene.participants.size();
            return fraction(
                    1000L * members.size() * number - Math.abs(here * number - all * members.size()), number);
        });
    }

    private static long strength(GroupScene scene, String id) {
        return scene.fact(id, Profile::stage).map(stage -> 250L * stage.ordinal()).orElse(500L);
    }
}
