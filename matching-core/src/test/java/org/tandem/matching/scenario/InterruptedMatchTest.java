package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.matching.scenario.Scenes.byWorth;
import static org.tandem.matching.scenario.Scenes.mentee;
import static org.tandem.matching.scenario.Scenes.mentor;
import static org.tandem.matching.scenario.Scenes.programme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.PlanChecker;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Programme;

/** An interrupted thread gets its plan, keeps its flag, and is not told that a limit was reached. */
class InterruptedMatchTest {

    @AfterEach
    void clearTheFlag() {
        Thread.interrupted();
    }

    @Test
    void anInterruptedThreadGetsAValidPlanAndKeepsItsFlag() {
        Programme programme = programme()
                .mentor(mentor("M1", 1))
                .mentor(mentor("M2", 1))
                .mentee(mentee("N1"))
                .mentee(mentee("N2"))
                .decision(Decision.fix("M2", "N1"))
                .build();

        Thread.currentThread().interrupt();
        Plan plan = Unhurried.matcher().match(programme, byWorth().policy());

        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        PlanChecker.check(programme, byWorth(), plan);
        assertThat(plan.quality().ended()).isIn(Ended.PROOF, Ended.CANCELLED);
    }
}
