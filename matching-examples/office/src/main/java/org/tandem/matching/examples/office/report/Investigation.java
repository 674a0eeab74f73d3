package org.tandem.matching.examples.office.report;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.explain.shortage.Help;
import org.tandem.matching.explain.shortage.Shortage;
import org.tandem.matching.explain.shortage.WhyUnmatched;
import org.tandem.matching.fairness.FairnessReport;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Unmatched;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.readiness.Readiness;
import org.tandem.matching.recruit.Recruiting;
import org.tandem.matching.recruit.RecruitingProfiles;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.sensitivity.PairStatus;
import org.tandem.matching.sensitivity.PlanStanding;

/**
 * Says why mentees lack a mentor, does one study after the other, the most useful first, and keeps what each has found, so that at any moment the page can
 * be made of what there is. No study takes more than half of the time that is left, so that those behind it get some, too;
 * whom there was not enough time to help comes again at the end.
 */
final class Investigation implements Supplier<Studies> {
    /** Most gains are found exactly with less; so much work for each of some 200 gains takes seconds at most. */
    private static final long RECRUITING_WORK = 1_000_000;

    private final Facts facts;
    private final Plan plan;
    private final Deadline deadline;
    /** The people, unless there are too many for what needs many searches. */
    private final Optional<Compatibility> few;

    private final Map<String, WhyUnmatched> why;
    private final Map<String, Help> help = new LinkedHashMap<>();
    private Optional<Readiness> readiness = Optional.empty();
    private Optional<RecruitingProfiles> recruiting = Optional.empty();
    private Optional<FairnessReport> fairness = Optional.empty();
    private Optional<PlanStanding> standing = Optional.empty();
    private final Set<Study> unfinished = EnumSet.noneOf(Study.class);

    Investigation(Facts facts, Plan plan, Deadline deadline) {
        this.facts = facts;
        this.plan = plan;
        this.deadline = deadline;
        boolean small = Studies.possiblePairs(facts.graph()) <= Studies.MOST_PAIRS_TO_CHANGE;
        few = facts.people().filter(any -> small);
        why = few.map(judged -> reasons(Shortage.of(judged, plan))).orElse(Map.of());
        if (few.isPresent() && !explained().isEmpty()) {
            unfinished.add(Study.HELP);
        }
        if (facts.people().isPresent()) {
            unfinished.add(Study.READINESS);
        }
        if (few.isPresent()) {
            unfinished.add(Study.RECRUITING);
        }
        if (facts.graph().menteeCount() <= Studies.MOST_MENTEES_TO_COMPARE && Studies.isBestKnown(facts, plan)) {
            unfinished.add(Study.FAIRNESS);
        }
        if (isCompared(small)) {
            unfinished.add(Study.SENSITIVITY);
        }
    }

    /** Returns what has been found so far. */
    synchronized Studies found() {
        return new Studies(
                readiness,
                why,
                new LinkedHashMap<>(help),
                recruiting,
                fairness,
                standing,
                EnumSet.copyOf(unfinished),
                deadline.isCancelled());
    }

    /** Does the studies for which there is time, and returns what they have found. */
    @Override
    public Studies get() {
        for (Study study : Study.values()) {
            if (!deadline.isOver() && isUnfinished(study)) {
                begin(study);
            }
        }
        if (!deadline.isOver() && isUnfinished(Study.HELP)) {
            help(deadline, whole -> whole);
        }
        return found();
    }

    private synchronized boolean isUnfinished(Study study) {
        return unfinished.contains(study);
    }

    private void begin(Study study) {
        switch (study) {
            case READINESS -> {
                Readiness found = Readiness.of(facts.people().orElseThrow());
                finish(study, true, () -> readiness = Optional.of(found));
            }
            case HELP -> help(half(deadline), Investigation::half);
            case RECRUITING -> {
                RecruitingProfiles found = Recruiting.of(few.orElseThrow())
                        .withWork(RECRUITING_WORK)
                        .withDeadline(half(deadline))
                        .profiles(Studies.MOST_PROFILES);
                finish(study, found.complete(), () -> recruiting = Optional.of(found));
            }
            case FAIRNESS -> {
                FairnessReport found = FairnessReport.of(facts.graph(), plan, half(deadline));
                finish(study, found.complete(), () -> fairness = Optional.of(found));
            }
            case SENSITIVITY -> {
                Optional<PlanStanding> found =
                        facts.sensitivity(plan).withDeadline(half(deadline)).ofPlan();
                finish(study, found.filter(all -> all.count(PairStatus.OPEN) == 0).isPresent(), () -> standing = found);
            }
        }
    }

    /** Pairs stand where plans are compared by their sum; where rules couple many pairs, that takes too long to tell. */
    private boolean isCompared(boolean small) {
        return (small || facts.people().stream().allMatch(judged -> judged.policy().planRules().isEmpty()))
                && facts.graph().menteeCount() <= Studies.MOST_MENTEES_TO_COMPARE
                && plan.matched() > 0
                && facts.graph().objective().aim() == Objective.Aim.LARGEST_SUM
                && Studies.isBestKnown(facts, plan);
    }

    private static Deadline half(Deadline whole) {
        return whole.within(whole.left().dividedBy(2));
    }

    private synchronized void finish(Study study, boolean complete, Runnable keep) {
        keep.run();
        if (complete) {
            unfinished.remove(study);
        }
    }

    /** Returns why mentees lack a mentor, which needs no search and is told whatever the time. */
    private Map<String, WhyUnmatched> reasons(Shortage shortage) {
        Map<String, WhyUnmatched> reasons = new LinkedHashMap<>();
        explained().forEach(one -> shortage.whyUnmatched(one.mentee())
                .ifPresent(answer -> reasons.put(one.mentee(), answer)));
        return reasons;
    }

    private List<Unmatched> explained() {
        return plan.unmatched().stream().limit(Studies.MOST_EXPLAINED).toList();
    }

    /**
     * Asks for everybody for whom not all was tried yet.
     *
     * @param share what one may take of the time until a deadline
     */
    private void help(Deadline until, UnaryOperator<Deadline> share) {
        Shortage shortage = Shortage.of(few.orElseThrow(), plan);
        for (Unmatched one : explained()) {
            if (!until.isOver() && !isHelped(one.mentee())) {
                shortage.withDeadline(share.apply(until))
                        .whatWouldHelp(one.mentee())
                        .ifPresent(found -> keep(one.mentee(), found));
            }
        }
        finish(Study.HELP, explained().stream().map(Unmatched::mentee).allMatch(this::isHelped), () -> {});
    }

    /** Asked again, somebody may get less of an answer than before. */
    private synchronized void keep(String mentee, Help found) {
        Help before = help.get(mentee);
        if (before == null || isComplete(found) || found.remedies().size() > before.remedies().size()) {
            help.put(mentee, found);
        }
    }

    private synchronized boolean isHelped(String mentee) {
        return help.containsKey(mentee) && isComplete(help.get(mentee));
    }

    private static boolean isComplete(Help answer) {
        return answer.tried() != Help.Tried.UNTIL_DEADLINE;
    }
}
