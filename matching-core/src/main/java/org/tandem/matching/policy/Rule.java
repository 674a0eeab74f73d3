package org.tandem.matching.policy;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/**
 * A named, hard rule about one pair: it says eligible, ineligible or held for review, and why. Nothing overrides a rule;
 * only a pair that is merely held is released when a coordinator fixes it.
 */
public final class Rule {
    private final String name;
    private final ImmutableMap<String, String> settings;
    private final Function<Programme, Judge> preparation;

    private Rule(String name, Map<String, String> settings, Function<Programme, Judge> preparation) {
        this.name = Faults.checkedName("rule", name);
        this.settings = ImmutableMap.copyOf(settings);
        this.preparation = preparation;
    }

    /**
     * Returns a rule of the caller's own.
     *
     * @param name unique within a policy; shown in explanations
     * @param eligible whether the two may be matched; called from several threads at once
     */
    public static Rule of(String name, BiPredicate<Mentor, Mentee> eligible) {
        Verdict objection = Verdict.ineligible(new Reason.OwnRule(name, Map.of()));
        return judging(name, (mentor, mentee) -> eligible.test(mentor, mentee) ? Verdict.ELIGIBLE : objection);
    }

    /**
     * Returns a rule of the caller's own that explains itself, or holds pairs for review.
     *
     * {@snippet class="org.tandem.matching.ReadmeSnippets" region="judging-rule"}
     *
     * @param name unique within a policy; shown in explanations
     * @param verdict what the rule says of a pair; called from several threads at once
     */
    public static Rule judging(String name, BiFunction<Mentor, Mentee, Verdict> verdict) {
        return prepared(name, Map.of(), programme -> new OwnJudge(programme, verdict));
    }

    /**
     * Returns a rule that looks at the whole programme first.
     *
     * @param name unique within a policy; shown in explanations
     * @param settings limits and choices of the rule, for records and explanations
     * @param preparation makes the judge of a programme's pairs
     */
    public static Rule prepared(String name, Map<String, String> settings, Function<Programme, Judge> preparation) {
        return new Rule(name, settings, preparation);
    }

    /** Returns the name, unique within a policy. */
    public String name() {
        return name;
    }

    /** Returns the rule's limits and choices, for records and explanations. */
    public Map<String, String> settings() {
        return settings;
    }

    /** Returns a judge of the pairs of {@code programme}. */
    public Judge prepare(Programme programme) {
        return preparation.apply(programme);
    }

    @Override
    public String toString() {
        return settings.isEmpty() ? name : name + " " + settings;
    }

    private record OwnJudge(Programme programme, BiFunction<Mentor, Mentee, Verdict> rule) implements Judge {
        @Override
        public Outcome outcome(int mentor, int mentee) {
            return verdict(mentor, mentee).outcome();
        }

        @Override
        public Reason reason(int mentor, int mentee) {
            return verdict(mentor, mentee)
                    .reason()
                    .orElseThrow(() -> new IllegalStateException(
                            "The pair is eligible. Maybe the rule answers differently each time."));
        }

        @Override
        public Verdict verdict(int mentor, int mentee) {
            return rule.apply(
                    programme.mentors().get(mentor), programme.mentees().get(mentee));
        }
    }
}
