package org.tandem.matching.policy;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.fault.OwnPieceException;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/**
 * A named rule about two matches of one plan: a key says which matches meet, a predicate whether the rule objects to them. A
 * hard rule is never broken; a soft one costs points each time it is.
 */
public final class PlanRule {
    /** The greatest cost of breaking a soft rule once, in points. */
    public static final long HIGHEST_COST = 1_000_000_000;

    private static final long HARD = 0;

    private final String name;
    private final ImmutableMap<String, String> settings;
    private final Function<Programme, PlanJudge> preparation;
    private final long cost;

    private PlanRule(
            String name, Map<String, String> settings, Function<Programme, PlanJudge> preparation, long cost) {
        this.name = Faults.checkedName("plan rule", name);
        this.settings = ImmutableMap.copyOf(settings);
        this.preparation = preparation;
        this.cost = cost;
    }

    /**
     * Returns a hard rule of the caller's own about two mentees who share a mentor.
     *
     * @param name unique within a policy; shown in explanations
     * @param objection whether the two must not share a mentor; symmetric; called from several threads at once
     */
    public static PlanRule sharedMentor(String name, BiPredicate<Mentee, Mentee> objection) {
        return prepared(name, Map.of(), programme -> {
            List<Mentee> mentees = programme.mentees();
            return (PlanJudge.SharedMentor) (mentor, mentee, other) -> {
                try {
                    return objection.test(mentees.get(mentee), mentees.get(other));
                } catch (RuntimeException thrown) {
                    throw OwnPieceException.of(
                            "plan rule (" + name + ")",
                            "mentees (" + mentees.get(mentee).id() + ") and ("
                                    + mentees.get(other).id() + ")",
                            thrown);
                }
            };
        });
    }

    /**
     * Returns a hard rule of the caller's own about two matches.
     *
     * @param name unique within a policy; shown in explanations
     * @param keys the keys of a match; two matches meet if they share one
     * @param objection whether two matches that meet must not be in one plan; symmetric; called from several threads at once
     */
    public static PlanRule of(
            String name,
            Function<Pairing, ? extends Collection<?>> keys,
            BiPredicate<Pairing, Pairing> objection) {
        return prepared(name, Map.of(), programme -> new OwnJudge(name, programme, keys, objection));
    }

    /**
     * Returns a hard rule that looks at the whole programme first.
     *
     * @param name unique within a policy; shown in explanations
     * @param settings figures and choices of the rule, for records and explanations
     * @param preparation makes the judge of a programme's matches
     */
    public static PlanRule prepared(
            String name, Map<String, String> settings, Function<Programme, PlanJudge> preparation) {
        return new PlanRule(name, settings, preparation, HARD);
    }

    /**
     * Returns a soft copy: breaking it costs points instead of being forbidden.
     *
     * @param points the cost of every two matches that it objects to, 1 to {@value #HIGHEST_COST}
     * @throws IllegalArgumentException if {@code points} is out of range
     */
    public PlanRule costing(long points) {
        if (points < 1 || points > HIGHEST_COST) {
            throw new IllegalArgumentException("The cost (" + points + ") of plan rule (" + name
                    + ") must be between 1 and " + HIGHEST_COST + " points.\nMaybe leave the rule out.");
        }
        return new PlanRule(name, settings, preparation, points);
    }

    /** Returns the name, unique within a policy. */
    public String name() {
        return name;
    }

    /** Returns the rule's figures and choices, for records and explanations. */
    public Map<String, String> settings() {
        return settings;
    }

    /** Returns what breaking the rule costs, in points; 0 if the rule is hard. */
    public long cost() {
        return cost;
    }

    /** Returns a judge of the matches of {@code programme}. */
    public PlanJudge prepare(Programme programme) {
        return preparation.apply(programme);
    }

    @Override
    public String toString() {
        return name + (cost == HARD ? "" : " costing " + cost) + (settings.isEmpty() ? "" : " " + settings);
    }

    private record OwnJudge(
            String name,
            Programme programme,
            Function<Pairing, ? extends Collection<?>> keyFunction,
            BiPredicate<Pairing, Pairing> objection)
            implements PlanJudge.SharedKey {

        @Override
        public Collection<?> keys(int mentor, int mentee) {
            try {
                return keyFunction.apply(pairing(mentor, mentee));
            } catch (RuntimeException thrown) {
                throw failed(ids(mentor, mentee), thrown);
            }
        }

        @Override
        public boolean objects(int mentor, int mentee, int otherMentor, int otherMentee) {
            try {
                return objection.test(pairing(mentor, mentee), pairing(otherMentor, otherMentee));
            } catch (RuntimeException thrown) {
                throw failed(ids(mentor, mentee) + ", beside " + ids(otherMentor, otherMentee), thrown);
            }
        }

        private OwnPieceException failed(String people, RuntimeException thrown) {
            return OwnPieceException.of("plan rule (" + name + ")", people, thrown);
        }

        private String ids(int mentor, int mentee) {
            return "mentor (" + programme.mentors().get(mentor).id() + ") and mentee ("
                    + programme.mentees().get(mentee).id() + ")";
        }

        private Pairing pairing(int mentor, int mentee) {
            Mentor one = programme.mentors().get(mentor);
            return new Pairing(one, programme.mentees().get(mentee));
        }
    }
}
