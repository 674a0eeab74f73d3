package org.tandem.matching.benchmarks.compare.cohort;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Location;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.programme.Programme;

/** Draws the programme of a cohort, all but the pairs that are fixed. */
final class CohortProgramme {
    private static final String[] SECTORS = {"energy", "health", "trade", "media", "law", "building", "public", "bank"};

    private final CohortKind kind;
    private final SplittableRandom random;
    private final People people;
    private final Programme.Builder builder = Programme.builder(People.START);

    private CohortProgramme(CohortKind kind, int mentees, int mentors, long seed) {
        this.kind = kind;
        random = new SplittableRandom(seed);
        people = new People(kind, mentees, mentors, random.split());
    }

    /** Returns a programme; the same for the same arguments. */
    static Programme of(CohortKind kind, int mentees, int mentors, long seed) {
        var draw = new CohortProgramme(kind, mentees, mentors, seed);
        draw.addOrganisations();
        List<Mentee> wanting = draw.people.mentees();
        List<Mentor> giving =
                draw.people.mentors(wanting.stream().mapToLong(Mentee::mentorsWanted).sum());
        draw.builder.mentees(wanting).mentors(giving);
        draw.addBusinessTies();
        draw.addReportingLines();
        draw.addRunningAndBarred(wanting, giving);
        return draw.builder.build();
    }

    private void addOrganisations() {
        for (int o = 0; o < people.companies(); o++) {
            Organisation one = Organisation.of(People.companyId(o))
                    .withSector(SECTORS[random.nextInt(SECTORS.length)])
                    .withSeat(new Location(random.nextDouble(51.4, 53.0), random.nextDouble(9.2, 11.6)));
            boolean owned = o > 4 && random.nextInt(20) == 0;
            builder.organisation(owned ? one.withParent(People.companyId(random.nextInt(o))) : one);
        }
    }

    private void addBusinessTies() {
        BusinessTie.Kind[] others = {BusinessTie.Kind.SUPPLIER, BusinessTie.Kind.CUSTOMER, BusinessTie.Kind.ADVISER};
        Set<Integer> tied = new HashSet<>();
        long ties = Math.round(kind.rules().rivals() * people.companies());
        for (int t = 0; t < ties; t++) {
            int one = people.company();
            int other = random.nextInt(people.companies());
            if (one != other && tied.add(Math.min(one, other) * people.companies() + Math.max(one, other))) {
                builder.businessTie(BusinessTie.of(
                        random.nextBoolean() ? BusinessTie.Kind.COMPETITOR : others[random.nextInt(others.length)],
                        People.companyId(one),
                        People.companyId(other)));
            }
        }
    }

    private void addReportingLines() {
        int[] ofMentor = people.companyOfMentor();
        List<List<Integer>> mentorsOf = new ArrayList<>();
        for (int o = 0; o < people.companies(); o++) {
            mentorsOf.add(new ArrayList<>());
        }
        for (int j = 0; j < ofMentor.length; j++) {
            if (ofMentor[j] >= 0) {
                mentorsOf.get(ofMentor[j]).add(j);
            }
        }
        int[] ofMentee = people.companyOfMentee();
        for (int i = 0; i < ofMentee.length; i++) {
            List<Integer> managers = ofMentee[i] < 0 ? List.of() : mentorsOf.get(ofMentee[i]);
            if (random.nextDouble() < kind.rules().lines() && !managers.isEmpty()) {
                // A few lead many.
                int manager = managers.get(random.nextInt(Math.min(3, managers.size())));
                builder.personalTie(new PersonalTie(
                        PersonalTie.Kind.LINE_MANAGER, People.mentorId(manager), People.menteeId(i)));
            }
        }
    }

    private void addRunningAndBarred(List<Mentee> wanting, List<Mentor> giving) {
        int[] left = giving.stream().mapToInt(Mentor::places).toArray();
        for (Mentee mentee : wanting) {
            int runs = random.nextInt(left.length);
            int barred = random.nextInt(left.length);
            if (random.nextDouble() < kind.decided().running() && left[runs] > 0) {
                left[runs]--;
                builder.mentorship(new Mentorship(
                        giving.get(runs).id(),
                        mentee.id(),
                        DateRange.of(People.START.minusMonths(6), People.START.plusMonths(3))));
            } else if (random.nextDouble() < kind.decided().barred()) {
                builder.decision(Decision.bar(giving.get(barred).id(), mentee.id()));
            }
        }
    }
}
