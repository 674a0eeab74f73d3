package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.check.UnhurriedGroups;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.group.GroupPlan;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.group.GroupRules;
import org.tandem.matching.group.WorkingGroup;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.joint.PairsAndGroups;
import org.tandem.matching.joint.PairsWithGroups;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** Pairs with groups against all pairs and all groups that there are. */
class PairsWithGroupsProperties {

    /** Three mentors and three mentees, numbers 0 to 2 and 3 to 5, in two groups of which some must be together or apart. */
    private static final class Scene {
        final int[][] points;
        final List<int[]> together = new ArrayList<>();
        final List<int[]> apart = new ArrayList<>();
        final int most;

        /** Groups of any size, of which none need be together or apart; only mentors and mentees are apart. */
        Scene(int[][] points) {
            this.points = points;
            most = 6;
        }

        Scene(SplittableRandom random) {
            points = new int[3][3];
            for (int[] row : points) {
                for (int t = 0; t < 3; t++) {
                    row[t] = random.nextInt(1_001);
                }
            }
            most = 3 + random.nextInt(2);
            for (int k = 1 + random.nextInt(4); k > 0; k--) {
                int one = random.nextInt(6);
                int other = random.nextInt(6);
                if (one != other) {
                    (random.nextInt(3) == 0 ? apart : together).add(new int[] {one, other});
                }
            }
            apart.removeIf(two -> together.stream().anyMatch(
                    both -> (both[0] == two[0] && both[1] == two[1]) || (both[0] == two[1] && both[1] == two[0])));
        }

        boolean areGroupsPossible(int[] mentorOf) {
            for (int groups = 0; groups < 1 << 6; groups++) {
                int inFirst = Integer.bitCount(groups);
                if (inFirst >= 6 - most && inFirst <= most && holds(groups, mentorOf)) {
                    return true;
                }
            }
            return false;
        }

        private boolean holds(int groups, int[] mentorOf) {
            for (int[] two : together) {
                if ((groups >> two[0] & 1) != (groups >> two[1] & 1)) {
                    return false;
                }
            }
            for (int[] two : apart) {
                if ((groups >> two[0] & 1) == (groups >> two[1] & 1)) {
                    return false;
                }
            }
            for (int t = 0; t < 3; t++) {
                if (mentorOf[t] >= 0 && (groups >> mentorOf[t] & 1) == (groups >> 3 + t & 1)) {
                    return false;
                }
            }
            return true;
        }

        /** Returns the most matches, and the most points of as many, in one number; negative if there are no groups. */
        long best(int mentee, int[] mentorOf, long worth) {
            if (mentee == 3) {
                return areGroupsPossible(mentorOf) ? worth : -1;
            }
            mentorOf[mentee] = -1;
            long best = best(mentee + 1, mentorOf, worth);
            for (int m = 0; m < 3; m++) {
                boolean free = true;
                for (int t = 0; t < mentee; t++) {
                    free &= mentorOf[t] != m;
                }
                if (free) {
                    mentorOf[mentee] = m;
                    best = Math.max(best, best(mentee + 1, mentorOf, worth + 1_000_000 + points[m][mentee]));
                }
            }
            mentorOf[mentee] = -1;
            return best;
        }
    }

    private static String id(int person) {
        return person < 3 ? "M-" + person : "T-" + (person - 3);
    }

    private static PairsAndGroups match(Scene scene) {
        Programme.Builder people = Programme.builder(LocalDate.of(2026, 9, 1));
        for (int p = 0; p < 3; p++) {
            people.mentor(Mentor.builder("M-" + p).places(1).build()).mentee(Mentee.builder("T-" + p).build());
        }
        Programme programme = people.build();
        Workshop.Builder workshop = Workshop.builder("workshop", programme)
                .everybody()
                .group(WorkingGroup.of("A", 6 - scene.most, scene.most))
                .group(WorkingGroup.of("B", 6 - scene.most, scene.most));
        scene.together.forEach(two -> workshop.together(id(two[0]), id(two[1])));
        scene.apart.forEach(two -> workshop.apart(id(two[0]), id(two[1])));
        Map<String, Double> fit = new HashMap<>();
        for (int m = 0; m < 3; m++) {
            for (int t = 0; t < 3; t++) {
                fit.put(id(m) + id(3 + t), scene.points[m][t] / 1_000.0);
            }
        }
        Policy policy = Policy.builder("fit")
                .criterion(1, Criterion.of("fit", (mentor, mentee) -> fit.getOrDefault(mentor.id() + mentee.id(), 0.0)))
                .build();
        GroupPolicy apart = GroupPolicy.builder("apart").rule(GroupRules.noOwnMentor()).build();
        return PairsWithGroups.with(Unhurried.matcher(), UnhurriedGroups.composer(apart).withStepLimit(20))
                .match(programme, policy, workshop.build());
    }

    @Property(tries = 25)
    void thePairsAreTheBestWithWhichGroupsExist(@ForAll long seed) {
        Scene scene = new Scene(new SplittableRandom(seed));
        long best = scene.best(0, new int[] {-1, -1, -1}, 0);
        Share.atLeast(70, "there are groups", best >= 0);
        try {
            PairsAndGroups found = match(scene);

            assertThat(found.status()).isEqualTo(Status.PROVEN_OPTIMAL);
            Share.atLeast(15, "the groups cost matches or points",
                    best < new Scene(scene.points).best(0, new int[] {-1, -1, -1}, 0));
            assertThat(found.pairs().matched() * 1_000_000L + found.pairs().points()).isEqualTo(best);
            GroupPlan groups = found.groups().plans().getFirst();
            int inFirst = 0;
            for (int p = 0; p < 6; p++) {
                inFirst |= groups.groups().getFirst().members().contains(id(p)) ? 1 << p : 0;
            }
            int[] mentorOf = {-1, -1, -1};
            for (Match match : found.pairs().matches()) {
                mentorOf[match.mentee().charAt(2) - '0'] = match.mentor().charAt(2) - '0';
            }
            assertThat(scene.holds(inFirst, mentorOf)).isTrue();
        } catch (InvalidInputException impossible) {
            assertThat(best).isNegative();
        }
    }
}
