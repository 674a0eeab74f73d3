package org.tandem.matching.proof;

import java.util.SplittableRandom;
import org.tandem.matching.check.CoupledCase;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.ScoreTable;
import org.tandem.matching.internal.json.JsonText;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.run.Deadline;

/** Certificates of small problems of every kind: the same seed, the same one. */
final class ProofCases {
    private ProofCases() {}

    /** A certificate, and what it must be about. */
    record Case(CompatibilityGraph graph, Certificate certificate) {

        /** Returns whether some text is a certificate of the same problem and plan. */
        boolean isSame(String json) {
            try {
                Certificate read = Certificate.read(json);
                return read.isAbout(graph)
                        && JsonText.write(read.members().get("plan"))
                                .equals(JsonText.write(certificate.members().get("plan")));
            } catch (IllegalArgumentException none) {
                return false;
            }
        }
    }

    /** Draws a problem, of which every fourth has an objective of its own. */
    static Case of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return switch (random.nextInt(8)) {
            case 0 -> certified(table(random, Objective.STABLE));
            case 1 -> certified(table(random, Objective.WORST_OFF_FIRST));
            default -> coupled(seed);
        };
    }

    static Case coupled(long seed) {
        CoupledCase drawn = CoupledCase.of(seed);
        return certified(Compatibility.of(drawn.programme(), drawn.policy()).graph());
    }

    static Case certified(CompatibilityGraph graph) {
        Plan plan = Unhurried.matcher().withStepLimit(20).match(graph);
        if (plan.quality().status() != Status.PROVEN_OPTIMAL) {
            throw new IllegalStateException("So small a problem is always proven.");
        }
        return new Case(graph, proven(Certifier.create().certify(graph, plan, Deadline.none())));
    }

    static Certificate proven(Certified certified) {
        if (certified instanceof Certified.Proven proven) {
            return proven.certificate();
        }
        throw new IllegalStateException("Not certified: " + certified);
    }

    static CompatibilityGraph table(SplittableRandom random, Objective objective) {
        ScoreTable table = CompatibilityGraph.table().objective(objective);
        int mentors = 1 + random.nextInt(6);
        int mentees = 1 + random.nextInt(7);
        int kinds = 1 + random.nextInt(20);
        int[] left = new int[mentors];
        for (int m = 0; m < mentors; m++) {
            left[m] = random.nextInt(4);
            table.mentor("M" + m, left[m]);
        }
        for (int t = 0; t < mentees; t++) {
            int wanted = 1 + random.nextInt(3);
            table.mentee("T" + t, wanted, random.nextInt(3));
            for (int m = 0; m < mentors; m++) {
                long points = random.nextInt(kinds) - 2;
                if (wanted > 0 && left[m] > 0 && random.nextInt(12) == 0) {
                    table.fixed("M" + m, "T" + t, points);
                    left[m]--;
                    wanted--;
                } else if (random.nextInt(4) > 0) {
                    table.score("M" + m, "T" + t, points);
                }
            }
        }
        return table.build();
    }
}
