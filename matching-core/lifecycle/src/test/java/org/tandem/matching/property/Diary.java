package org.tandem.matching.property;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tandem.matching.life.Again;
import org.tandem.matching.life.Event;
import org.tandem.matching.life.Review;
import org.tandem.matching.life.Separation;
import org.tandem.matching.life.Step;
import org.tandem.matching.life.Terms;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** The same months as an event log, kept by hand: one page for each pair, turned day by day. */
final class Diary {

    /** Where a pair is. */
    enum Stage {
        NONE,
        PROPOSED,
        ACCEPTED,
        RUNNING,
        PAUSED
    }

    /** What is written about a pair. */
    static final class Page {
        Stage stage = Stage.NONE;
        LocalDate proposed = LocalDate.MIN;
        LocalDate from = LocalDate.MIN;
        LocalDate until = LocalDate.MIN;
        LocalDate started = LocalDate.MIN;
        int extensions;
        final Set<Role> agreed = EnumSet.noneOf(Role.class);
        final Set<Decision.Kind> decided = EnumSet.noneOf(Decision.Kind.class);
        /** Days before which the pair must not start. */
        final List<LocalDate> apart = new ArrayList<>();

        boolean together() {
            return stage != Stage.NONE;
        }

        boolean forbidden(LocalDate start) {
            return undecided() || apart.stream().anyMatch(day -> day.isAfter(start));
        }

        boolean undecided() {
            return decided.contains(Decision.Kind.BAR) || decided.contains(Decision.Kind.HOLD);
        }
    }

    private final Terms terms;
    private final Map<Pair, Page> pages = new TreeMap<>();
    private final Map<String, LocalDate> mentorsRest = new TreeMap<>();
    private final Map<String, LocalDate> menteesRest = new TreeMap<>();
    private final Set<String> first = new TreeSet<>();
    private LocalDate today;

    Diary(Terms terms, LocalDate today) {
        this.terms = terms;
        this.today = today;
    }

    Page page(Pair pair) {
        return pages.computeIfAbsent(pair, none -> new Page());
    }

    Map<Pair, Page> pages() {
        return pages;
    }

    Set<String> first() {
        return first;
    }

    LocalDate today() {
        return today;
    }

    boolean rests(String mentor, String mentee, LocalDate start) {
        return mentorsRest.getOrDefault(mentor, LocalDate.MIN).isAfter(start)
                || menteesRest.getOrDefault(mentee, LocalDate.MIN).isAfter(start);
    }

    boolean mentorRests(String mentor, LocalDate start) {
        return mentorsRest.getOrDefault(mentor, LocalDate.MIN).isAfter(start);
    }

    boolean menteeRests(String mentee, LocalDate start) {
        return menteesRest.getOrDefault(mentee, LocalDate.MIN).isAfter(start);
    }

    void turnTo(LocalDate day) {
        while (today.isBefore(day)) {
            today = today.plusDays(1);
            for (Page page : pages.values()) {
                boolean lapsed = page.stage == Stage.PROPOSED
                        && today.equals(page.proposed.plus(terms.proposalOpen()));
                if (lapsed || page.together() && page.stage != Stage.PROPOSED && today.equals(page.until)) {
                    page.stage = Stage.NONE;
                }
            }
        }
    }

    /** Returns whether a step of today is allowed, as far as the pair itself is concerned and both have room. */
    boolean allows(Event event, Programme facts) {
        Page page = page(new Pair(event.mentor(), event.mentee()));
        boolean before = page.stage == Stage.PROPOSED || page.stage == Stage.ACCEPTED;
        boolean during = page.stage == Stage.RUNNING || page.stage == Stage.PAUSED;
        return switch (event) {
            case Step.Proposed step ->
                !page.together()
                        && !step.start().isBefore(today)
                        && !page.forbidden(step.start())
                        && !rests(step.mentor(), step.mentee(), step.start())
                        && hasRoom(step, step.start(), step.start().plus(terms.length()), facts);
            case Step.Accepted step ->
                page.stage == Stage.PROPOSED && !page.agreed.contains(step.by()) && !page.undecided();
            case Step.Declined step -> before && isLater(step.again().flatMap(Again::from));
            case Step.Withdrawn step -> before;
            case Step.Started step ->
                page.stage == Stage.ACCEPTED
                        && !page.forbidden(today)
                        && !rests(step.mentor(), step.mentee(), today)
                        && hasRoom(step, today, today.plus(terms.length()), facts);
            case Step.Extended step ->
                during
                        && page.extensions < terms.mostExtensions()
                        && hasRoom(step, page.from, page.until.plus(terms.extension()), facts);
            case Step.Paused step -> page.stage == Stage.RUNNING;
            case Step.Resumed step -> page.stage == Stage.PAUSED;
            case Step.Completed step -> during;
            case Step.Separated step -> during && isLater(step.separation());
            case Review.Decided review -> !page.decided.contains(review.decision().kind());
            case Review.TakenBack review -> page.decided.contains(review.decision().kind());
        };
    }

    private boolean isLater(Separation separation) {
        return isLater(separation.again().from())
                && isLater(separation.mentorRestsUntil())
                && isLater(separation.menteeRestsUntil());
    }

    private boolean isLater(Optional<LocalDate> day) {
        return day.isEmpty() || day.get().isAfter(today);
    }

    private boolean hasRoom(Step step, LocalDate from, LocalDate until, Programme facts) {
        Page page = page(new Pair(step.mentor(), step.mentee()));
        Stage stage = page.stage;
        LocalDate wasFrom = page.from;
        LocalDate wasUntil = page.until;
        page.stage = Stage.RUNNING;
        page.from = from;
        page.until = until;
        boolean room = busiest(step.mentor(), true, today, LocalDate.MAX) <= facts.mentor(step.mentor())
                .map(Mentor::places).orElse(-1)
                && busiest(step.mentee(), false, today, LocalDate.MAX) <= facts.mentee(step.mentee())
                        .map(Mentee::mentorsWanted).orElse(-1);
        page.stage = stage;
        page.from = wasFrom;
        page.until = wasUntil;
        return room;
    }

    /** Returns how many partners somebody has on the busiest day of a window. */
    int busiest(String person, boolean mentor, LocalDate from, LocalDate until) {
        List<Page> own = new ArrayList<>();
        pages.forEach((pair, page) -> {
            if (page.together() && person.equals(mentor ? pair.mentor() : pair.mentee())) {
                own.add(page);
            }
        });
        int most = 0;
        for (Page one : own) {
            LocalDate day = one.from.isBefore(from) ? from : one.from;
            if (day.isBefore(until)) {
                int count = 0;
                for (Page other : own) {
                    count += !other.from.isAfter(day) && day.isBefore(other.until) ? 1 : 0;
                }
                most = Math.max(most, count);
            }
        }
        return most;
    }

    /** Writes down what has happened today; it is allowed. */
    void write(Event event) {
        Page page = page(new Pair(event.mentor(), event.mentee()));
        switch (event) {
            case Step.Proposed step -> {
                page.stage = Stage.PROPOSED;
                page.proposed = today;
                page.from = step.start();
                page.until = step.start().plus(terms.length());
                page.extensions = 0;
                page.agreed.clear();
            }
            case Step.Accepted step -> {
                page.agreed.add(step.by());
                page.stage = page.agreed.size() == 2 ? Stage.ACCEPTED : Stage.PROPOSED;
            }
            case Step.Declined step -> {
                page.stage = Stage.NONE;
                page.apart.add(step.again()
                        .map(again -> again.from().orElse(LocalDate.MAX))
                        .orElse(terms.declineHolds().map(today::plus).orElse(LocalDate.MAX)));
            }
            case Step.Withdrawn step -> page.stage = Stage.NONE;
            case Step.Started step -> {
                page.stage = Stage.RUNNING;
                page.from = today;
                page.until = today.plus(terms.length());
                page.started = today;
                page.decided.remove(Decision.Kind.FIX);
                first.remove(step.mentee());
            }
            case Step.Extended step -> {
                page.until = page.until.plus(terms.extension());
                page.extensions++;
            }
            case Step.Paused step -> page.stage = Stage.PAUSED;
            case Step.Resumed step -> page.stage = Stage.RUNNING;
            case Step.Completed step -> page.stage = Stage.NONE;
            case Step.Separated step -> separate(step, page);
            case Review.Decided review -> {
                page.decided.add(review.decision().kind());
                if (review.decision().kind() != Decision.Kind.HOLD) {
                    page.decided.remove(Decision.Kind.HOLD);
                }
            }
            case Review.TakenBack review -> page.decided.remove(review.decision().kind());
        }
    }

    private void separate(Step.Separated step, Page page) {
        page.stage = Stage.NONE;
        page.apart.add(step.separation().again().from().orElse(LocalDate.MAX));
        step.separation()
                .mentorRestsUntil()
                .ifPresent(day -> mentorsRest.merge(step.mentor(), day, Diary::later));
        step.separation()
                .menteeRestsUntil()
                .ifPresent(day -> menteesRest.merge(step.mentee(), day, Diary::later));
        boolean startedToday = pages.entrySet().stream()
                .anyMatch(other -> other.getValue() != page
                        && other.getKey().mentee().equals(step.mentee())
                        && other.getValue().started.equals(today));
        if (!startedToday) {
            first.add(step.mentee());
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
