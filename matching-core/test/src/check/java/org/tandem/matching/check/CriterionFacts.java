package org.tandem.matching.check;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.CompetenceNeed;
import org.tandem.matching.programme.CompetenceOffer;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** Every ready criterion, with the checker's own reading of its description. */
public final class CriterionFacts {
    private CriterionFacts() {}

    /** How far the mentor offers what the mentee seeks. */
    public static CriterionFact competenceFit(int weight) {
        return new CriterionFact(
                weight, Criteria.competenceFit(), (programme, mentor, mentee) -> covered(mentee, mentor));
    }

    /** How far the mentee offers what the mentor seeks. */
    public static CriterionFact mentorLearning(int weight) {
        return new CriterionFact(
                weight, Criteria.mentorLearning(), (programme, mentor, mentee) -> covered(mentor, mentee));
    }

    private static double covered(Person seeker, Person provider) {
        double got = 0;
        double sought = 0;
        for (CompetenceNeed need : seeker.profile().seeks()) {
            double share = (double) RuleFacts.offered(provider, need.competence()) / need.level();
            got += need.importance() * Math.min(1, share);
            sought += need.importance();
        }
        return sought == 0 || provider.profile().offers().isEmpty() ? Double.NaN : got / sought;
    }

    /** Closeness, down to 0 at a distance. */
    public static CriterionFact proximity(int weight, double zeroAtKilometres) {
        return new CriterionFact(
                weight,
                Criteria.proximity(zeroAtKilometres),
                (programme, mentor, mentee) -> mentor.profile().location().isEmpty()
                        || mentee.profile().location().isEmpty()
                                ? Double.NaN
                                : Math.max(0, 1 - Earth.kilometres(mentor, mentee) / zeroAtKilometres));
    }

    /** Different branches. */
    public static CriterionFact sectorCrossing(int weight) {
        return new CriterionFact(weight, Criteria.sectorCrossing(), (programme, mentor, mentee) -> {
            Optional<String> one = sector(programme, mentor);
            Optional<String> other = sector(programme, mentee);
            if (one.isEmpty() || other.isEmpty()) {
                return Double.NaN;
            }
            return one.equals(other) ? 0 : 1;
        });
    }

    private static Optional<String> sector(Programme programme, Person person) {
        if (person.profile().sector().isPresent()) {
            return person.profile().sector();
        }
        for (Organisation organisation : programme.organisations()) {
            if (person.profile().organisation().equals(Optional.of(organisation.id()))) {
                return organisation.sector();
            }
        }
        return Optional.empty();
    }

    /** Near to the ideal distance of career stages. */
    public static CriterionFact seniorityDistance(int weight, int idealSteps) {
        return new CriterionFact(weight, Criteria.seniorityDistance(idealSteps), (programme, mentor, mentee) -> {
            if (mentor.profile().stage().isEmpty() || mentee.profile().stage().isEmpty()) {
                return Double.NaN;
            }
            int steps = mentor.profile().stage().get().ordinal() - mentee.profile().stage().get().ordinal();
            return Math.max(0, (4 - Math.abs(steps - idealSteps)) / 4.0);
        });
    }

    /** Common interests by all interests. */
    public static CriterionFact sharedInterests(int weight) {
        return new CriterionFact(
                weight,
                Criteria.sharedInterests(),
                (programme, mentor, mentee) -> jaccard(mentor.profile().interests(), mentee.profile().interests()));
    }

    /** Common forms by all forms. */
    public static CriterionFact sharedForms(int weight) {
        return new CriterionFact(
                weight,
                Criteria.sharedForms(),
                (programme, mentor, mentee) -> jaccard(mentor.profile().forms(), mentee.profile().forms()));
    }

    /** What each brings that the other does not. */
    public static CriterionFact complementarity(int weight) {
        return new CriterionFact(
                weight, Criteria.complementarity(),
                (programme, mentor, mentee) -> 1 - jaccard(offers(mentor), offers(mentee)));
    }

    private static Set<String> offers(Person person) {
        return person.profile().offers().stream().map(CompetenceOffer::competence).collect(Collectors.toSet());
    }

    private static double jaccard(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return one.isEmpty() || other.isEmpty() ? Double.NaN : (double) both.size() / all.size();
    }

    /** The mentee's wish for the mentor. */
    public static CriterionFact menteeWishes(int weight) {
        return new CriterionFact(
                weight, Criteria.menteeWishes(), (programme, mentor, mentee) -> wish(mentee, mentor));
    }

    /** The mentor's wish for the mentee. */
    public static CriterionFact mentorWishes(int weight) {
        return new CriterionFact(
                weight, Criteria.mentorWishes(), (programme, mentor, mentee) -> wish(mentor, mentee));
    }

    private static double wish(Person wishing, Person wished) {
        List<String> wishes = wishing.profile().wishes();
        double n = wishes.size();
        int rank = wishes.indexOf(wished.id());
        if (n == 0) {
            return Double.NaN;
        }
        return rank < 0 ? 0 : (n - rank) / n;
    }

    /** How often the two can meet. */
    public static CriterionFact regularity(int weight, Duration ideal) {
        return new CriterionFact(weight, Criteria.regularity(ideal), (programme, mentor, mentee) -> {
            if (mentor.profile().timePerMonth().isEmpty() || mentee.profile().timePerMonth().isEmpty()) {
                return Double.NaN;
            }
            Duration one = mentor.profile().timePerMonth().get();
            Duration other = mentee.profile().timePerMonth().get();
            Duration lesser = one.compareTo(other) < 0 ? one : other;
            double often = Math.min(1, lesser.toMillis() / (double) ideal.toMillis());
            return often * Days.sharedMonths(programme, mentor, mentee) / Days.term(programme).size();
        });
    }

    /** The same answer. */
    public static CriterionFact sameAnswer(int weight, Attribute<?> attribute) {
        return new CriterionFact(weight, Criteria.sameAnswer(attribute), answers(attribute, Object::equals));
    }

    /** Different answers. */
    public static CriterionFact differentAnswer(int weight, Attribute<?> attribute) {
        return new CriterionFact(
                weight, Criteria.differentAnswer(attribute), answers(attribute, (one, other) -> !one.equals(other)));
    }

    private static CriterionFact.Reading answers(Attribute<?> attribute, BiPredicate<Object, Object> good) {
        return (programme, mentor, mentee) -> {
            Object one = mentor.profile().answers().get(attribute);
            Object other = mentee.profile().answers().get(attribute);
            if (one == null || other == null) {
                return Double.NaN;
            }
            return good.test(one, other) ? 1 : 0;
        };
    }

    /** Numbers near to each other. */
    public static CriterionFact closeAnswer(int weight, Attribute<Double> attribute, double zeroAt) {
        return new CriterionFact(weight, Criteria.closeAnswer(attribute, zeroAt), (programme, mentor, mentee) -> {
            Optional<Double> one = mentor.profile().answer(attribute);
            Optional<Double> other = mentee.profile().answer(attribute);
            return one.isEmpty() || other.isEmpty()
                    ? Double.NaN
                    : Math.max(0, 1 - Math.abs(one.get() - other.get()) / zeroAt);
        });
    }
}
