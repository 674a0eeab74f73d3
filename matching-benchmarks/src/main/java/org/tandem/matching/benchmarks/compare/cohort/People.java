package org.tandem.matching.benchmarks.compare.cohort;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.tandem.matching.benchmarks.compare.cohort.CohortKind.Base;
import org.tandem.matching.programme.AdmissionStatus;
import org.tandem.matching.programme.CareerStage;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.ProfileBuilder;

/** Draws invented people: towns, companies, competences and wishes are skewed. */
final class People {
    static final LocalDate START = LocalDate.of(2026, 9, 1);

    private static final int TOWNS = 12;
    private static final int COMPETENCES = 24;
    private static final int MOST_DAYS = 1_000;
    private static final String[] LANGUAGES = {"de", "en", "fr", "tr"};
    private static final String[] FORMS = {"meeting", "video-call", "shadowing", "site-visit"};
    private static final int INTERESTS = 14;

    private final CohortKind kind;
    private final SplittableRandom random;
    private final int companies;
    private final Zipf company;
    private final Zipf town = new Zipf(TOWNS, 1);
    private final Zipf offered = new Zipf(COMPETENCES, 1);
    private final Zipf sought = new Zipf(COMPETENCES, 0.6);
    private final double[][] towns = new double[TOWNS][2];
    private final int[] companyOfMentor;
    private final int[] companyOfMentee;
    private int stars;

    /** Prepares to draw so many. */
    People(CohortKind kind, int mentees, int mentors, SplittableRandom random) {
        this.kind = kind;
        this.random = random;
        companies = Math.max(5, (mentees + mentors) / 6);
        company = new Zipf(companies, kind.skew().companies());
        companyOfMentor = new int[mentors];
        companyOfMentee = new int[mentees];
        for (double[] each : towns) {
            each[0] = random.nextDouble(51.4, 53.0);
            each[1] = random.nextDouble(9.2, 11.6);
        }
    }

    int companies() {
        return companies;
    }

    /** Returns a company, large ones often. */
    int company() {
        return company.draw(random);
    }

    /** Returns by mentor a company, or -1. */
    int[] companyOfMentor() {
        return companyOfMentor;
    }

    /** Returns by mentee a company, or -1. */
    int[] companyOfMentee() {
        return companyOfMentee;
    }

    List<Mentee> mentees() {
        int count = companyOfMentee.length;
        stars = (int) Math.round(kind.skew().stars() * companyOfMentor.length);
        int[] queue = random.ints(count, 0, Integer.MAX_VALUE).toArray();
        Integer[] order = new Integer[count];
        java.util.Arrays.setAll(order, i -> i);
        java.util.Arrays.sort(order, java.util.Comparator.comparingInt((Integer i) -> queue[i]));
        List<Mentee> mentees = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            companyOfMentee[i] = random.nextInt(100) < 15 ? -1 : company();
            Mentee.Builder mentee = person(Mentee.builder(menteeId(i)), companyOfMentee[i], false)
                    .mentorsWanted(1 + random.nextInt(kind.supply().mostWanted()))
                    .priority(priority());
            int waited = daysWaited(order[i]);
            if (waited > 0) {
                mentee.applied(START.minusDays(waited));
            }
            if (kind.queue().guarantee() >= 0) {
                mentee.roundsWaited(random.nextInt(kind.queue().guarantee() + 2));
            }
            needs(mentee);
            wishes(mentee);
            mentees.add(mentee.build());
        }
        return mentees;
    }

    private int daysWaited(int rank) {
        return switch (kind.queue().days()) {
            case NONE -> 0;
            case WEEKS -> 7 * random.nextInt(12);
            case EACH -> companyOfMentee.length <= MOST_DAYS ? 1 + rank : 1 + random.nextInt(MOST_DAYS);
        };
    }

    private int priority() {
        return switch (kind.queue().priorities()) {
            case NONE -> 0;
            case FEW -> random.nextInt(10) == 0 ? 1 + random.nextInt(3) : 0;
            case ALL -> random.nextInt(10);
        };
    }

    private void needs(Mentee.Builder mentee) {
        boolean must = random.nextDouble() < kind.skew().mustHaves();
        for (int competence : distinct(1 + random.nextInt(3), sought)) {
            if (must) {
                mentee.mustHave("C" + competence, 2 + random.nextInt(2), 5);
            } else {
                mentee.seeks("C" + competence, 2 + random.nextInt(3), 2 + random.nextInt(4));
            }
            must = false;
        }
    }

    private void wishes(Mentee.Builder mentee) {
        TreeSet<Integer> known = new TreeSet<>();
        if (stars > 0 && random.nextBoolean()) {
            known.add(random.nextInt(stars));
        }
        for (int more = random.nextInt(4); more > 1; more--) {
            known.add(random.nextInt(companyOfMentor.length));
        }
        known.forEach(j -> mentee.wishes(mentorId(j)));
        int vetoed = random.nextInt(companyOfMentor.length);
        if (random.nextInt(20) == 0 && !known.contains(vetoed)) {
            mentee.vetoes(mentorId(vetoed));
        }
    }

    /** Draws mentors; mentees come first, because places are measured by what they want. */
    List<Mentor> mentors(long wanted) {
        int count = companyOfMentor.length;
        int[] places = CapacitySpread.draw(kind.supply(), wanted, count, stars, random);
        List<Mentor> mentors = new ArrayList<>();
        for (int j = 0; j < count; j++) {
            companyOfMentor[j] = random.nextInt(100) < 10 ? -1 : company();
            Mentor.Builder mentor = person(Mentor.builder(mentorId(j)), companyOfMentor[j], j < stars);
            for (int competence : distinct((j < stars ? 5 : 2) + random.nextInt(3), offered)) {
                mentor.offers("C" + competence, 2 + random.nextInt(4));
            }
            mentors.add(mentor.places(places[j]).build());
        }
        return mentors;
    }

    /** Stars live in the largest town. Few work remotely where the number of partners is given: distance governs it. */
    private <B extends ProfileBuilder<B>> B person(B person, int worksFor, boolean star) {
        double[] place = towns[star ? 0 : town.draw(random)];
        person.location(place[0] + random.nextDouble(-0.08, 0.08), place[1] + random.nextDouble(-0.12, 0.12))
                .remote(random.nextInt(100) < (kind.skew().partners() > 0 ? 3 : 25))
                .stage(stage(person instanceof Mentor.Builder))
                .admission(random.nextInt(100) < 97 ? AdmissionStatus.ADMITTED : AdmissionStatus.APPLIED)
                .languages(LANGUAGES[random.nextInt(30) == 0 ? 1 : 0])
                .timePerMonth(Duration.ofHours((kind.base() == Base.PARTY ? 4 : 2) + random.nextInt(6)))
                .forms(FORMS[random.nextInt(8) == 0 ? 1 : 0]);
        if (random.nextInt(10) < 4) {
            person.languages(LANGUAGES[1 + random.nextInt(3)]);
        }
        if (random.nextBoolean()) {
            person.forms(FORMS[1 + random.nextInt(3)]);
        }
        if (random.nextInt(10) == 0) {
            person.available(YearMonth.from(START), YearMonth.from(START).plusMonths(5 + random.nextInt(6)));
        }
        if (worksFor >= 0) {
            person.organisation(companyId(worksFor));
        }
        for (int interest : distinct(random.nextInt(4), new Zipf(INTERESTS, 0.5))) {
            person.interests("I" + interest);
        }
        return person;
    }

    private CareerStage stage(boolean senior) {
        CareerStage[] stages = CareerStage.values();
        return stages[senior ? 2 + random.nextInt(3) : random.nextInt(4)];
    }

    private Set<Integer> distinct(int count, Zipf ranks) {
        TreeSet<Integer> drawn = new TreeSet<>();
        while (drawn.size() < count) {
            drawn.add(ranks.draw(random));
        }
        return drawn;
    }

    static String companyId(int company) {
        return "O%05d".formatted(company);
    }

    static String mentorId(int mentor) {
        return "M%05d".formatted(mentor);
    }

    static String menteeId(int mentee) {
        return "N%05d".formatted(mentee);
    }
}
