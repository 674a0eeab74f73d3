package org.tandem.matching.explain.shortage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.RuleVerdict;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Role;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.CompetenceNeed;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;

/** Finds the changes that would make a pair eligible, all of which it takes. */
final class EligibilityChanges {
    private static final double PARTS_OF_A_KILOMETRE = 10;

    private final Compatibility compatibility;
    private final Set<String> neverRelaxed;

    EligibilityChanges(Compatibility compatibility, Set<String> neverRelaxed) {
        this.compatibility = compatibility;
        this.neverRelaxed = neverRelaxed;
    }

    /** Returns the changes; nothing if the pair is eligible, or something bars it for which there is no change. */
    Optional<List<Change>> between(String mentor, String mentee) {
        Set<Change> changes = new LinkedHashSet<>();
        for (RuleVerdict said : compatibility.verdicts(mentor, mentee)) {
            Optional<Reason> reason = said.verdict().reason();
            if (said.verdict().outcome() == Outcome.INELIGIBLE) {
                List<Change> lifting = lifting(said.rule(), reason.orElseThrow(), mentor, mentee);
                if (lifting.isEmpty()) {
                    return Optional.empty();
                }
                changes.addAll(lifting);
            } else if (reason.isPresent()
                    // One review answers all questions about a pair.
                    && changes.stream().noneMatch(Change.PairReviewed.class::isInstance)) {
                changes.add(new Change.PairReviewed(mentor, mentee, said.rule(), reason.get()));
            }
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(ImmutableList.copyOf(changes));
    }

    private List<Change> lifting(String rule, Reason reason, String mentor, String mentee) {
        if (reason instanceof Reason.BarredByCoordinator) {
            return compatibility.hasOwnScores()
                    ? ImmutableList.of()
                    : ImmutableList.of(new Change.DecisionLifted(mentor, mentee));
        }
        boolean ofPolicy = compatibility.policy().rules().stream().anyMatch(one -> one.name().equals(rule));
        if (!ofPolicy || neverRelaxed.contains(rule)) {
            return ImmutableList.of();
        }
        List<Change> waived = ImmutableList.of(new Change.RuleWaived(rule, mentor, mentee));
        return switch (reason) {
            case Reason.Vetoed vetoed when isReady(rule, Rules.noVeto()) -> vetoes(mentor, mentee);
            case Reason.CompetenceMissing missing when isReady(rule, Rules.mustHaves()) -> musts(mentor, mentee);
            case Reason.TooFar(double kilometres, double limit) when isReady(rule, Rules.withinReach(limit)) ->
                ImmutableList.of(new Change.ReachExtended(
                        limit, Math.ceil(kilometres * PARTS_OF_A_KILOMETRE) / PARTS_OF_A_KILOMETRE));
            case Reason.TooFewSharedMonths(int shared, int least) when shared > 0
                    && isReady(rule, Rules.sharedMonths(least)) ->
                ImmutableList.of(new Change.MonthsLowered(least, shared));
            case Reason.TooLittleTime(var who, Duration given, Duration least) when given.isPositive()
                    && isReady(rule, Rules.minimumTime(least)) ->
                ImmutableList.of(new Change.TimeLowered(least, given));
            default -> waived;
        };
    }

    /** Returns whether the policy's rule is the library's own and not another of the same name. */
    private boolean isReady(String rule, Rule ready) {
        return compatibility.policy().rules().stream()
                .anyMatch(one -> one.name().equals(rule)
                        && one.name().equals(ready.name())
                        && one.settings().equals(ready.settings()));
    }

    private List<Change> vetoes(String mentor, String mentee) {
        ImmutableList.Builder<Change> vetoes = ImmutableList.builder();
        if (mentor(mentor).profile().vetoes().contains(mentee)) {
            vetoes.add(new Change.VetoLifted(Role.MENTOR, mentor, mentee));
        }
        if (mentee(mentee).profile().vetoes().contains(mentor)) {
            vetoes.add(new Change.VetoLifted(Role.MENTEE, mentor, mentee));
        }
        return vetoes.build();
    }

    private List<Change> musts(String mentor, String mentee) {
        ImmutableSet.Builder<Change> musts = ImmutableSet.builder();
        for (CompetenceNeed need : mentee(mentee).profile().seeks()) {
            boolean met = mentor(mentor).profile().offers().stream()
                    .anyMatch(offer -> offer.competence().equals(need.competence()) && offer.level() >= need.level());
            if (need.mustHave() && !met) {
                musts.add(new Change.NoLongerAMust(mentee, need.competence(), need.importance()));
            }
        }
        return musts.build().asList();
    }

    private Mentor mentor(String id) {
        return compatibility.programme().mentor(id).orElseThrow();
    }

    private Mentee mentee(String id) {
        return compatibility.programme().mentee(id).orElseThrow();
    }
}
