package org.tandem.matching.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * What is different between two plans: who changes, gains and loses, and by how much. To ask what if, change a copy of the
 * programme or the policy, match again, and compare.
 *
 * {@snippet class="org.tandem.matching.ReadmeSnippets" region="what-if"}
 *
 * @param before the totals of the first plan
 * @param after the totals of the second plan
 * @param changes the mentees who have other mentors in the second plan, or other points with the same ones; by id
 */
public record PlanComparison(Totals before, Totals after, List<Change> changes) implements Answer {

    /**
     * What a plan adds up to.
     *
     * @param matches number of matches
     * @param points points of the matches, less the plan's charges
     */
    public record Totals(int matches, long points) {}

    /**
     * What is different for a mentee.
     *
     * @param mentee the mentee's id
     * @param mentorsBefore ids of the mentors in the first plan; empty if none
     * @param mentorsAfter ids of the mentors in the second plan; empty if none
     * @param pointsBefore points of the mentee's matches in the first plan
     * @param pointsAfter points of the mentee's matches in the second plan
     */
    public record Change(
            String mentee, List<String> mentorsBefore, List<String> mentorsAfter, long pointsBefore, long pointsAfter) {

        /** Copies the lists. */
        public Change {
            mentorsBefore = ImmutableList.copyOf(mentorsBefore);
            mentorsAfter = ImmutableList.copyOf(mentorsAfter);
        }

        /** Returns the points gained; negative if lost. */
        public long gain() {
            return pointsAfter - pointsBefore;
        }

        /** Returns how many mentors more the mentee has; negative if fewer. */
        public int mentorsGained() {
            return mentorsAfter.size() - mentorsBefore.size();
        }
    }

    /** Copies the list. */
    public PlanComparison {
        changes = ImmutableList.copyOf(changes);
    }

    /**
     * Compares two plans, each by its own points.
     *
     * @throws IllegalArgumentException if the plans are known to be made by policies with other criteria or weights, so that
     *     their points do not mean the same
     */
    public static PlanComparison of(Plan before, Plan after) {
        before.basis().requireSameCriteria(after.basis());
        return of(before, after, Match::points);
    }

    /**
     * Compares two plans by one measure, whatever policies they were made by.
     *
     * @param measure judges the pairs of both plans, eligible by its rules or not; has all their people
     * @throws IllegalArgumentException if a plan has people whom {@code measure} does not know
     */
    public static PlanComparison of(Plan before, Plan after, Compatibility measure) {
        return of(before, after, match -> measure.contributions(match.mentor(), match.mentee()).stream()
                .mapToLong(Contribution::points)
                .sum());
    }

    private interface Worth {
        long of(Match match);
    }

    private static PlanComparison of(Plan before, Plan after, Worth worth) {
        ListMultimap<String, Match> matchesBefore = byMentee(before);
        ListMultimap<String, Match> matchesAfter = byMentee(after);
        TreeSet<String> mentees = new TreeSet<>(matchesBefore.keySet());
        mentees.addAll(matchesAfter.keySet());
        List<Change> changes = new ArrayList<>();
        for (String mentee : mentees) {
            Change change = new Change(
                    mentee,
                    mentors(matchesBefore.get(mentee)),
                    mentors(matchesAfter.get(mentee)),
                    points(matchesBefore.get(mentee), worth),
                    points(matchesAfter.get(mentee), worth));
            if (change.gain() != 0 || !change.mentorsBefore.equals(change.mentorsAfter)) {
                changes.add(change);
            }
        }
        return new PlanComparison(totals(before, worth), totals(after, worth), changes);
    }

    private static ListMultimap<String, Match> byMentee(Plan plan) {
        ImmutableListMultimap<String, Match> matches = Multimaps.index(plan.matches(), Match::mentee);
        return matches;
    }

    private static List<String> mentors(List<Match> matches) {
        return matches.stream().map(Match::mentor).sorted().toList();
    }

    private static long points(List<Match> matches, Worth worth) {
        return matches.stream().mapToLong(worth::of).sum();
    }

    private static Totals totals(Plan plan, Worth worth) {
        return new Totals(plan.matched(), points(plan.matches(), worth) - plan.charges());
    }

    /** Returns the mentees who have more mentors than before, or as many and more points. */
    public List<Change> gaining() {
        return changes.stream()
                .filter(change -> change.mentorsGained() > 0 || change.mentorsGained() == 0 && change.gain() > 0)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the mentees who have fewer mentors than before, or as many and fewer points. */
    public List<Change> losing() {
        return changes.stream()
                .filter(change -> change.mentorsGained() < 0 || change.mentorsGained() == 0 && change.gain() < 0)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public String say(Wording wording) {
        if (changes.isEmpty() && before.equals(after)) {
            return wording.phrase(PlanComparison.class, "comparison.same");
        }
        String totals = wording.phrase(
                PlanComparison.class,
                "comparison.totals",
                before.matches,
                after.matches,
                before.points,
                after.points,
                gaining().size(),
                losing().size());
        return Stream.concat(Stream.of(totals), changes.stream().map(change -> say(change, wording)))
                .collect(Collectors.joining("\n"));
    }

    private static String say(Change change, Wording wording) {
        String mentee = wording.person(change.mentee);
        String mentorsBefore = wording.people(change.mentorsBefore);
        String mentorsAfter = wording.people(change.mentorsAfter);
        if (change.mentorsBefore.isEmpty()) {
            return wording.phrase(
                    PlanComparison.class, "comparison.new", mentee, mentorsAfter, change.pointsAfter);
        }
        return change.mentorsAfter.isEmpty()
                ? wording.phrase(PlanComparison.class, "comparison.lost", mentee, mentorsBefore, change.pointsBefore)
                : wording.phrase(
                        PlanComparison.class, "comparison.change", mentee, mentorsBefore, mentorsAfter, change.gain());
    }
}
