package org.tandem.matching.compatibility;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.internal.graph.RulesInside;
import org.tandem.matching.internal.index.Positions;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/**
 * The pairs of a programme, judged: the graph of the eligible ones, the pairs held for review, and for every person, when
 * asked, a tally of what each rule removed. Pairs that a rule rules out by an index ({@link
 * org.tandem.matching.policy.Judge#candidates}) are not looked at. Besides the policy's rules three always hold: nobody is matched with themselves, running
 * mentorships are not proposed again, and what a coordinator barred stays barred. Immutable, safe to share, and the same
 * whatever the order of input and the number of processors.
 */
@SuppressWarnings("exports") // What it extends shows nothing to those who do not know it.
public final class Compatibility extends RulesInside {
    private final Programme programme;
    private final Policy policy;
    private final JudgedPairs judged;
    private final PairJudge judge;
    private final Positions mentors;
    private final Positions mentees;

    private Compatibility(Programme programme, Policy policy, PairJudge judge, JudgedPairs judged) {
        super(judge.rules());
        this.programme = programme;
        this.policy = policy;
        this.judge = judge;
        this.judged = judged;
        mentors = new Positions(programme.mentors());
        mentees = new Positions(programme.mentees());
    }

    /**
     * Judges the pairs of {@code programme} by {@code policy}, on all processors.
     *
     * @throws InvalidInputException if a fixed pair breaks a rule; lists all of them
     * @throws IllegalArgumentException if a criterion's value is not between 0 and 1, a rule's name is taken, or the points
     *     of a plan could overflow
     */
    public static Compatibility of(Programme programme, Policy policy) {
        return of(programme, policy, () -> false);
    }

    /**
     * Judges pairs of {@code programme} by {@code policy}, on all processors, until all are judged or it is time to stop.
     * Fixed pairs and the first few thousand are always judged, and more until the first that a plan could have.
     *
     * @param stop whether it is time; asked often, from many threads
     * @return what {@link #isComplete} or not
     * @throws InvalidInputException if a fixed pair breaks a rule; lists all of them
     * @throws IllegalArgumentException if a criterion's value is not between 0 and 1, a rule's name is taken, or the points
     *     of a plan could overflow
     */
    public static Compatibility of(Programme programme, Policy policy, BooleanSupplier stop) {
        PairJudge judge = new PairJudge(programme, policy);
        return new Compatibility(programme, policy, judge, JudgedPairs.of(judge, policy.maxPoints(), stop));
    }

    static Compatibility of(Programme programme, Policy policy, PairJudge judge, JudgedPairs judged) {
        return new Compatibility(programme, policy, judge, judged);
    }

    /** Returns whether every pair was judged. If not, the graph lacks some. */
    public boolean isComplete() {
        return judged.unjudged().isEmpty();
    }

    /** Returns whether every mentor was judged for a mentee. */
    public boolean isJudged(String mentee) {
        return !judged.unjudged().get(position(mentees, mentee));
    }

    /**
     * Takes the caller's own points for every pair of {@code programme}, without any policy. Places, wanted mentors, running
     * mentorships and decisions of the programme still hold.
     *
     * {@snippet class="org.tandem.matching.ReadmeSnippets" region="score-function"}
     *
     * @param scores the points of a pair, or nothing if it is not eligible; called from several threads at once
     * @throws InvalidInputException if a fixed pair has no points
     * @throws IllegalArgumentException if the points of a plan could overflow
     */
    public static Compatibility withOwnScores(Programme programme, BiFunction<Mentor, Mentee, OptionalLong> scores) {
        PairJudge judge = new PairJudge(programme, scores);
        return new Compatibility(
                programme,
                Policy.builder("own scores").build(),
                judge,
                JudgedPairs.of(judge, JudgedPairs.BEST_FOUND, () -> false));
    }

    /** Returns the facts. */
    public Programme programme() {
        return programme;
    }

    /** Returns the policy; one without rules and criteria if the scores are the caller's own. */
    public Policy policy() {
        return policy;
    }

    /** Returns whether the points are the caller's own, so that no policy can judge a pair anew. */
    public boolean hasOwnScores() {
        return judge.points().areOwn();
    }

    /** Returns the graph of eligible pairs. */
    public CompatibilityGraph graph() {
        return judged.graph();
    }

    /**
     * Returns what a plan of this is made from. Computed at the first call, in time proportional to the eligible pairs.
     */
    public Basis basis() {
        return graph().basis().by(policy);
    }

    /** Returns the pairs that no rule bars, but some rule holds for review; by mentee and mentor. */
    public List<HeldPair> heldPairs() {
        return judged.held();
    }

    /** Returns what became of a mentor's possible mentees; judges every one of them, whether or not {@link #isComplete}. */
    public Tally tallyOfMentor(String mentor) {
        return new PersonTallies(graph(), judge.rules()).ofMentor(position(mentors, mentor));
    }

    /** Returns what became of a mentee's possible mentors; counted anew at each call, whether or not {@link #isComplete}. */
    public Tally tallyOfMentee(String mentee) {
        return new PersonTallies(graph(), judge.rules()).ofMentee(position(mentees, mentee));
    }

    /** Returns the rules and criteria for which nobody gave data; none if the scores are the caller's own. */
    public MissingData missingData() {
        return MissingData.of(judge, policy);
    }

    /** Returns what every rule says about a pair, in order, whether or not an earlier one bars it, with its figures. */
    public List<RuleVerdict> verdicts(String mentor, String mentee) {
        return judge.verdicts(position(mentors, mentor), position(mentees, mentee));
    }

    /**
     * Returns what every criterion gives to a pair, whether or not the pair is eligible. Criteria are left out for which the
     * facts are missing.
     */
    public List<Contribution> contributions(String mentor, String mentee) {
        return judge.points().contributions(position(mentors, mentor), position(mentees, mentee));
    }

    private static int position(Positions people, String id) {
        int at = people.of(id);
        if (at == Positions.NONE) {
            throw new IllegalArgumentException("The person (" + Faults.quote(id)
                    + ") is unknown in this role.\nMaybe mentor and mentee were swapped, or the id is of another programme.");
        }
        return at;
    }

    /** Shows sizes only. */
    @Override
    public String toString() {
        return "Compatibility[" + graph() + ", " + judged.held().size() + " held]";
    }
}
