package org.tandem.matching.policy;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** A named, soft criterion about one pair: how well the two fit, from 0 to 1. */
public final class Criterion {
    private final String name;
    private final ImmutableMap<String, String> settings;
    private final Function<Programme, Measure> preparation;

    private Criterion(String name, Map<String, String> settings, Function<Programme, Measure> preparation) {
        this.name = Faults.checkedName("criterion", name);
        this.settings = ImmutableMap.copyOf(settings);
        this.preparation = preparation;
    }

    /**
     * Returns a criterion of the caller's own.
     *
     * @param name unique within a policy; shown in explanations
     * @param value how well the two fit, 0 to 1; called from several threads at once
     */
    public static Criterion of(String name, ToDoubleBiFunction<Mentor, Mentee> value) {
        return prepared(name, Map.of(), programme -> {
            List<Mentor> mentors = programme.mentors();
            List<Mentee> mentees = programme.mentees();
            return (mentor, mentee) -> value.applyAsDouble(mentors.get(mentor), mentees.get(mentee));
        });
    }

    /**
     * Returns a criterion that looks at the whole programme first.
     *
     * @param name unique within a policy; shown in explanations
     * @param settings figures and choices of the criterion, for records and explanations
     * @param preparation makes the measure of a programme's pairs
     */
    public static Criterion prepared(
            String name, Map<String, String> settings, Function<Programme, Measure> preparation) {
        return new Criterion(name, settings, preparation);
    }

    /** Returns the name, unique within a policy. */
    public String name() {
        return name;
    }

    /** Returns the criterion's figures and choices, for records and explanations. */
    public Map<String, String> settings() {
        return settings;
    }

    /** Returns a measure of the pairs of {@code programme}. */
    public Measure prepare(Programme programme) {
        return preparation.apply(programme);
    }

    @Override
    public String toString() {
        return settings.isEmpty() ? name : name + " " + settings;
    }
}
