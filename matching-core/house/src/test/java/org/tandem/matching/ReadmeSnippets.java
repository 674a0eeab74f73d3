package org.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.tandem.matching.acceptance.AcceptanceLedger;
import org.tandem.matching.acceptance.Entry;
import org.tandem.matching.acceptance.LedgerOutcome;
import org.tandem.matching.acceptance.LedgerState;
import org.tandem.matching.acceptance.Request;
import org.tandem.matching.acceptance.Way;
import org.tandem.matching.audit.DecisionRecord;
import org.tandem.matching.audit.Replay;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.Tally;
import org.tandem.matching.explain.Explainer;
import org.tandem.matching.explain.PlanComparison;
import org.tandem.matching.explain.WhyNot;
import org.tandem.matching.explain.shortage.Help;
import org.tandem.matching.explain.shortage.Shortage;
import org.tandem.matching.feedback.PastPair;
import org.tandem.matching.feedback.WeightFinding;
import org.tandem.matching.feedback.WeightFit;
import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.group.GroupCriteria;
import org.tandem.matching.group.GroupExplainer;
import org.tandem.matching.group.GroupPlan;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.group.GroupRules;
import org.tandem.matching.group.Guide;
import org.tandem.matching.group.Kind;
import org.tandem.matching.group.SeriesPlan;
import org.tandem.matching.group.Topic;
import org.tandem.matching.group.WorkingGroup;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.intake.Arrivals;
import org.tandem.matching.intake.HoldBack;
import org.tandem.matching.intake.Intake;
import org.tandem.matching.intake.IntakeDecision;
import org.tandem.matching.intake.IntakePolicy;
import org.tandem.matching.intake.Timing;
import org.tandem.matching.joint.PairsAndGroups;
import org.tandem.matching.joint.PairsWithGroups;
import org.tandem.matching.life.Event;
import org.tandem.matching.life.EventLog;
import org.tandem.matching.life.Review;
import org.tandem.matching.life.Step;
import org.tandem.matching.life.Terms;
import org.tandem.matching.need.Need;
import org.tandem.matching.need.NeedsAndOffers;
import org.tandem.matching.need.NeedsMatcher;
import org.tandem.matching.need.NeedsPlan;
import org.tandem.matching.need.Offer;
import org.tandem.matching.need.explain.NeedsExplainer;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Unmatched;
import org.tandem.matching.plan.UnmatchedReason;
import org.tandem.matching.policy.Candidates;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.policy.Verdict;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.policy.rule.PlanRules;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.CareerStage;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.rematch.ChangedPlan;
import org.tandem.matching.rematch.Consequences;
import org.tandem.matching.rematch.GivenUp;
import org.tandem.matching.rematch.LiveMatching;
import org.tandem.matching.rematch.Rematch;
import org.tandem.matching.rematch.TradeOff;
import org.tandem.matching.rematch.Update;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Progress;
import org.tandem.matching.sensitivity.Sensitivity;
import org.tandem.matching.text.Wording;

/** The code that README and Javadoc show. {@link ReadmeTest} runs it and compares it with the README. */
final class ReadmeSnippets {
    private static final Attribute<String> TOWN = Attribute.text("town");
    private ReadmeSnippets() {}

    static Plan firstPlan() {
        Mentor mentor = Mentor.builder("M-1").offers("finance", 5).build();
        Mentee mentee = Mentee.builder("T-1").mustHave("finance", 3, 5).build();
        Programme programme = Programme.builder(LocalDate.of(2026, 9, 1))
                .mentor(mentor)
                .mentee(mentee)
                .build();
        Policy policy = Policy.builder("first steps")
                .rule(Rules.mustHaves())
                .criterion(1, Criteria.competenceFit())
                .build();
        Plan plan = Matcher.create().match(programme, policy);
        return plan;
    }

    static List<String> read(Plan plan) {
        List<String> lines = new ArrayList<>();
        // @start region="reading"
        for (Match match : plan.matches()) {
            lines.add(match.mentee() + " meets " + match.mentor() + ", fit " + Math.round(match.percent()) + " %");
        }
        for (Unmatched one : plan.unmatched()) {
            lines.add(one.mentee() + ": " + why(one.reason()));
        }
        // @end
        return lines;
    }

    // @start region="reasons"
    static String why(UnmatchedReason reason) {
        return switch (reason) {
            case UnmatchedReason.NobodyEligible(Tally tally) -> "nobody is eligible " + tally.removed();
            case UnmatchedReason.NobodyElseEligible(Tally tally) -> "nobody else is eligible " + tally.removed();
            case UnmatchedReason.NotJudged(Tally tally) -> "there was no time to judge everybody";
            case UnmatchedReason.HeldForReview(var pairs, Tally tally) -> pairs.size() + " pairs wait for review";
            case UnmatchedReason.EveryoneEligibleIsFull(List<String> eligible) -> eligible + " have no place left";
            case UnmatchedReason.QuotasUsedUp(var quotas, List<String> mentors) -> quotas + " are used up";
            case UnmatchedReason.PlacesLeft(List<String> mentors) -> "places are left with " + mentors;
        };
    }
    // @end

    static Policy ownPolicy() {
        // @start region="own-policy"
        Attribute<Boolean> driver = Attribute.flag("drives a car");
        Attribute<String> channel = Attribute.text("favourite channel");
        Policy policy = Policy.builder(ReadyPolicies.cityCrossMentoring())
                .name("our city")
                .rule(Rules.withinReach(40))
                .withoutRule("shared form")
                .rule(Rule.of(
                        "mentor drives",
                        (mentor, mentee) -> mentor.profile().answer(driver).orElse(false)))
                .criterion(5, Criteria.sameAnswer(channel))
                .criterion(5, Criterion.of("time to spare", (mentor, mentee) -> mentor.places() > 1 ? 1 : 0))
                .build();
        // @end
        return policy;
    }

    static Rule judgingRule() {
        // @start region="judging-rule"
        Rule stageKnown = Rule.judging(
                "stage known",
                (mentor, mentee) -> mentee.profile().stage().isPresent()
                        ? Verdict.ELIGIBLE
                        : Verdict.heldForReview(new Reason.OwnRule("stage known", Map.of("stage", "not given"))));
        // @end
        return stageKnown;
    }

    static Rule candidates() {
        // @start region="candidates"
        record SameTown(List<Mentor> mentors, List<Mentee> mentees, Map<String, Candidates> byTown) implements Judge {
            static Optional<String> town(Person person) {
                return person.profile().answer(TOWN);
            }

            static SameTown of(Programme programme) {
                Map<String, BitSet> byTown = new HashMap<>();
                for (int mentor = 0; mentor < programme.mentors().size(); mentor++) {
                    String town = town(programme.mentors().get(mentor)).orElse("");
                    byTown.computeIfAbsent(town, none -> new BitSet()).set(mentor);
                }
                Map<String, Candidates> candidates = new HashMap<>();
                byTown.forEach((town, mentors) -> candidates.put(town, Candidates.only(mentors)));
                return new SameTown(programme.mentors(), programme.mentees(), candidates);
            }

            @Override
            public Candidates candidates(int mentee) { // only they are judged at all
                return town(mentees.get(mentee)).map(byTown::get).orElse(Candidates.NONE);
            }

            @Override
            public Outcome outcome(int mentor, int mentee) {
                Optional<String> town = town(mentors.get(mentor));
                return town.isPresent() && town.equals(town(mentees.get(mentee)))
                        ? Outcome.ELIGIBLE
                        : Outcome.INELIGIBLE;
            }

            @Override
            public Reason reason(int mentor, int mentee) {
                return new Reason.OwnRule("same town", Map.of());
            }
        }
        Rule sameTown = Rule.prepared("same town", Map.of(), SameTown::of);
        // @end
        return sameTown;
    }

    static Policy planRules() {
        // @start region="plan-rules"
        BiPredicate<Mentee, Mentee> sameStage = (one, other) -> one.profile().stage().equals(other.profile().stage());
        Policy policy = Policy.builder("no twins")
                .planRule(PlanRules.coMenteesApart())
                .planRule(PlanRules.noCrossedReportingLines())
                .planRule(PlanRule.sharedMentor("stages mixed", sameStage).costing(5_000))
                .build();
        // @end
        return policy;
    }

    static Policy quotasAndLoads() {
        // @start region="quotas-and-loads"
        Policy policy = Policy.builder("spread")
                .quota(Quota.perOrganisation(Quota.Kind.MENTEES, 5))
                .quota(Quota.perOrganisation(Quota.Kind.MENTEES_OF_ONE_MENTOR, 1))
                .quota(Quota.ofMentors("board members", 3, mentor -> mentor.profile()
                        .stage()
                        .filter(CareerStage.EXECUTIVE::equals)
                        .map(CareerStage::name)))
                .loads(Loads.EVERY_MENTOR_FIRST)
                .build();
        // @end
        return policy;
    }

    static Plan ownScores() {
        // @start region="own-scores"
        CompatibilityGraph graph = CompatibilityGraph.table()
                .mentor("M-1", 1)
                .mentor("M-2", 2)
                .mentee("T-1")
                .mentee("T-2")
                .score("M-1", "T-1", 90)
                .score("M-2", "T-1", 80)
                .score("M-1", "T-2", 70)
                .build();
        Plan plan = Matcher.create().match(graph);
        // @end
        return plan;
    }

    static Plan scoreFunction(Programme programme) {
        // @start region="score-function"
        Compatibility scored = Compatibility.withOwnScores(
                programme, (mentor, mentee) -> OptionalLong.of(mentor.places() - mentee.priority()));
        Plan plan = Matcher.create().match(scored);
        // @end
        return plan;
    }

    static Plan limits(Policy policy, Programme programme, Consumer<Progress> display) {
        // @start region="limits"
        Cancellation cancellation = new Cancellation();
        Matcher matcher = Matcher.create()
                .withTimeLimit(Duration.ofSeconds(30))
                .withStepLimit(100_000)
                .withSeed(7)
                .withListener(progress -> display.accept(progress))
                .withCancellation(cancellation);
        Plan plan = matcher.match(programme, policy); // cancellation.cancel() on another thread ends it
        // @end
        return plan;
    }

    static List<String> ask(Policy policy, Programme programme) {
        // @start region="ask"
        Compatibility compatibility = Compatibility.of(programme, policy);
        Plan plan = Matcher.create().match(compatibility);
        Wording wording = Wording.in(Locale.ENGLISH);
        WhyNot whyNot = Explainer.of(compatibility, plan).whyNot("M-2", "T-1");
        Optional<Help> help = Shortage.of(compatibility, plan).whatWouldHelp("T-1"); // if T-1 lacks a mentor
        List<String> lines = new ArrayList<>(List.of(whyNot.say(wording)));
        help.ifPresent(found -> lines.add(found.say(wording)));
        // @end
        return lines;
    }

    static List<String> sensitivity(Policy policy, Programme programme) {
        // @start region="sensitivity"
        Compatibility compatibility = Compatibility.of(programme, policy);
        Plan plan = Matcher.create().match(compatibility);
        Sensitivity sensitivity = Sensitivity.of(compatibility, plan);
        Wording wording = Wording.in(Locale.ENGLISH);
        List<String> lines = new ArrayList<>();
        sensitivity.ofPlan().ifPresent(pairs -> lines.add(pairs.summary(wording)));
        sensitivity.ofWeights().ifPresent(weights -> lines.add(weights.say(wording)));
        sensitivity.alternatives(3, plan.points() / 100).ifPresent(others -> lines.add(others.say(wording)));
        lines.add(sensitivity.expected((mentor, mentee) -> mentor.equals("M-1") ? 0.5 : 0.9).say(wording));
        // @end
        return lines;
    }

    static boolean record(Policy policy, Programme programme) {
        // @start region="record"
        Matcher matcher = Matcher.create().withSeed(7);
        Compatibility compatibility = Compatibility.of(programme, policy);
        DecisionRecord record = DecisionRecord.of(compatibility, matcher.match(compatibility), matcher.limits());
        String json = record.json(); // keep it; ids and figures only
        Replay replay = Replay.of(DecisionRecord.parse(json), compatibility);
        // @end
        return replay.isConfirmed();
    }

    static EventLog round(Policy policy, Programme people, List<Event> kept, LocalDate today, LocalDate start) {
        // @start region="round"
        Terms terms = Terms.of(Period.ofMonths(12), Period.ofMonths(1));
        EventLog log = EventLog.of(terms, kept); // the events that you keep, read in again
        log = log.with(List.of(new Review.Decided(today, Decision.bar("M-1", "T-1")))); // what the review has decided
        Programme round = log.at(today).programme(people, start); // who is free then, who is barred, who goes first
        Plan plan = Matcher.create().match(round, policy);
        EventLog published = log.with(Step.proposals(plan, today, start), people); // refused where there is no room
        // @end
        return published;
    }

    static List<String> accept(Policy policy, Programme programme) {
        List<Entry> stored = new ArrayList<>();
        // @start region="accept"
        LedgerState empty = LedgerState.of(Compatibility.of(programme, policy));
        AcceptanceLedger ledger = AcceptanceLedger.of(empty, entry -> stored.add(entry)); // stores before it answers
        LedgerOutcome first = ledger.submit(new Request.Claim("R-1", Way.RECOMMENDATION_ACCEPTED, "M-1", "T-1"));
        LedgerOutcome second = ledger.submit(new Request.Claim("R-2", Way.COORDINATOR_ASSIGNED, "M-1", "T-2"));
        String text = switch (second) {
            case LedgerOutcome.Accepted accepted -> "version " + accepted.version();
            case LedgerOutcome.Refused refused -> refused.say(Wording.in(Locale.ENGLISH)); // why, and who instead
            case LedgerOutcome.Stale stale -> "look again";
        };
        LedgerState afterCrash = LedgerState.of(Compatibility.of(programme, policy), stored);
        // @end
        LedgerOutcome again = afterCrash.answer(stored.getFirst().request()).outcome();
        Wording wording = Wording.in(Locale.ENGLISH);
        return List.of(first.say(wording), text, again.say(wording));
    }

    static String feedback(Policy policy, List<PastPair> pairs) {
        // @start region="feedback"
        WeightFit fit = WeightFit.of(policy, Set.of("gender", "year of birth"));
        String text = switch (fit.fit(pairs)) {
            case WeightFinding.TooFewPairs few -> "at least " + few.pairsNeeded() + " pairs";
            case WeightFinding.NoEvidence none -> "the weights stay";
            case WeightFinding.BetterWeights better -> "proposed: " + better.propose(policy).criteria();
        };
        // @end
        return text;
    }

    static String whatIf(Policy policy, Programme programme) {
        // @start region="what-if"
        Plan plan = Matcher.create().match(programme, policy);
        Programme withOneMore = Programme.builder(programme)
                .mentor(Mentor.builder("M-9").offers("law", 4).build())
                .build();
        Plan other = Matcher.create().match(withOneMore, policy);
        PlanComparison comparison = PlanComparison.of(plan, other);
        String text = comparison.say(Wording.in(Locale.ENGLISH));
        // @end
        return text;
    }

    static Programme rollingIntake(
            Policy policy, Programme programme, LocalDate today, Optional<LocalDate> lastRound, List<String> lines) {
        Programme next = programme;
        Wording wording = Wording.in(Locale.ENGLISH);
        // @start region="rolling-intake"
        Policy patient = Policy.builder(policy).waitingGuarantee(2).build();
        IntakePolicy intake = IntakePolicy.gathering(new Timing.Rounds(8, Period.ofWeeks(6)))
                .holdingBack(new HoldBack(List.of(new Arrivals.Seeking("patents", 3, 12)), 60, 60));
        IntakeDecision decision = Intake.decide(programme, patient, intake, today, lastRound);
        lines.add(decision.say(wording));
        if (decision instanceof IntakeDecision.MatchNow round) {
            Plan plan = Matcher.create().match(round.programme(), patient);
            Shortage shortage = Shortage.of(Compatibility.of(round.programme(), patient), plan);
            shortage.waitingGuarantee().ifPresent(kept -> lines.add(kept.say(wording)));
            next = Intake.afterRound(programme, plan); // counts the rounds waited
        }
        // @end
        return next;
    }

    static List<Integer> rematch(Policy policy, Programme before, Programme now) {
        Plan published = Matcher.create().match(before, policy);
        // @start region="rematch"
        Rematch rematch = Rematch.of(Compatibility.of(now, policy), published);
        TradeOff curve = rematch.tradeOff(5); // 0, 1, …, 5 changes: matches, points
        ChangedPlan changed = rematch.within(2); // or eachGaining(5_000), or smallestRepair()
        Plan plan = changed.plan(); // the best with two changes at most
        List<GivenUp> givenUp = changed.givenUp(); // what changed, and what each change gains or which rule forced it
        Consequences consequences = Consequences.of(policy, before, now, published);
        // @end
        return List.of(
                curve.steps().size(),
                plan.matched(),
                givenUp.size(),
                consequences.mentorsGone().size());
    }

    static Update live(Compatibility compatibility) {
        // @start region="live"
        LiveMatching live = LiveMatching.of(compatibility);
        Update update = live.mentorLeaves("M-2"); // who moves, and the new optimum
        // @end
        return update;
    }

    static List<String> groups(Programme programme) {
        // @start region="groups"
        Workshop workshop = Workshop.builder("workshop 1", programme)
                .everybody()
                .group(WorkingGroup.of("A", 2, 3).on(Topic.of("school").needing("law", 4, 3)))
                .group(WorkingGroup.of("B", 2, 3).on(Topic.of("housing")))
                .apart("M-1", "M-2")
                .build();
        GroupPolicy policy = GroupPolicy.builder("workshops")
                .rule(GroupRules.noOwnMentor())
                .rule(GroupRules.ofOneOrganisation(1).costing(5_000))
                .rule(GroupRules.notAlone(Kind.ofSector("politics")).costing(5_000))
                .criterion(20, GroupCriteria.topicInterest())
                .criterion(20, GroupCriteria.topicCompetences())
                .criterion(10, GroupCriteria.mixedSectors())
                .build();
        GroupComposer composer = GroupComposer.with(policy);
        GroupPlan plan = composer.compose(workshop);
        Wording wording = Wording.in(Locale.ENGLISH);
        List<String> lines = List.of(
                Guide.of(workshop, plan).say(wording),
                GroupExplainer.of(composer, workshop, plan).whyNot("M-2", "A").say(wording));
        // @end
        return lines;
    }

    static PairsAndGroups pairsWithGroups(Programme programme, Policy policy) {
        // @start region="pairs-with-groups"
        Workshop autumn = Workshop.builder("autumn", programme)
                .everybody()
                .groups(1, 2, 2, 4)
                .absent("T-2")
                .build();
        Workshop spring = Workshop.builder("spring", programme)
                .day(LocalDate.of(2027, 3, 1))
                .everybody()
                .availableOnly()
                .groupsOf(2, 2)
                .build();
        GroupPolicy workshops = GroupPolicy.builder("workshops")
                .rule(GroupRules.withOwnMentorAtMost(1))
                .criterion(20, GroupCriteria.newAcquaintances())
                .criterion(10, GroupCriteria.mixedOrganisations())
                .build();
        PairsAndGroups found =
                PairsWithGroups.with(Matcher.create(), GroupComposer.with(workshops).withStepLimit(1_000))
                        .match(programme, policy, List.of(autumn, spring));
        Plan pairs = found.pairs();
        SeriesPlan groups = found.groups();
        String price = found.say(Wording.in(Locale.ENGLISH));
        // @end
        assertThat(groups.workshops()).extracting(Workshop::absent).containsExactly(List.of("T-2"), List.of());
        assertThat(price).contains(pairs.points() + " points");
        return found;
    }

    static NeedsPlan needs(Policy policy, List<String> lines) {
        // @start region="needs-and-offers"
        NeedsAndOffers facts = NeedsAndOffers.builder(LocalDate.of(2026, 9, 1))
                .organisation(Organisation.of("school"))
                .organisation(Organisation.of("company"))
                .need(Need.of("N-1", "school", "internship place", 5).withMostOffers(2))
                .offer(Offer.of("O-1", "company", "internship place", 3))
                .build();
        NeedsMatcher matcher = NeedsMatcher.with(policy);
        NeedsPlan plan = matcher.match(facts);
        NeedsExplainer explainer = NeedsExplainer.of(matcher, facts, plan);
        explainer.whyShort("N-1").ifPresent(why -> lines.add(why.say(Wording.in(Locale.ENGLISH))));
        // @end
        return plan;
    }
}
