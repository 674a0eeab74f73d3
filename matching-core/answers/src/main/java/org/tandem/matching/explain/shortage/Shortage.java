package org.tandem.matching.explain.shortage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.run.Deadline;

/**
 * Explains who was left without a mentor, and what would help. Answers are values that can be said in a sentence; they
 * carry ids, never names. Immutable, and safe to use from many threads at once.
 */
public final class Shortage {
    /**
     * Rules that are never proposed to be relaxed unless a programme says otherwise: who may take part, and what keeps
     * confidences. Reviewing a pair that such a rule holds is no relaxation.
     */
    public static final Set<String> NOT_NEGOTIABLE =
            ImmutableSet.of("admitted", "different organisations", "no business ties", "no personal ties");

    private final Compatibility compatibility;
    private final Plan plan;
    private final Chosen chosen;
    private final Sketches sketches;
    private final Deadline deadline;

    private Shortage(
            Compatibility compatibility, Plan plan, Chosen chosen, Sketches sketches, Deadline deadline) {
        this.compatibility = compatibility;
        this.plan = plan;
        this.chosen = chosen;
        this.sketches = sketches;
        this.deadline = deadline;
    }

    /**
     * Returns the explanations of a plan.
     *
     * @param compatibility the programme as it was judged
     * @param plan a plan of this programme; need not be the best
     * @throws IllegalArgumentException if the plan is known to be made by another policy, or is of other people or other pairs
     */
    public static Shortage of(Compatibility compatibility, Plan plan) {
        Chosen chosen = Chosen.of(compatibility, plan);
        return new Shortage(
                compatibility, plan, chosen, new Sketches(compatibility, chosen, NOT_NEGOTIABLE), Deadline.none());
    }

    /**
     * Returns a copy that proposes to relax any rule but these; default {@link #NOT_NEGOTIABLE}. What holds whatever a policy
     * says is never proposed to be relaxed either, besides a coordinator's own decisions.
     *
     * @param rules names of rules
     */
    public Shortage neverRelaxing(Set<String> rules) {
        return new Shortage(
                compatibility,
                plan,
                chosen,
                new Sketches(compatibility, chosen, ImmutableSet.copyOf(rules)),
                deadline);
    }

    /**
     * Returns a copy that tries changes until {@code newDeadline} is over; default never. Why somebody is unmatched needs no
     * search, and is answered whatever the time.
     */
    public Shortage withDeadline(Deadline newDeadline) {
        return new Shortage(compatibility, plan, chosen, sketches, newDeadline);
    }

    /** Returns why each mentee who did not get all the mentors wanted did not, by the mentee's id. */
    public List<WhyUnmatched> whyUnmatched() {
        return IntStream.range(0, compatibility.graph().menteeCount())
                .filter(mentee -> chosen.missing(mentee) > 0)
                .mapToObj(this::diagnosis)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns why a mentee did not get all the mentors wanted; nothing if the mentee did.
     *
     * @throws IllegalArgumentException if there is no such mentee
     */
    public Optional<WhyUnmatched> whyUnmatched(String mentee) {
        int at = position(mentee);
        return chosen.missing(at) > 0 ? Optional.of(diagnosis(at)) : Optional.empty();
    }

    /** Returns how the plan keeps the policy's waiting-time guarantee; nothing if the policy has none. */
    public Optional<WaitingGuarantee> waitingGuarantee() {
        return compatibility.policy().waitingGuarantee().isPresent()
                ? Optional.of(new Overdue(compatibility, plan, chosen).report())
                : Optional.empty();
    }

    private WhyUnmatched diagnosis(int mentee) {
        return new Diagnosis(compatibility, plan, chosen, mentee).find();
    }

    /**
     * Returns the smallest changes that would give a mentee one mentor more, without taking anybody's last mentor away;
     * nothing if the mentee got all the mentors wanted. The same as {@link #whatWouldHelp(String, double)} with 0 per cent.
     *
     * @throws IllegalArgumentException if there is no such mentee
     */
    public Optional<Help> whatWouldHelp(String mentee) {
        return whatWouldHelp(mentee, 0);
    }

    /**
     * Returns the smallest changes that would give a mentee a mentor who fits well enough, without taking anybody's last
     * mentor away; nothing if the mentee got all the mentors wanted, and one who fits.
     *
     * <p>Every remedy is verified: the changed programme is judged and matched again, and where several plans are equally
     * good, the one found counts. A mentee short of mentors gets one more, with one match more in all; one who only lacks a
     * mentor who fits keeps at least as many, with as many matches in all. At most 1,000 single changes are tried and, where
     * none helps, at most 1,000 combinations of two, those that cost least first (see {@link Change}), until 200 of them took a
     * search; the first five combinations that help are returned. A deadline may end that sooner, which the answer says.
     *
     * <p>Where the caller brought the scores, there are no rules to relax: only places are proposed.
     *
     * @param atLeastPercent the least fit, in per cent of a perfect pair, 0 to 100; 0 if any mentor will do
     * @throws IllegalArgumentException if there is no such mentee, or the share is out of range
     */
    public Optional<Help> whatWouldHelp(String mentee, double atLeastPercent) {
        if (!(atLeastPercent >= 0 && atLeastPercent <= 100)) {
            throw new IllegalArgumentException("The least fit (" + atLeastPercent
                    + ") must be between 0 and 100 per cent.\nMaybe it was given as a share of 1.");
        }
        Goal goal = new Goal(chosen, position(mentee), atLeastPercent);
        if (!goal.isOpen()) {
            return Optional.empty();
        }
        if (deadline.isOver()) {
            return Optional.of(new Help(mentee, atLeastPercent, List.of(), Help.Tried.UNTIL_DEADLINE));
        }
        CandidateChanges candidates = new CandidateChanges(compatibility, sketches, goal);
        Trial trial = new Trial(compatibility, goal, candidates.sketch(), deadline);
        Optional<Remedy> matchingAgain = trial.ofMatchingAgain();
        if (matchingAgain.isPresent()) {
            return Optional.of(new Help(mentee, atLeastPercent, List.of(matchingAgain.get()), Help.Tried.ALL));
        }
        ChangeSearch search = new ChangeSearch(trial, deadline);
        List<Remedy> remedies = search.remedies(candidates);
        return Optional.of(new Help(mentee, atLeastPercent, remedies, search.extent()));
    }

    private int position(String mentee) {
        CompatibilityGraph graph = compatibility.graph();
        int at = graph.menteePosition(mentee);
        if (at < 0) {
            throw new IllegalArgumentException("The mentee (" + Faults.quote(mentee)
                    + ") is unknown.\nMaybe a mentor's id was given, or the id is of another programme.");
        }
        return at;
    }

    /** Shows sizes only. */
    @Override
    public String toString() {
        return "Shortage[" + plan + "]";
    }
}
