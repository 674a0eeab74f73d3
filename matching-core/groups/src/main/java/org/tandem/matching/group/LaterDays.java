package org.tandem.matching.group;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.tandem.matching.internal.group.Apart;
import org.tandem.matching.internal.group.Charge;
import org.tandem.matching.internal.group.Condition;
import org.tandem.matching.internal.group.GroupMeasure;
import org.tandem.matching.internal.group.GroupProblem;
import org.tandem.matching.internal.group.Mix;
import org.tandem.matching.internal.group.PairCost;

/**
 * What two people who meet on one day spoil on the days after it, on which they meet again by the groups of the series at
 * present: with the other days as they are, that is a matter of the two alone.
 */
final class LaterDays {
    private final SeriesDay day;
    private final List<SeriesDay> after;
    private final GroupPolicy policy;

    LaterDays(SeriesGroups series, int day) {
        this.day = series.days().get(day);
        after = series.days().subList(day + 1, series.days().size());
        policy = this.day.prepared.policy;
    }

    /** Returns the day's problem, with what it spoils counted in. */
    GroupProblem problem() {
        List<Condition> hard = new ArrayList<>();
        List<Charge> soft = new ArrayList<>();
        List<GroupMeasure> costs = new ArrayList<>();
        for (GroupRule rule : policy.rules()) {
            if (rule instanceof GroupRule.MetAtMost met) {
                Apart apart = apart(met);
                met.cost().ifPresentOrElse(cost -> soft.add(new Charge(apart, cost)), () -> hard.add(apart));
            }
        }
        for (WeightedGroupCriterion weighted : policy.criteria()) {
            if (weighted.criterion() instanceof GroupCriterion.NewAcquaintances fresh && weighted.weight() > 0) {
                costs.add(cost(fresh, weighted.weight()));
            }
        }
        return day.prepared.problem.plus(hard, soft, costs);
    }

    /** Two who meet on the day and again after it. */
    private interface Meeting {
        /**
         * Two of the day, by position, meet on a day after it.
         *
         * @param before how often they have met before that, without the day
         * @param size of the group in which they meet again
         */
        void of(SeriesDay again, int one, int other, int before, int size);
    }

    private void forEachMeeting(Meeting action) {
        for (SeriesDay again : after) {
            for (List<String> group : again.groups()) {
                for (int m = 1; m < group.size(); m++) {
                    for (int k = 0; k < m; k++) {
                        tell(again, group, group.get(k), group.get(m), action);
                    }
                }
            }
        }
    }

    private void tell(SeriesDay again, List<String> group, String first, String second, Meeting action) {
        int one = day.prepared.position(first);
        int other = day.prepared.position(second);
        if (one >= 0 && other >= 0) {
            int before = again.prepared.workshop.acquaintances().count(first, second)
                    - (day.areTogether(one, other) ? 1 : 0);
            action.of(again, one, other, before, group.size());
        }
    }

    /** Two who have met as often as they may once they meet on the day, and so break the rule when they meet again. */
    private Apart apart(GroupRule.MetAtMost rule) {
        Apart apart = new Apart(day.prepared.people.size());
        List<BiPredicate<Participant, Participant>> who = after.stream()
                .map(again -> rule.who().apply(again.prepared.workshop))
                .toList();
        forEachMeeting((again, one, other, before, size) -> {
            boolean concerned = who.get(after.indexOf(again))
                    .test(day.prepared.people.get(one), day.prepared.people.get(other));
            if (concerned && before + 1 == rule.times()) {
                apart.add(one, other);
            }
        });
        return apart;
    }

    private PairCost cost(GroupCriterion criterion, int weight) {
        int people = day.prepared.people.size();
        int[] costs = new int[people * people];
        forEachMeeting((again, one, other, before, size) -> {
            long less = newness(criterion, before) - newness(criterion, before + 1);
            int cost = Math.toIntExact(Math.round(2.0 * weight * less / (size - 1)));
            costs[one * people + other] += cost;
            costs[other * people + one] += cost;
        });
        return new PairCost(people, costs);
    }

    /** Returns thousandths, of which a whole is {@value Mix#FAR}. */
    private static long newness(GroupCriterion criterion, int meetings) {
        return Measures.thousandths(Measures.newness(meetings), criterion, "two participants");
    }
}
