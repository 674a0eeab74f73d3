package org.tandem.matching.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.programme.Programme;

/** Draws the organisations, ties, mentorships and decisions of one random programme; {@link PersonDraw} draws people. */
public final class ProgrammeDraw {
    private static final LocalDate START = LocalDate.of(2026, 3, 15);

    private final SplittableRandom random;
    private final LocalDate end;
    private final List<String> organisations = new ArrayList<>();
    private final List<String> mentors = new ArrayList<>();
    private final List<String> mentees = new ArrayList<>();

    /**
     * Draws from a source of random numbers.
     *
     * @param mentorCount number of mentors
     * @param menteeCount number of mentees, some of whom are mentors, too
     */
    public ProgrammeDraw(SplittableRandom random, int mentorCount, int menteeCount) {
        this.random = random;
        end = random.nextBoolean() ? START.plusMonths(12) : START.plusMonths(6 + random.nextInt(6)).withDayOfMonth(1);
        for (int o = 0; o < 5 + (mentorCount + menteeCount) / 2; o++) {
            organisations.add("O" + o);
        }
        for (int m = 0; m < mentorCount; m++) {
            mentors.add("M" + m);
        }
        for (int m = 0; m < menteeCount; m++) {
            boolean bothRoles = random.nextInt(12) == 0 && m < mentorCount;
            mentees.add(bothRoles ? "M" + m : "N" + m);
        }
    }

    /** Draws a programme with decisions that a policy allows: pairs barred, held and fixed. */
    public Programme decided(PolicyFacts policy) {
        return decided(undecided(), policy);
    }

    /** Adds decisions that a policy allows to a programme drawn before. */
    public Programme decided(Programme undecided, PolicyFacts policy) {
        return Programme.builder(undecided).decisions(decisions(Market.of(undecided, policy))).build();
    }

    /** Draws a programme of which nothing is decided. */
    public Programme undecided() {
        Programme.Builder builder = Programme.builder(START).end(end);
        for (int o = 0; o < organisations.size(); o++) {
            builder.organisation(organisation(o));
        }
        builder.businessTies(businessTies());
        List<Mentor> drawnMentors = new ArrayList<>();
        for (String id : mentors) {
            Mentor.Builder mentor = Mentor.builder(id).places(random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(2));
            drawnMentors.add(new PersonDraw(random, organisations, mentees).fill(mentor).build());
        }
        List<Mentee> drawnMentees = new ArrayList<>();
        for (String id : mentees) {
            Mentee.Builder mentee = Mentee.builder(id)
                    .mentorsWanted(random.nextInt(4) == 0 ? random.nextInt(4) : 1)
                    .priority(random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0)
                    .roundsWaited(random.nextInt(4));
            if (random.nextInt(5) > 0) {
                mentee.applied(START.minusDays(random.nextInt(5) * 30L));
            }
            drawnMentees.add(new PersonDraw(random, organisations, mentors).fill(mentee).build());
        }
        builder.mentors(drawnMentors).mentees(drawnMentees).personalTies(personalTies());
        return builder.mentorships(mentorships(drawnMentors)).build();
    }

    private Organisation organisation(int number) {
        Organisation organisation = Organisation.of(organisations.get(number));
        if (random.nextInt(5) > 0) {
            organisation = organisation.withSector("S" + random.nextInt(3));
        }
        // Owners have lower numbers than what they own, so that nothing owns itself.
        return number > 0 && random.nextInt(8) == 0
                ? organisation.withParent(organisations.get(random.nextInt(number)))
                : organisation;
    }

    private Set<BusinessTie> businessTies() {
        Set<BusinessTie> ties = new LinkedHashSet<>();
        for (int t = 0; t < organisations.size() / 2; t++) {
            int first = random.nextInt(organisations.size());
            int second = random.nextInt(organisations.size());
            BusinessTie.Kind kind =
                    random.nextInt(3) == 0 ? BusinessTie.Kind.UNDISCLOSED : pick(List.of(BusinessTie.Kind.values()));
            if (first != second) {
                boolean swap = kind == BusinessTie.Kind.OWNER && first > second;
                ties.add(new BusinessTie(
                        kind,
                        organisations.get(swap ? second : first),
                        organisations.get(swap ? first : second),
                        dates()));
            }
        }
        return ties;
    }

    /** Ranges of all kinds, many of which end or begin exactly where a rule looks. */
    private DateRange dates() {
        LocalDate edge = pick(List.of(
                START,
                end,
                START.plusDays(1),
                end.minusDays(1),
                START.minusMonths(12),
                START.minusMonths(12).plusDays(1),
                START.minusDays(random.nextInt(1000)),
                end.plusDays(random.nextInt(400))));
        return switch (random.nextInt(4)) {
            case 0 -> DateRange.ALWAYS;
            case 1 -> DateRange.since(edge);
            case 2 -> DateRange.before(edge);
            default -> DateRange.of(edge, edge.plusDays(1 + random.nextInt(300)));
        };
    }

    private Set<PersonalTie> personalTies() {
        Set<PersonalTie> ties = new LinkedHashSet<>();
        for (int t = 0; t < (mentors.size() + mentees.size()) / 4; t++) {
            String first = pick(random.nextInt(4) == 0 ? mentees : mentors);
            String second = pick(random.nextInt(4) == 0 ? mentors : mentees);
            if (!first.equals(second)) {
                ties.add(new PersonalTie(pick(List.of(PersonalTie.Kind.values())), first, second));
            }
        }
        return ties;
    }

    private List<Mentorship> mentorships(List<Mentor> drawnMentors) {
        List<Mentorship> mentorships = new ArrayList<>();
        Set<Pair> pairs = new HashSet<>();
        for (Mentor mentor : drawnMentors) {
            for (int place = 0; place < mentor.places(); place++) {
                String mentee = pick(mentees);
                if (random.nextInt(6) == 0 && !mentee.equals(mentor.id()) && pairs.add(new Pair(mentor.id(), mentee))) {
                    mentorships.add(new Mentorship(mentor.id(), mentee, dates()));
                }
            }
        }
        return mentorships;
    }

    /** Bars and holds some pairs and fixes some that the rules allow or hold for review, as long as there is room. */
    private List<Decision> decisions(Market market) {
        List<Pair> possible = new ArrayList<>(market.points().keySet());
        possible.addAll(market.held());
        List<Decision> decisions = new ArrayList<>();
        List<Pair> fixed = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        Map<String, Integer> seats = new HashMap<>();
        for (Pair pair : possible) {
            boolean room = places.getOrDefault(pair.mentor(), 0) < market.freePlaces(pair.mentor())
                    && seats.getOrDefault(pair.mentee(), 0) < market.openSeats(pair.mentee());
            fixed.add(pair);
            room &= market.allowsTogether(fixed);
            fixed.remove(pair);
            int dice = random.nextInt(4 + possible.size());
            if (dice == 0 || (dice == 1 && market.held().contains(pair))) {
                decisions.add(Decision.bar(pair.mentor(), pair.mentee()));
            } else if (dice == 3) {
                decisions.add(Decision.hold(pair.mentor(), pair.mentee()));
            } else if (dice <= 2 && room) {
                decisions.add(Decision.fix(pair.mentor(), pair.mentee()));
                fixed.add(pair);
                places.merge(pair.mentor(), 1, Integer::sum);
                seats.merge(pair.mentee(), 1, Integer::sum);
            }
        }
        return decisions;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
