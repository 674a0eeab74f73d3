package org.tandem.matching.benchmarks;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.tandem.matching.programme.AdmissionStatus;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.CareerStage;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Location;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.programme.ProfileBuilder;
import org.tandem.matching.programme.Programme;

/**
 * Seeded programmes of any size in which every ready-made rule and criterion has something to do: a city and its
 * surroundings, one organisation for about eight people, ties, vetoes, wishes, must-haves and running mentorships. People
 * and organisations are invented.
 */
public final class Programmes {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final int PEOPLE_PER_ORGANISATION = 8;
    private static final int COMPETENCES = 40;
    private static final String[] LANGUAGES = {"de", "en", "fr", "it", "tr"};
    private static final String[] FORMS = {"in person", "video", "shadowing", "group"};
    private static final String[] SECTORS =
            {"energy", "health", "trade", "media", "law", "building", "public", "finance"};

    private final SplittableRandom random;
    private final int mentees;
    private final int mentors;
    private final int organisations;
    private final Programme.Builder builder = Programme.builder(START);

    private Programmes(int mentees, int mentors, long seed) {
        this.mentees = mentees;
        this.mentors = mentors;
        random = new SplittableRandom(seed);
        organisations = Math.max(4, (mentees + mentors) / PEOPLE_PER_ORGANISATION);
    }

    /**
     * Returns a programme.
     *
     * @param mentees at least 1
     * @param mentors at least 1
     * @param seed any number; the same programme for the same one
     */
    public static Programme of(int mentees, int mentors, long seed) {
        Programmes draw = new Programmes(mentees, mentors, seed);
        draw.addOrganisations();
        draw.addPeople();
        draw.addTies();
        draw.addPairs();
        return draw.builder.build();
    }

    private void addOrganisations() {
        for (int o = 0; o < organisations; o++) {
            Organisation one = Organisation.of("O" + o)
                    .withSector(SECTORS[random.nextInt(SECTORS.length)])
                    .withSeat(new Location(latitude(), longitude()));
            builder.organisation(o > 0 && chance(10) ? one.withParent("O" + random.nextInt(o)) : one);
        }
    }

    private void addPeople() {
        for (int j = 0; j < mentors; j++) {
            builder.mentor(person(Mentor.builder("M" + j), "N", mentees)
                    .places(1 + random.nextInt(3))
                    .build());
        }
        for (int i = 0; i < mentees; i++) {
            builder.mentee(person(Mentee.builder("N" + i), "M", mentors)
                    .mentorsWanted(chance(10) ? 2 : 1)
                    .priority(chance(10) ? 1 : 0)
                    .applied(START.minusDays(1 + random.nextInt(200)))
                    .build());
        }
    }

    private <B extends ProfileBuilder<B>> B person(B person, String others, int otherCount) {
        person.organisation("O" + random.nextInt(organisations))
                .stage(CareerStage.values()[random.nextInt(CareerStage.values().length)])
                .admission(chance(97) ? AdmissionStatus.ADMITTED : AdmissionStatus.APPLIED)
                .location(latitude(), longitude())
                .remote(chance(30))
                .languages(LANGUAGES[random.nextInt(2)])
                .timePerMonth(Duration.ofHours(2 + random.nextInt(5)))
                .available(YearMonth.from(START).plusMonths(random.nextInt(4)), YearMonth.from(START).plusMonths(11));
        if (chance(40)) {
            person.languages(LANGUAGES[2 + random.nextInt(LANGUAGES.length - 2)]);
        }
        for (int form : distinct(1 + random.nextInt(3), FORMS.length)) {
            person.forms(FORMS[form]);
        }
        for (int competence : distinct(4 + random.nextInt(5), COMPETENCES)) {
            person.offers("C" + competence, 1 + random.nextInt(5));
        }
        boolean first = true;
        for (int competence : distinct(2 + random.nextInt(4), COMPETENCES)) {
            if (first && chance(10)) {
                person.mustHave("C" + competence, 1 + random.nextInt(3), 1 + random.nextInt(5));
            } else {
                person.seeks("C" + competence, 1 + random.nextInt(5), 1 + random.nextInt(5));
            }
            first = false;
        }
        for (int interest : distinct(random.nextInt(5), 12)) {
            person.interests("I" + interest);
        }
        List<Integer> known = distinct(Math.min(5, otherCount), otherCount);
        int wishes = chance(30) ? random.nextInt(known.size()) : 0;
        for (int k = 0; k < known.size(); k++) {
            if (k < wishes) {
                person.wishes(others + known.get(k));
            } else if (chance(2)) {
                person.vetoes(others + known.get(k));
            }
        }
        return person;
    }

    private void addTies() {
        BusinessTie.Kind[] kinds = BusinessTie.Kind.values();
        Set<String> tied = new HashSet<>();
        for (int t = 0; t < 2 * organisations; t++) {
            int first = random.nextInt(1, organisations);
            int second = random.nextInt(first);
            BusinessTie.Kind kind = kinds[1 + random.nextInt(kinds.length - 1)];
            DateRange during = chance(50) ? DateRange.ALWAYS
                    : DateRange.of(START.minusMonths(40), START.minusMonths(random.nextInt(30)));
            if (tied.add(first + " " + second)) {
                builder.businessTie(new BusinessTie(kind, "O" + first, "O" + second, during));
            }
        }
        PersonalTie.Kind[] personal = PersonalTie.Kind.values();
        for (int i = 0; i < mentees; i += 10) {
            builder.personalTie(new PersonalTie(
                    personal[random.nextInt(personal.length)], "M" + random.nextInt(mentors), "N" + i));
        }
    }

    /** Pairs that run, and pairs that coordinators bar; no mentee is in both. */
    private void addPairs() {
        for (int p = 0; p < Math.min(mentors, mentees); p += 25) {
            builder.mentorship(
                    new Mentorship("M" + p, "N" + p, DateRange.of(START.minusMonths(6), START.plusMonths(3))));
        }
        for (int i = 1; i < mentees; i += 25) {
            builder.decision(Decision.bar("M" + random.nextInt(mentors), "N" + i));
        }
    }

    private List<Integer> distinct(int count, int bound) {
        List<Integer> drawn = new ArrayList<>();
        while (drawn.size() < count) {
            int one = random.nextInt(bound);
            if (!drawn.contains(one)) {
                drawn.add(one);
            }
        }
        return drawn;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Most live within 60 kilometres of each other. */
    private double latitude() {
        return 52.1 + 0.5 * random.nextDouble();
    }

    private double longitude() {
        return 10.2 + 0.8 * random.nextDouble();
    }
}
