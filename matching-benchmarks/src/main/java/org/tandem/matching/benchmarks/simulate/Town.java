package org.tandem.matching.benchmarks.simulate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.tandem.matching.intake.Arrivals;
import org.tandem.matching.programme.AdmissionStatus;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;

/**
 * Who comes when, and how every possible pair would fare: drawn once from a seed, so that it is the same for every intake
 * policy. Competences that few offer are also sought, though not often. People are invented.
 */
final class Town {
    static final LocalDate START = LocalDate.of(2026, 1, 1);

    private static final String[] COMPETENCES =
            {"leading", "finance", "sales", "strategy", "controlling", "law", "export", "patents"};
    /** Of those who come, so many seek, and offer, each competence. */
    private static final int[] SOUGHT = {6, 5, 4, 3, 2, 2, 1, 1};

    private static final int[] OFFERED = {6, 6, 5, 4, 2, 1, 1, 1};
    private static final int OFFERS_PER_MENTOR = 3;
    private static final int LEVEL = 3;
    private static final int FIRST_MENTORS = 10;
    private static final int DAYS_PER_MENTOR = 45;
    private static final int DAYS_PER_MENTEE = 6;
    private static final int DAYS_PER_YEAR = 365;

    /** The chance that a pair is declined, or separates before its term ends, if it fits by 0 per cent. */
    private static final double DECLINES = 0.4;

    private static final double SEPARATES = 0.5;

    /** Somebody who joins on a day, counted from 0. */
    record Joining<P>(int day, P person) {}

    /**
     * How a pair fares.
     *
     * @param isDeclined whether one of the two says no
     * @param lasts the share of the term after which the two separate; 1 or more if they do not
     */
    record Fate(boolean isDeclined, double lasts) {}

    private final long seed;
    private final List<Joining<Mentor>> mentors = new ArrayList<>();
    private final List<Joining<Mentee>> mentees = new ArrayList<>();

    private Town(long seed) {
        this.seed = seed;
    }

    static Town of(long seed, int days) {
        Town town = new Town(seed);
        var random = new SplittableRandom(seed);
        SplittableRandom ofMentors = random.split();
        SplittableRandom ofMentees = random.split();
        for (int day = 0; day < days; day++) {
            int joining = day == 0 ? FIRST_MENTORS : day % DAYS_PER_MENTOR == 0 ? 1 : 0;
            for (int m = 0; m < joining; m++) {
                town.mentors.add(new Joining<>(day, town.mentor(ofMentors)));
            }
            if (ofMentees.nextInt(DAYS_PER_MENTEE) == 0) {
                town.mentees.add(new Joining<>(day, town.mentee(ofMentees)));
            }
        }
        return town;
    }

    private Mentor mentor(SplittableRandom random) {
        TreeSet<String> offers = new TreeSet<>();
        while (offers.size() < OFFERS_PER_MENTOR) {
            offers.add(draw(OFFERED, random));
        }
        Mentor.Builder mentor = Mentor.builder("M%03d".formatted(mentors.size()))
                .admission(AdmissionStatus.ADMITTED)
                .location(52 + random.nextDouble(0.3), 10 + random.nextDouble(0.5));
        offers.forEach(competence -> mentor.offers(competence, LEVEL + random.nextInt(3)));
        return mentor.build();
    }

    private Mentee mentee(SplittableRandom random) {
        String must = draw(SOUGHT, random);
        Mentee.Builder mentee = Mentee.builder("T%03d".formatted(mentees.size()))
                .admission(AdmissionStatus.ADMITTED)
                .location(52 + random.nextDouble(0.3), 10 + random.nextDouble(0.5))
                .mustHave(must, LEVEL, 3);
        String also = draw(SOUGHT, random);
        if (!also.equals(must)) {
            mentee.seeks(also, LEVEL, 2);
        }
        return mentee.build();
    }

    private static String draw(int[] weights, SplittableRandom random) {
        int left = random.nextInt(sum(weights));
        int at = 0;
        while (left >= weights[at]) {
            left -= weights[at++];
        }
        return COMPETENCES[at];
    }

    private static int sum(int[] weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        return sum;
    }

    List<Joining<Mentor>> mentors() {
        return mentors;
    }

    List<Joining<Mentee>> mentees() {
        return mentees;
    }

    /** Returns who is likely to come, as somebody would know who has kept count for years. */
    static List<Arrivals> expected() {
        List<Arrivals> expected = new ArrayList<>();
        for (int c = 0; c < COMPETENCES.length; c++) {
            int perYear = DAYS_PER_YEAR * SOUGHT[c] / (DAYS_PER_MENTEE * sum(SOUGHT));
            expected.add(new Arrivals.Seeking(COMPETENCES[c], LEVEL, perYear));
        }
        return expected;
    }

    /** Returns how a pair would fare; the better it fits, in per cent, the better. */
    Fate fate(String mentor, String mentee, double percent) {
        long pair = mentor.hashCode() * 1_000_003L + mentee.hashCode();
        var random = new SplittableRandom(seed * 31 + pair);
        double misfit = 1 - percent / 100;
        boolean isDeclined = random.nextDouble() < DECLINES * misfit;
        boolean separates = random.nextDouble() < SEPARATES * misfit;
        return new Fate(isDeclined, separates ? random.nextDouble() : 1);
    }
}
