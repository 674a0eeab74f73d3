package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.tandem.matching.check.Market;
import org.tandem.matching.check.PlanChecker;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.life.Again;
import org.tandem.matching.life.Event;
import org.tandem.matching.life.EventLog;
import org.tandem.matching.life.PairState;
import org.tandem.matching.life.Review;
import org.tandem.matching.life.Separation;
import org.tandem.matching.life.Standing;
import org.tandem.matching.life.Step;
import org.tandem.matching.life.Terms;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** Random months of a programme, checked at every step: events that may be allowed or not, and plans that are published. */
final class Months {

    /** Whom plans pass before they are published, and who has work of their own between rounds. */
    interface Desk {
        /** Returns which pairs are published: those of a plan that may be, and perhaps others. */
        default List<Pair> granted(Programme next, Market market, List<Pair> plan) {
            return plan;
        }

        /** Does something else on a day without a round. */
        default void work(Months months) {}
    }

    private final SplittableRandom random;
    private final Desk desk;
    private final ProgrammeCase drawn;
    private final Terms terms;
    private final Diary diary;
    private final Map<LocalDate, Standing> standings = new TreeMap<>();
    private final Map<Pair, Market> judged = new TreeMap<>();
    private Programme facts;
    private EventLog log;
    private int plans;
    private int refusals;

    Months(ProgrammeCase drawn, long seed) {
        this(drawn, seed, new Desk() {});
    }

    Months(ProgrammeCase drawn, long seed, Desk desk) {
        random = new SplittableRandom(seed);
        this.desk = desk;
        this.drawn = drawn;
        Terms some = Terms.of(Period.ofMonths(2 + random.nextInt(8)), Period.ofMonths(1))
                .withProposalOpen(Period.ofDays(5 + random.nextInt(30)))
                .withExtensions(random.nextInt(3), Period.ofDays(20 + random.nextInt(80)))
                .withSeparationPriority(random.nextInt(4));
        terms = random.nextBoolean() ? some : some.withDeclinesHolding(Period.ofDays(20 + random.nextInt(100)));
        facts = drawn.programme();
        facts = with(
                facts.mentors(),
                facts.mentees().stream()
                        .map(mentee -> random.nextInt(4) > 0 ? mentee : wanting(mentee, 0))
                        .toList());
        log = EventLog.of(terms, List.of());
        diary = new Diary(terms, drawn.programme().start());
    }

    int plans() {
        return plans;
    }

    int refusals() {
        return refusals;
    }

    EventLog log() {
        return log;
    }

    Programme facts() {
        return facts;
    }

    ProgrammeCase drawn() {
        return drawn;
    }

    Diary diary() {
        return diary;
    }

    /** The standings seen at the end of days. */
    Map<LocalDate, Standing> standings() {
        return standings;
    }

    void live(int days) {
        LocalDate end = diary.today().plusDays(days);
        while (diary.today().isBefore(end)) {
            diary.turnTo(diary.today().plusDays(1 + random.nextInt(10)));
            switch (random.nextInt(6)) {
                case 0, 1 -> round();
                case 2 -> changeFacts();
                case 3 -> desk.work(this);
                default -> {}
            }
            for (int more = random.nextInt(4); more > 0; more--) {
                attempt(event());
            }
            checkStanding();
        }
    }

    /** Somebody joins, or a mentor has a place more. */
    private void changeFacts() {
        if (random.nextBoolean()) {
            String chosen = facts.mentees().get(random.nextInt(facts.mentees().size())).id();
            int wanted = drawn.programme().mentee(chosen).orElseThrow().mentorsWanted();
            facts = with(facts.mentors(), facts.mentees().stream()
                    .map(mentee -> mentee.id().equals(chosen) ? wanting(mentee, wanted) : mentee)
                    .toList());
        } else if (random.nextInt(3) == 0) {
            String chosen = facts.mentors().get(random.nextInt(facts.mentors().size())).id();
            facts = with(
                    facts.mentors().stream()
                            .map(mentor -> mentor.id().equals(chosen)
                                    ? Mentor.builder(mentor).places(mentor.places() + 1).build()
                                    : mentor)
                            .toList(),
                    facts.mentees());
        }
    }

    private static Mentee wanting(Mentee mentee, int mentors) {
        return Mentee.builder(mentee).mentorsWanted(mentors).build();
    }

    /** Returns the facts with other people, and with neither mentorships nor decisions: the log has them. */
    private Programme with(List<Mentor> mentors, List<Mentee> mentees) {
        return Programme.builder(facts.start())
                .end(facts.end())
                .organisations(facts.organisations())
                .mentors(mentors)
                .mentees(mentees)
                .businessTies(facts.businessTies())
                .personalTies(facts.personalTies())
                .build();
    }

    /** Adds an event if the diary allows it; otherwise the log must refuse it. */
    private void attempt(Event event) {
        Pair pair = new Pair(event.mentor(), event.mentee());
        if (diary.allows(event, facts)) {
            if (event instanceof Step.Proposed) {
                return; // only plans propose, because only they ask the rules
            }
            log = log.with(List.of(event), facts);
            diary.write(event);
            if (event instanceof Review.Decided review && review.decision().kind() == Decision.Kind.FIX) {
                keepIfPossible(review, pair);
            }
        } else {
            refusals++;
            assertThatThrownBy(() -> log.with(List.of(event), facts))
                    .as("%s", event)
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining(event.mentor());
        }
    }

    /** A fixed pair that contradicts something is reported before solving; the coordinator then takes it back. */
    private void keepIfPossible(Review.Decided fix, Pair pair) {
        LocalDate today = diary.today();
        Throwable thrown = catchThrowable(() -> Compatibility.of(
                log.at(today).programme(facts, today), drawn.policy().policy()));
        Diary.Page page = diary.page(pair);
        if (thrown == null) {
            assertThat(page.together()
                    || !page.forbidden(today) && !diary.rests(pair.mentor(), pair.mentee(), today))
                    .as("%s can be kept", fix)
                    .isTrue();
        } else {
            assertThat(thrown).isInstanceOf(InvalidInputException.class);
        }
        // Kept for a while now and then where it can be; another day and another start may contradict it.
        if (thrown != null || random.nextBoolean()) {
            Event back = new Review.TakenBack(today, fix.decision());
            log = log.with(List.of(back), facts);
            diary.write(back);
        }
    }

    private void round() {
        LocalDate start = diary.today().plusDays(random.nextInt(3) == 0 ? random.nextInt(200) : random.nextInt(20));
        Standing standing = log.at(diary.today());
        Programme next;
        Plan plan;
        try {
            next = standing.programme(facts, start);
            plan = Unhurried.matcher().match(next, drawn.policy().policy());
        } catch (InvalidInputException contradiction) {
            takeBackContradictions(contradiction);
            return;
        }
        plans++;
        Market market = Market.of(next, drawn.policy());
        PlanChecker.check(market, plan);
        checkRoom(market, next);
        for (Pair pair : PlanChecker.pairs(plan)) {
            Diary.Page page = diary.page(pair);
            assertThat(page.together() || page.forbidden(start)).as("%s is kept apart", pair).isFalse();
            assertThat(diary.rests(pair.mentor(), pair.mentee(), start)).as("%s rests", pair).isFalse();
        }
        diary.pages().forEach((pair, page) -> {
            if (page.decided.contains(Decision.Kind.FIX) && !page.together()) {
                assertThat(PlanChecker.pairs(plan)).as("fixed").contains(pair);
            }
            if (page.decided.contains(Decision.Kind.HOLD) && !page.decided.contains(Decision.Kind.BAR)) {
                assertThat(market.points()).as("held").doesNotContainKey(pair);
            }
        });
        if (random.nextInt(4) > 0) {
            propose(desk.granted(next, market, PlanChecker.pairs(plan)), market, start);
        }
    }

    /** Publishes pairs that a market allows beside all others. */
    void propose(List<Pair> pairs, Market market, LocalDate start) {
        happen(pairs.stream()
                .map(pair -> new Step.Proposed(diary.today(), pair.mentor(), pair.mentee(), start))
                .toList());
        pairs.forEach(pair -> judged.put(pair, market));
    }

    /** Writes down events that there is room for. */
    void happen(List<? extends Event> events) {
        log = log.with(events, facts);
        events.forEach(diary::write);
    }

    private void takeBackContradictions(InvalidInputException contradiction) {
        List<Event> back = new ArrayList<>();
        diary.pages().forEach((pair, page) -> {
            if (page.decided.contains(Decision.Kind.FIX) || page.decided.size() > 1) {
                page.decided.forEach(kind -> back.add(new Review.TakenBack(
                        diary.today(), new Decision(kind, pair.mentor(), pair.mentee()))));
            }
        });
        assertThat(back).as(contradiction.getMessage()).isNotEmpty();
        log = log.with(back, facts);
        back.forEach(diary::write);
    }

    private void checkRoom(Market market, Programme next) {
        for (Mentor mentor : facts.mentors()) {
            int free = mentor.places() - diary.busiest(mentor.id(), true, next.start(), next.end());
            assertThat(market.freePlaces(mentor.id()))
                    .isEqualTo(diary.mentorRests(mentor.id(), next.start()) ? 0 : free);
        }
        for (Mentee mentee : facts.mentees()) {
            int open = mentee.mentorsWanted() - diary.busiest(mentee.id(), false, next.start(), next.end());
            assertThat(market.openSeats(mentee.id()))
                    .isEqualTo(diary.menteeRests(mentee.id(), next.start()) ? 0 : open);
            assertThat(next.mentee(mentee.id()).orElseThrow().priority())
                    .isEqualTo(Math.min(
                            9,
                            mentee.priority()
                                    + (diary.first().contains(mentee.id()) ? terms.separationPriority() : 0)));
        }
    }

    /** Nobody has more partners than room, and the log says the same as the diary. */
    private void checkStanding() {
        LocalDate today = diary.today();
        Standing standing = log.at(today);
        standings.put(today, standing);
        Map<Pair, List<LocalDate>> together = new TreeMap<>();
        diary.pages().forEach((pair, page) -> {
            if (page.together()) {
                together.put(pair, List.of(page.from, page.until));
                assertThat(judged.get(pair).points()).as("no hard rule is broken").containsKey(pair);
            }
        });
        Map<Pair, List<LocalDate>> occupying = new TreeMap<>();
        for (PairState one : standing.occupying()) {
            occupying.put(new Pair(one.mentor(), one.mentee()), List.of(one.start(), one.end()));
        }
        assertThat(occupying).isEqualTo(together);
        for (Mentor mentor : facts.mentors()) {
            assertThat(diary.busiest(mentor.id(), true, today, LocalDate.MAX)).isLessThanOrEqualTo(mentor.places());
        }
        for (Mentee mentee : facts.mentees()) {
            assertThat(diary.busiest(mentee.id(), false, today, LocalDate.MAX))
                    .isLessThanOrEqualTo(mentee.mentorsWanted());
        }
        assertThat(standing.goingFirst()).isEqualTo(diary.first());
    }

    /** Mostly a step that a pair in some stage could take, of a pair that is together if there is one. */
    private Event event() {
        List<Pair> pairs = new ArrayList<>();
        diary.pages().forEach((pair, page) -> {
            if (page.together()) {
                pairs.add(pair);
            }
        });
        if (pairs.isEmpty() || random.nextInt(4) == 0) {
            pairs.clear();
            pairs.add(new Pair(
                    facts.mentors().get(random.nextInt(facts.mentors().size())).id(),
                    facts.mentees().get(random.nextInt(facts.mentees().size())).id()));
        }
        Pair pair = pairs.get(random.nextInt(pairs.size()));
        LocalDate today = diary.today();
        String mentor = pair.mentor();
        String mentee = pair.mentee();
        Diary.Stage stage = random.nextInt(5) == 0
                ? Diary.Stage.values()[random.nextInt(5)]
                : diary.page(pair).stage;
        return switch (stage) {
            case NONE -> random.nextBoolean()
                    ? review(mentor, mentee)
                    : new Step.Proposed(today, mentor, mentee, today.plusDays(random.nextInt(40) - 2));
            case PROPOSED -> switch (random.nextInt(6)) {
                case 0 -> new Step.Declined(today, mentor, mentee, role(), again());
                case 1 -> new Step.Withdrawn(today, mentor, mentee);
                default -> new Step.Accepted(today, mentor, mentee, role());
            };
            case ACCEPTED -> random.nextInt(6) == 0
                    ? new Step.Declined(today, mentor, mentee, role(), again())
                    : new Step.Started(today, mentor, mentee);
            case RUNNING -> switch (random.nextInt(5)) {
                case 0 -> new Step.Extended(today, mentor, mentee);
                case 1 -> new Step.Paused(today, mentor, mentee);
                case 2 -> new Step.Completed(today, mentor, mentee);
                case 3 -> new Step.Separated(today, mentor, mentee, separation());
                default -> review(mentor, mentee);
            };
            case PAUSED -> random.nextBoolean()
                    ? new Step.Resumed(today, mentor, mentee)
                    : new Step.Separated(today, mentor, mentee, separation());
        };
    }

    private Review review(String mentor, String mentee) {
        List<Decision.Kind> kinds = List.copyOf(diary.page(new Pair(mentor, mentee)).decided);
        if (!kinds.isEmpty() && random.nextInt(3) > 0) {
            return new Review.TakenBack(diary.today(), new Decision(kinds.get(0), mentor, mentee));
        }
        Decision.Kind kind = Decision.Kind.values()[random.nextInt(3)];
        return new Review.Decided(diary.today(), new Decision(kind, mentor, mentee));
    }

    private Separation separation() {
        Separation.Cause cause = Separation.Cause.values()[random.nextInt(7)];
        Separation separation = random.nextBoolean() ? Separation.never(cause) : Separation.notBefore(cause, later());
        for (Role who : Role.values()) {
            separation = random.nextInt(3) == 0 ? separation.withRest(who, later()) : separation;
        }
        return separation;
    }

    private Optional<Again> again() {
        return switch (random.nextInt(3)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Again.Never());
            default -> Optional.of(new Again.NotBefore(later()));
        };
    }

    private LocalDate later() {
        return diary.today().plusDays(random.nextInt(80));
    }

    private Role role() {
        return Role.values()[random.nextInt(2)];
    }
}
