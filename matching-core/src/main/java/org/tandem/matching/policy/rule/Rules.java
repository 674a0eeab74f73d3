package org.tandem.matching.policy.rule;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Period;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.matching.internal.index.KeySets;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.PersonalTie;

/** The ready-made rules about one pair. A fact that a rule needs and that is missing counts against the pair. */
public final class Rules {
    private Rules() {}

    /** Both were admitted by the board. */
    public static Rule admitted() {
        return Rule.prepared("admitted", Map.of(), AdmittedJudge::new);
    }

    /** Neither has vetoed the other. */
    public static Rule noVeto() {
        return Rule.prepared("no veto", Map.of(), LinkedPairs::byVetoes);
    }

    /**
     * The two work for different organisations, seen through ownership: a subsidiary is not a different company, over any
     * number of steps, by parents and by ownership ties during the term. People without an organisation pass.
     */
    public static Rule differentOrganisations() {
        return Rule.prepared("different organisations", Map.of(), DifferentOrganisationsJudge::new);
    }

    /**
     * No business tie of any kind between the two groups of organisations, from twelve months before the term until its
     * end. The same as {@link #noBusinessTies(TieScope, Period, Period, Set)} with these values.
     */
    public static Rule noBusinessTies() {
        return noBusinessTies(
                TieScope.GROUP, Period.ofMonths(12), Period.ZERO, ImmutableSet.copyOf(BusinessTie.Kind.values()));
    }

    /**
     * No business tie between the two organisations. A tie that is {@link BusinessTie.Kind#UNDISCLOSED} holds the pair for
     * review, unless another tie bars it; undisclosed ties count whatever {@code kinds} says.
     *
     * @param scope whether a tie concerns whole groups
     * @param before how long before the term a tie must have ended
     * @param after how long after the term a known tie must not begin
     * @param kinds the kinds that bar
     */
    public static Rule noBusinessTies(TieScope scope, Period before, Period after, Set<BusinessTie.Kind> kinds) {
        Set<BusinessTie.Kind> barring = ImmutableSet.copyOf(kinds);
        return Rule.prepared(
                "no business ties",
                ImmutableMap.of(
                        "scope", scope.toString(),
                        "before", before.toString(),
                        "after", after.toString(),
                        "kinds", names(barring)),
                programme -> new BusinessTieJudge(programme, scope, before, after, barring));
    }

    /** No personal tie of any kind between the two. */
    public static Rule noPersonalTies() {
        return noPersonalTies(ImmutableSet.copyOf(PersonalTie.Kind.values()));
    }

    /** No personal tie of one of these kinds between the two, whichever way round. */
    public static Rule noPersonalTies(Set<PersonalTie.Kind> kinds) {
        Set<PersonalTie.Kind> barring = ImmutableSet.copyOf(kinds);
        return Rule.prepared(
                "no personal ties",
                Map.of("kinds", names(barring)),
                programme -> LinkedPairs.byTies(programme, barring));
    }

    /**
     * The two are at most {@code kilometres} apart on the great circle, or both work remotely.
     *
     * @throws IllegalArgumentException if {@code kilometres} is negative or not a number
     */
    public static Rule withinReach(double kilometres) {
        requireNotNegative("distance limit", kilometres);
        return Rule.prepared(
                "within reach",
                Map.of("kilometres", Double.toString(kilometres)),
                programme -> new ReachJudge(programme, kilometres));
    }

    /** The mentor offers every competence that the mentee must have, at the level asked for. */
    public static Rule mustHaves() {
        return Rule.prepared("must-have competences", Map.of(), MustHaveJudge::new);
    }

    /** The two share a language. */
    public static Rule sharedLanguage() {
        return Rule.prepared(
                "shared language",
                Map.of(),
                programme -> new SharedKeysJudge(
                        KeySets.of(programme, person -> person.profile().languages()), new Reason.NoSharedLanguage()));
    }

    /** The two share a form of working together. */
    public static Rule sharedForm() {
        return Rule.prepared(
                "shared form",
                Map.of(),
                programme -> new SharedKeysJudge(
                        KeySets.of(programme, person -> person.profile().forms()), new Reason.NoSharedForm()));
    }

    /**
     * Each of the two gives at least {@code least} per month.
     *
     * @throws IllegalArgumentException if {@code least} is negative
     */
    public static Rule minimumTime(Duration least) {
        if (least.isNegative()) {
            throw new IllegalArgumentException("The minimum time (" + least
                    + ") must be zero or more.\nMaybe leave the rule out instead of switching it off by a value.");
        }
        return Rule.prepared(
                "minimum time", Map.of("per month", least.toString()), programme -> new TimeJudge(programme, least));
    }

    /**
     * The two are both available in at least {@code least} months of the term.
     *
     * @throws IllegalArgumentException if {@code least} is negative
     */
    public static Rule sharedMonths(int least) {
        requireNotNegative("number of months", least);
        return Rule.prepared(
                "shared months",
                Map.of("months", Integer.toString(least)),
                programme -> new SharedMonthsJudge(programme, least));
    }

    private static void requireNotNegative(String what, Number value) {
        if (!(value.doubleValue() >= 0)) {
            throw new IllegalArgumentException("The " + what + " (" + value
                    + ") must be 0 or more.\nMaybe leave the rule out instead of switching it off by a value.");
        }
    }

    private static String names(Set<? extends Enum<?>> kinds) {
        return kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }
}
