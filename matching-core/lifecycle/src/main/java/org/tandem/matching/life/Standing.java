package org.tandem.matching.life;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.TreeMultimap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Programme;

/**
 * How things stand on a day: where every pair is, who is excluded from whom, and what follows for the next plan.
 *
 * <p>Where the log says nothing, time does: an open proposal lapses, an accepted pair that has not started lapses on the day on
 * which it would have ended, and a mentorship ends, completed, on the day on which it is due.
 */
public final class Standing {
    private final LocalDate date;
    private final Terms terms;
    private final SortedMap<Pair, PairLife> lives;
    private final Map<String, LocalDate> mentorsRest = new HashMap<>();
    private final Map<String, LocalDate> menteesRest = new HashMap<>();

    /** Takes the lives of all pairs, passed to the day. */
    Standing(LocalDate date, Terms terms, SortedMap<Pair, PairLife> lives) {
        this.date = date;
        this.terms = terms;
        this.lives = lives;
        separations().forEach(step -> {
            remember(mentorsRest, step.mentor(), step.separation().mentorRestsUntil());
            remember(menteesRest, step.mentee(), step.separation().menteeRestsUntil());
        });
    }

    private static void remember(Map<String, LocalDate> rests, String person, Optional<LocalDate> until) {
        until.ifPresent(day -> rests.merge(person, day, (one, other) -> one.isAfter(other) ? one : other));
    }

    private Stream<Step.Separated> separations() {
        return lives.values().stream().map(PairLife::separations).flatMap(Collection::stream);
    }

    /** Returns the day. */
    public LocalDate date() {
        return date;
    }

    /** Returns what the programme has agreed. */
    public Terms terms() {
        return terms;
    }

    /** Returns every pair that was ever proposed, as it stands, by mentee and mentor. */
    public List<PairState> pairs() {
        return lives.values().stream().map(PairLife::state).flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns how a pair stands, or nothing if it was never proposed. */
    public Optional<PairState> pair(String mentor, String mentee) {
        return life(mentor, mentee).flatMap(PairLife::state);
    }

    /** Returns the pairs that occupy places and seats: those proposed, accepted, running and paused, by mentee and mentor. */
    public List<PairState> occupying() {
        return pairs().stream()
                .filter(pair -> pair.phase().occupies())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the coordinators' decisions in force, by mentee, mentor and kind. */
    public List<Decision> decisions() {
        return lives.values().stream()
                .flatMap(life -> life.decided().keySet().stream()
                        .map(kind -> new Decision(kind, life.pair().mentor(), life.pair().mentee())))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns why a pair cannot be proposed to start on a day, or that its past says nothing against it. */
    public WhyExcluded whyExcluded(String mentor, String mentee, LocalDate start) {
        ImmutableList.Builder<Exclusion> exclusions = ImmutableList.builder();
        life(mentor, mentee).ifPresent(life -> exclusions.addAll(life.exclusions(start)));
        pair(mentor, mentee)
                .filter(pair -> pair.phase().occupies())
                .ifPresent(pair -> exclusions.add(new Exclusion.Together(pair)));
        resting(Role.MENTOR, mentor, start).ifPresent(exclusions::add);
        resting(Role.MENTEE, mentee, start).ifPresent(exclusions::add);
        return new WhyExcluded(mentor, mentee, start, exclusions.build());
    }

    /**
     * Returns the mentees who go first in the next round, because a mentorship of theirs has ended early and they have not
     * started another on that day or later.
     */
    public Set<String> goingFirst() {
        TreeMultimap<String, Step.Started> starts =
                TreeMultimap.create(Comparator.naturalOrder(), Comparator.comparing(Step.Started::date)
                        .thenComparing(Step.Started::mentor));
        lives.values().forEach(life -> life.starts().forEach(start -> starts.put(start.mentee(), start)));
        return separations()
                .filter(separated -> starts.get(separated.mentee()).stream()
                        .noneMatch(start -> isFollowedBy(separated, start)))
                .map(Step::mentee)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static boolean isFollowedBy(Step.Separated separated, Step.Started started) {
        // With the same mentor, what started on that day is what has ended.
        return started.mentor().equals(separated.mentor())
                ? started.date().isAfter(separated.date())
                : !started.date().isBefore(separated.date());
    }

    /**
     * Returns the programme to match next.
     *
     * <ul>
     *   <li>Its mentorships are those of the facts, and the log's pairs that occupy places within the new term; one that ends
     *       before {@code start} occupies none.
     *   <li>Its decisions are those of the facts and of the log, except that a pair which is fixed and occupies places within
     *       the term needs no decision. A pair that its past excludes on {@code start} is barred, and no longer held; the
     *       programme does not say why, or by whose wish, only {@link #whyExcluded} does.
     *   <li>Mentees who {@linkplain #goingFirst go first} have a priority higher by what the terms say, at most the highest.
     *   <li>Who rests on {@code start} has no more places, or wants no more mentors, than are occupied.
     * </ul>
     *
     * <p>Nothing else changes; no pair has other points than before. A pair that has completed may be proposed again; where that
     * is not wanted, tell the facts that the mentor is a
     * {@linkplain org.tandem.matching.programme.PersonalTie.Kind#FORMER_MENTOR former mentor}.
     *
     * @param facts the people as they are now; its start and end are not used
     * @param start first day of the new mentorships; not before this day
     * @throws InvalidInputException if decisions contradict each other, the pairs' past, or what room there is; it lists every
     *     fault
     * @throws IllegalArgumentException if {@code start} is before this day
     */
    public Programme programme(Programme facts, LocalDate start) {
        if (start.isBefore(date)) {
            throw new IllegalArgumentException("The start (" + start + ") must not be before the day (" + date
                    + ") on which things stand so.\nMaybe ask for how they stood then.");
        }
        return new NextRound(this, facts, start).programme();
    }

    Optional<Exclusion.Resting> resting(Role who, String person, LocalDate start) {
        Map<String, LocalDate> rests = who == Role.MENTOR ? mentorsRest : menteesRest;
        return Optional.ofNullable(rests.get(person))
                .map(until -> new Exclusion.Resting(who, until))
                .filter(rest -> rest.holdsOn(start));
    }

    /** Returns the pairs that have a past, by mentee and mentor. */
    Collection<Pair> pairsWithPast() {
        return lives.keySet();
    }

    private Optional<PairLife> life(String mentor, String mentee) {
        return Optional.ofNullable(lives.get(new Pair(mentor, mentee)));
    }

    /** Shows the day and sizes only. */
    @Override
    public String toString() {
        return "Standing[" + date + ", " + pairs().size() + " pairs, " + occupying().size() + " occupying]";
    }
}
