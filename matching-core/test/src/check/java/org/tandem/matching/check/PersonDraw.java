package org.tandem.matching.check;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.tandem.matching.programme.AdmissionStatus;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.CareerStage;
import org.tandem.matching.programme.ProfileBuilder;

/** Draws what is known about one person; every fact is missing now and then. */
public final class PersonDraw {
    /** A number that people may state. */
    public static final Attribute<Double> MOBILITY = Attribute.number("mobility");

    /** A word that people may state. */
    public static final Attribute<String> STYLE = Attribute.text("style");

    /** A fact that people may state. */
    public static final Attribute<Boolean> PARENT = Attribute.flag("parent");

    private static final List<String> LANGUAGES = List.of("de", "en", "tr");
    private static final List<String> FORMS = List.of("talk", "shadowing", "project");
    private static final List<String> INTERESTS = List.of("chess", "choir", "climbing", "cooking");
    private static final List<String> COMPETENCES = List.of("controlling", "law", "leading", "sales", "teaching");
    private static final List<String> STYLES = List.of("calm", "lively");

    private final SplittableRandom random;
    private final List<String> organisations;
    private final List<String> others;

    /**
     * Draws from a source of random numbers.
     *
     * @param organisations of which each person has one or none
     * @param others whom a person may wish for or veto
     */
    public PersonDraw(SplittableRandom random, List<String> organisations, List<String> others) {
        this.random = random;
        this.organisations = organisations;
        this.others = others;
    }

    /** Fills in what is known about a person, and returns {@code person}. */
    public <B extends ProfileBuilder<B>> B fill(B person) {
        if (mostly(12)) {
            person.organisation(pick(organisations));
        }
        if (!mostly(8)) {
            person.sector("S" + random.nextInt(3));
        }
        if (mostly(8)) {
            person.stage(pick(List.of(CareerStage.values())));
        }
        if (!mostly(20)) {
            person.admission(pick(List.of(AdmissionStatus.values())));
        }
        if (mostly(12)) {
            person.location(51.8 + 0.7 * random.nextDouble(), 10 + random.nextDouble());
        }
        person.remote(random.nextInt(2) == 0);
        person.languages(some(LANGUAGES, 4));
        person.forms(some(FORMS, 4));
        person.interests(some(INTERESTS, 2));
        if (mostly(20)) {
            person.timePerMonth(Duration.ofMinutes(90 + 15L * random.nextInt(40)));
        }
        for (int range = random.nextInt(3); range > 0; range--) {
            YearMonth from = YearMonth.of(2026, 1).plusMonths(random.nextInt(6));
            person.available(from, from.plusMonths(4 + random.nextInt(12)));
        }
        addCompetences(person);
        addWishesAndVetoes(person);
        addAnswers(person);
        return person;
    }

    private <B extends ProfileBuilder<B>> void addCompetences(B person) {
        for (String competence : some(COMPETENCES, 2)) {
            person.offers(competence, 1 + random.nextInt(5));
        }
        for (String competence : some(COMPETENCES, 3)) {
            if (random.nextInt(20) == 0) {
                person.mustHave(competence, 1 + random.nextInt(3), 1 + random.nextInt(5));
            } else {
                person.seeks(competence, 1 + random.nextInt(5), 1 + random.nextInt(5));
            }
        }
    }

    private <B extends ProfileBuilder<B>> void addWishesAndVetoes(B person) {
        List<String> left = new ArrayList<>(others);
        for (int wish = random.nextInt(4); wish > 0 && !left.isEmpty(); wish--) {
            person.wishes(left.remove(random.nextInt(left.size())));
        }
        if (random.nextInt(5) == 0 && !left.isEmpty()) {
            person.vetoes(left.remove(random.nextInt(left.size())));
        }
    }

    private <B extends ProfileBuilder<B>> void addAnswers(B person) {
        if (mostly(4)) {
            person.answer(MOBILITY, random.nextInt(40) / 4.0);
        }
        if (mostly(4)) {
            person.answer(STYLE, pick(STYLES));
        }
        if (mostly(4)) {
            person.answer(PARENT, random.nextInt(4) == 0);
        }
    }

    /** False once in so many times, else true. */
    private boolean mostly(int times) {
        return random.nextInt(times) > 0;
    }

    /** Each value with a chance of one in so many left out. */
    private String[] some(List<String> values, int oneIn) {
        return values.stream().filter(value -> random.nextInt(oneIn) > 0).toArray(String[]::new);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
