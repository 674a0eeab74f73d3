package org.tandem.matching.rematch;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * What changed facts do to a published plan and to running mentorships, and the smallest repair. A change can be anything that
 * makes one programme of another: somebody leaves, an organisation is acquired so that ties appear, a place is added, an
 * application is withdrawn, a mentorship starts or ends.
 *
 * @param broken pairs that rules object to now, running ones first, by mentee and mentor
 * @param clashes published pairs of which a rule about two matches now allows only one
 * @param mentorsGone ids of the mentors who are not there any more
 * @param menteesGone ids of the mentees who are not there any more
 * @param withdrawn coordinators' decisions to fix a pair that a rule now bars; the repair is made without them
 * @param rematchFirst ids of the mentees who are there, have lost a published or running mentor and want one; whoever goes
 *     first, first
 * @param mentorsFreed ids of the mentors who are there, have lost a published or running mentee and have a free place
 * @param repair the plan with the fewest changes of published pairs among those that serve the mentees best, and of these the
 *     one with the most points
 */
public record Consequences(
        List<BrokenPair> broken,
        List<ClashingPairs> clashes,
        List<String> mentorsGone,
        List<String> menteesGone,
        List<Decision> withdrawn,
        List<String> rematchFirst,
        List<String> mentorsFreed,
        ChangedPlan repair)
        implements Answer {

    /** Copies the lists. */
    public Consequences {
        broken = ImmutableList.copyOf(broken);
        clashes = ImmutableList.copyOf(clashes);
        mentorsGone = ImmutableList.copyOf(mentorsGone);
        menteesGone = ImmutableList.copyOf(menteesGone);
        withdrawn = ImmutableList.copyOf(withdrawn);
        rematchFirst = ImmutableList.copyOf(rematchFirst);
        mentorsFreed = ImmutableList.copyOf(mentorsFreed);
    }

    /**
     * Finds the consequences of a change of facts.
     *
     * @param policy judges both times
     * @param before the facts by which {@code published} was made
     * @param after the facts as they are now
     * @param published the plan that was published
     * @throws InvalidInputException if fixed pairs contradict each other by a rule about two matches
     * @throws IllegalArgumentException if the policy's objective is not the largest sum of points, or the plan is known to be
     *     made from other facts than {@code before} or by another policy
     */
    public static Consequences of(Policy policy, Programme before, Programme after, Plan published) {
        return FactChange.of(policy, before, after, published).consequences();
    }

    /** Returns whether the published plan and the running mentorships can stay as they are. */
    public boolean areNone() {
        return broken.isEmpty()
                && clashes.isEmpty()
                && withdrawn.isEmpty()
                && rematchFirst.isEmpty()
                && mentorsFreed.isEmpty()
                && repair.givenUp().isEmpty();
    }

    @Override
    public String say(Wording wording) {
        List<String> lines = new ArrayList<>();
        if (areNone()) {
            lines.add(wording.phrase(Consequences.class, "consequences.none"));
        }
        addPeople(lines, "consequences.mentors-gone", mentorsGone, wording);
        addPeople(lines, "consequences.mentees-gone", menteesGone, wording);
        broken.forEach(one -> lines.add(one.say(wording)));
        clashes.forEach(one -> lines.add(one.say(wording)));
        withdrawn.forEach(one -> lines.add(wording.phrase(
                Consequences.class,
                "consequences.withdrawn",
                wording.person(one.mentor()),
                wording.person(one.mentee()))));
        addPeople(lines, "consequences.first", rematchFirst, wording);
        addPeople(lines, "consequences.freed", mentorsFreed, wording);
        lines.add(repair.say(wording));
        return String.join("\n", lines);
    }

    private static void addPeople(List<String> lines, String key, List<String> people, Wording wording) {
        if (!people.isEmpty()) {
            lines.add(wording.phrase(Consequences.class, key, people.size(), wording.people(people)));
        }
    }
}
