package org.tandem.matching.recruit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.internal.exact.Optimum;
import org.tandem.matching.internal.price.PricedPlan;
import org.tandem.matching.internal.price.Pricing;
import org.tandem.matching.internal.price.Worth;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.recruit.CandidateMentors.Candidate;
import org.tandem.matching.recruit.Gain.Known;
import org.tandem.matching.run.Deadline;

/**
 * Tells what one more place or mentor is worth, for programmes that are still recruiting. Gains are differences of best
 * plans, compared by seats and then the sum of points, whatever the policy's objective: exact where no rule couples two
 * matches, and else where the search ends within its work and time; they say which. The same question has the same answer,
 * whatever was asked before, unless a deadline ends its search. Not for use by several threads at once.
 */
public final class Recruiting {
    /** Edges to look at, about, for each best plan where rules couple pairs. */
    public static final long DEFAULT_WORK = Optimum.DEFAULT_WORK;

    /** Mentees whose fit is below this many per cent seek a better mentor when profiles are made. */
    public static final int POOR_FIT_PERCENT = 50;

    /** How many combinations of competences and region are tried when profiles are made. */
    public static final int MOST_SOUGHT = 20;

    /** In how many sectors each of them is tried, beside none. */
    public static final int MOST_SECTORS = 9;

    private final Compatibility compatibility;
    private final CompatibilityGraph graph;
    private final Pricing pricing;
    private final long work;
    private final Deadline deadline;
    private @Nullable PricedPlan present;

    private Recruiting(Compatibility compatibility, Pricing pricing, long work, Deadline deadline) {
        this.compatibility = compatibility;
        graph = compatibility.graph();
        this.pricing = pricing;
        this.work = work;
        this.deadline = deadline;
    }

    /** Prepares questions about a programme. */
    public static Recruiting of(Compatibility compatibility) {
        return new Recruiting(
                compatibility, Pricing.of(compatibility.graph(), new int[0]), DEFAULT_WORK, Deadline.none());
    }

    /**
     * Returns a copy that looks at most at about so many edges for each best plan where rules couple pairs; default
     * {@value #DEFAULT_WORK}. Gains not found exactly within it are ranges.
     *
     * @throws IllegalArgumentException if {@code edges} is negative
     */
    public Recruiting withWork(long edges) {
        if (edges < 0) {
            throw new IllegalArgumentException("The work (" + edges + ") must not be negative.\nMaybe use 0.");
        }
        return new Recruiting(compatibility, pricing, edges, deadline);
    }

    /**
     * Returns a copy whose searches end when {@code newDeadline} is over; default never. Gains not found exactly by then are
     * ranges, and invented mentors not tried by then are not told, which the answer says.
     */
    public Recruiting withDeadline(Deadline newDeadline) {
        return new Recruiting(compatibility, pricing, work, newDeadline);
    }

    /**
     * Returns what one more place at a mentor is worth.
     *
     * @throws IllegalArgumentException if the mentor is unknown
     */
    public PlaceWorth worthOfPlace(String mentorId) {
        int mentor = graph.mentorPosition(mentorId);
        if (mentor < 0) {
            throw new IllegalArgumentException("The mentor (" + Faults.quote(mentorId)
                    + ") is unknown.\nMaybe ask worthOf for a mentor who does not take part yet.");
        }
        return new PlaceWorth(mentorId, Gain.between(known(present()), withPlace(pricing, mentor)));
    }

    /**
     * Returns what one more mentor is worth: the programme is judged anew with the mentor, and solved with and without.
     *
     * @throws InvalidInputException if the mentor's id is taken, or the profile is not valid in this programme
     * @throws IllegalStateException if scores are the caller's own, so that nobody new can be judged
     */
    public MentorWorth worthOf(Mentor mentor) {
        CompatibilityGraph open = judgedWith(List.of(mentor));
        int at = open.mentorPosition(mentor.id());
        PricedPlan before =
                Pricing.of(new GraphEditor(open).freePlaces(at, 0).build(), new int[0]).bestPlan(work,
                        deadline::isOver);
        Pricing after = Pricing.of(open, new int[0]);
        int mentees = 0;
        for (int mentee = 0; mentee < open.menteeCount(); mentee++) {
            mentees += open.openSeats(mentee) > 0 && open.pair(at, mentee) >= 0 ? 1 : 0;
        }
        // Seat values of two graphs are on two scales; the plan before is one of both.
        Worth found = after.valuation().worth(before.pairs());
        Known without = new Known(found, before.isExact() ? found : before.bound(), before.isExact());
        return new MentorWorth(
                mentor.id(), mentor.places(), mentees,
                Gain.between(without, known(after.bestPlan(work, deadline::isOver))));
    }

    /**
     * Returns the mentors most worth recruiting, each with what the first place of such a mentor gains.
     *
     * <p>Mentors are invented from what is sought by mentees whom the best plan leaves without a mentor they want, or gives
     * a fit below {@value #POOR_FIT_PERCENT} per cent: each competence sought, together with those the mentee cannot do
     * without, at the highest level, in the mentee's {@link CoarseLocation}. The {@value #MOST_SOUGHT} most sought of these
     * are tried, each without a sector and in the {@value #MOST_SECTORS} sectors in which most people work; so at
     * most 200 are solved for. Otherwise they are easy to match: without organisation, in every month, with all languages
     * and forms that occur, the most time and the highest stage of a mentor; they meet in person, or work remotely
     * where the mentee's location is unknown.
     *
     * <p>Order: by what the best plan is worth with the mentor, matches first; then the more sought; then by competences,
     * latitude and longitude. Of several sectors only the best is told, none before any, those with more people first.
     * Whoever gains nothing is not told. Who is sought most is tried first, until the deadline is over.
     *
     * @param most how many, 1 or more
     * @throws IllegalArgumentException if {@code most} is less than 1
     * @throws IllegalStateException if scores are the caller's own, so that nobody new can be judged
     */
    public RecruitingProfiles profiles(int most) {
        if (most < 1) {
            throw new IllegalArgumentException(
                    "The number of profiles (" + most + ") must be 1 or more.\nMaybe ask for 10.");
        }
        List<Candidate> candidates = new CandidateMentors(compatibility.programme()).of(needy());
        CompatibilityGraph open =
                judgedWith(candidates.stream().map(Candidate::mentor).toList());
        int[] positions = candidates.stream()
                .mapToInt(one -> open.mentorPosition(one.mentor().id()))
                .toArray();
        GraphEditor closing = new GraphEditor(open);
        for (int position : positions) {
            closing.freePlaces(position, 0);
        }
        Pricing closed = Pricing.of(closing.build(), new int[0]);
        Known before = best(closed);
        record Tried(Candidate candidate, Known after) {}
        TreeMap<Sought, Tried> bestSectors = new TreeMap<>();
        int count = 0;
        while (count < positions.length && !deadline.isOver()) {
            Candidate candidate = candidates.get(count);
            Tried present = bestSectors.get(candidate.sought());
            Worth least = leastToBeTold(
                    bestSectors.values().stream().map(tried -> tried.after.found()).toList(),
                    most,
                    present == null ? before.found() : present.after.found());
            if (boundWithPlace(closed, positions[count]).compareTo(least) < 0) {
                count++;
                continue;
            }
            Tried tried = new Tried(candidate, withPlace(closed, positions[count]));
            // What a deadline cut short says too little about whoever was tried.
            if (deadline.isOver() && !tried.after.exact()) {
                break;
            }
            count++;
            if (tried.after.found().compareTo(before.found()) > 0) {
                bestSectors.merge(
                        tried.candidate.sought(),
                        tried,
                        (one, other) -> other.after.found().compareTo(one.after.found()) > 0 ? other : one);
            }
        }
        List<Tried> order = new ArrayList<>(bestSectors.values());
        order.sort(Comparator.comparing((Tried tried) -> tried.after.found(), Comparator.reverseOrder())
                .thenComparingInt(tried -> -tried.candidate.soughtBy()));
        return new RecruitingProfiles(
                order.stream()
                        .limit(most)
                        .map(tried -> new RecruitingProfile(
                                tried.candidate.sought().competences(),
                                tried.candidate.sector(),
                                tried.candidate.sought().region(),
                                tried.candidate.soughtBy(),
                                tried.candidate.mentor(),
                                Gain.between(before, tried.after)))
                        .toList(),
                count,
                positions.length);
    }

    /** Returns what the plan with an invented mentor must be worth at least, or it is not told. */
    private static Worth leastToBeTold(List<Worth> told, int most, Worth ofSought) {
        if (told.size() < most) {
            return ofSought;
        }
        Worth last = told.stream().sorted(Comparator.reverseOrder()).toList().get(most - 1);
        return last.compareTo(ofSought) > 0 ? last : ofSought;
    }

    private Worth boundWithPlace(Pricing of, int mentor) {
        return of.boundsAreReached()
                ? of.boundWithPlace(mentor)
                : of.roughlyWithPlace(mentor, work, deadline::isOver).bound();
    }

    private CompatibilityGraph judgedWith(List<Mentor> more) {
        if (compatibility.hasOwnScores()) {
            throw new IllegalStateException(
                    "The policy must judge new mentors, but scores are the caller's own.\nMaybe ask worthOfPlace.");
        }
        Programme changed = Programme.builder(compatibility.programme()).mentors(more).build();
        return Compatibility.of(changed, compatibility.policy()).graph();
    }

    /** Mentees without a mentor they want, or with a poor one, by the best plan; by id. */
    private List<Mentee> needy() {
        int[] filled = new int[graph.menteeCount()];
        boolean[] poor = new boolean[graph.menteeCount()];
        for (int pair : present().pairs()) {
            int mentee = graph.mentee(pair);
            filled[mentee]++;
            poor[mentee] |= graph.percent(pair) < POOR_FIT_PERCENT;
        }
        List<Mentee> needy = new ArrayList<>();
        for (int mentee = 0; mentee < filled.length; mentee++) {
            if (poor[mentee] || filled[mentee] < graph.openSeats(mentee)) {
                needy.add(compatibility.programme().mentee(graph.menteeIds().get(mentee)).orElseThrow());
            }
        }
        return needy;
    }

    private PricedPlan present() {
        PricedPlan known = present;
        if (known == null) {
            known = pricing.bestPlan(work, deadline::isOver);
            present = known;
        }
        return known;
    }

    private Known best(Pricing of) {
        return of.boundsAreReached() ? Known.exactly(of.bound()) : known(of.bestPlan(work, deadline::isOver));
    }

    private Known withPlace(Pricing of, int mentor) {
        return of.boundsAreReached()
                ? Known.exactly(of.boundWithPlace(mentor))
                : known(of.withPlace(mentor, work, deadline::isOver));
    }

    private static Known known(PricedPlan plan) {
        return new Known(plan.worth(), plan.bound(), plan.isExact());
    }
}
