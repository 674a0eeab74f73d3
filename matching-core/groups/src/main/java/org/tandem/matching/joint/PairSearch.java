package org.tandem.matching.joint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.Matcher;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.group.SeriesPlan;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.run.Cancellation;

/** One search for pairs with which groups exist. */
final class PairSearch {
    private static final Comparator<ForbiddenPair> ORDER =
            Comparator.comparing(ForbiddenPair::mentee).thenComparing(ForbiddenPair::mentor);

    private final Matcher matcher;
    private final GroupComposer composer;
    private final Programme programme;
    private final Policy unrestricted;
    private final List<Workshop> workshops;
    private final GroupsExist exist;
    private final Set<ForbiddenPair> fixed = new HashSet<>();
    private final List<List<ForbiddenPair>> conflicts = new ArrayList<>();
    private boolean proven = true;
    private int matchings;

    /** The best pairs without some that are forbidden. */
    private record Node(SortedSet<ForbiddenPair> forbidden, Policy policy, Plan plan, PlanWorth worth, int number) {}

    PairSearch(
            Matcher matcher,
            GroupComposer composer,
            Programme programme,
            Policy policy,
            List<Workshop> workshops) {
        this.matcher = matcher;
        this.composer = composer;
        this.programme = programme;
        unrestricted = policy;
        this.workshops = List.copyOf(workshops);
        exist = new GroupsExist(composer, this.workshops);
        programme.decisions().stream()
                .filter(decision -> decision.kind() == Decision.Kind.FIX)
                .forEach(decision -> fixed.add(new ForbiddenPair(decision.mentor(), decision.mentee())));
    }

    PairsAndGroups run(int mostMatchings, Cancellation cancellation) {
        exist.throwIfImpossible();
        Node first = match(new TreeSet<>(ORDER), null);
        PriorityQueue<Node> open = new PriorityQueue<>(
                Comparator.comparing(Node::worth).reversed().thenComparingInt(Node::number));
        Set<Set<ForbiddenPair>> seen = new HashSet<>();
        open.add(first);
        while (!open.isEmpty()) {
            Node best = open.remove();
            GroupsExist.Answer answer = exist.with(best.plan, best.plan.matches());
            if (answer == GroupsExist.Answer.YES) {
                return answer(best, first.plan);
            }
            List<ForbiddenPair> conflict = conflict(best.plan);
            conflicts.add(conflict);
            for (ForbiddenPair pair : conflict) {
                TreeSet<ForbiddenPair> more = new TreeSet<>(best.forbidden);
                more.add(pair);
                if (!fixed.contains(pair) && seen.add(Set.copyOf(more))) {
                    if (matchings == mostMatchings || cancellation.isCancelled()) {
                        throw new PairsNotFoundException(matchings, conflicts);
                    }
                    open.add(match(more, first.worth));
                }
            }
        }
        throw proven ? new InvalidInputException(faults()) : new PairsNotFoundException(matchings, conflicts);
    }

    private Node match(SortedSet<ForbiddenPair> forbidden, @Nullable PlanWorth like) {
        Policy policy = forbidden.isEmpty()
                ? unrestricted
                : Policy.builder(unrestricted)
                        .rule(Rule.of(
                                PairsAndGroups.RULE,
                                (mentor, mentee) -> !forbidden.contains(new ForbiddenPair(mentor.id(), mentee.id()))))
                        .build();
        Compatibility compatibility = Compatibility.of(programme, policy);
        Plan plan = matcher.match(compatibility);
        proven &= plan.quality().status() == Status.PROVEN_OPTIMAL;
        PlanWorth worth = like == null ? PlanWorth.of(plan, compatibility.graph()) : like.ofAnother(plan);
        return new Node(forbidden, policy, plan, worth, matchings++);
    }

    private List<ForbiddenPair> conflict(Plan plan) {
        List<Match> conflict = exist.conflict(plan);
        proven &= exist.with(plan, conflict) == GroupsExist.Answer.NO;
        return conflict.stream()
                .map(match -> new ForbiddenPair(match.mentor(), match.mentee()))
                .sorted(ORDER)
                .toList();
    }

    private PairsAndGroups answer(Node best, Plan unrestricted) {
        SeriesPlan groups = composer.composeSeries(GroupsExist.with(workshops, best.plan));
        return new PairsAndGroups(
                best.plan,
                groups,
                unrestricted,
                List.copyOf(best.forbidden),
                best.policy,
                proven ? Status.PROVEN_OPTIMAL : Status.FEASIBLE,
                matchings);
    }

    private List<Fault> faults() {
        return conflicts.stream()
                .filter(fixed::containsAll)
                .map(conflict -> {
                    List<String> pairs = conflict.stream()
                            .map(pair -> pair.mentor() + " with " + pair.mentee())
                            .toList();
                    return new Fault(
                            "fixed pairs " + pairs,
                            composer.policy().name(),
                            "No groups keep the rules of policy (" + composer.policy().name()
                                    + ") with the fixed pairs "
                                    + pairs + ".",
                            "release one of them, or let a rule about groups cost points instead.");
                })
                .toList();
    }
}
