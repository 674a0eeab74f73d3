package org.tandem.matching.policy.criterion;

import java.util.List;
import org.tandem.matching.programme.CareerStage;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** Measures how near the distance of two career stages is to the ideal. */
final class SeniorityMeasure extends FactMeasure {
    private static final double LOSS_PER_STEP = 1.0 / 4;

    private final int idealSteps;

    SeniorityMeasure(Programme programme, int idealSteps) {
        super(stages(programme.mentors()), stages(programme.mentees()));
        this.idealSteps = idealSteps;
    }

    private static int[] stages(List<? extends Person> people) {
        return people.stream()
                .mapToInt(person -> person.profile().stage().map(CareerStage::ordinal).orElse(UNKNOWN))
                .toArray();
    }

    @Override
    double fit(int ofMentor, int ofMentee) {
        int off = Math.abs(ofMentor - ofMentee - idealSteps);
        return Math.max(0, 1 - off * LOSS_PER_STEP);
    }
}
