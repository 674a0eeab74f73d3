package org.tandem.matching.benchmarks.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.tandem.matching.benchmarks.Instances;

/**
 * The rules that a problem can have beside pairs and places. Instances are those of the project's design notes: 50 random
 * eligible mentors for each mentee (all of them where there are fewer) and two places each.
 */
enum Variant {
    /** Nothing but pairs, places and seats. */
    PLACES("places"),
    /** Mentees of one or of competing organisations share no mentor. */
    APART("co-mentees apart"),
    /** The same, but everybody is eligible for everybody and mentors have four places each. */
    APART_DENSE("co-mentees apart, everybody eligible, four places"),
    /** Mentors' organisations within sectors, mentees' organisations within cohorts; everybody still finds a seat. */
    QUOTAS("nested quotas"),
    /** The same, but the quotas of both sides together leave no room for everybody. */
    TIGHT_QUOTAS("tight nested quotas"),
    /** One mentor has no two mentees of one organisation. */
    ONE_OF_AN_ORGANISATION("one of an organisation with a mentor"),
    /** Every mentor has at least one mentee. */
    MINIMUM_LOAD("minimum load"),
    /** A mentor's second mentee costs points. */
    EVEN_LOAD("even load"),
    /** As many mentors as possible have a mentee, before points count. */
    EVERY_MENTOR_FIRST("every mentor first"),
    /** Every mentee wants two mentors, and mentors have twice the places. */
    TWO_SEATS("two seats");

    private static final int CHOICES = 50;
    private static final int PLACES_EACH = 2;
    private static final int PLACES_WHERE_DENSE = 4;
    private static final int HOUSES = 60;
    private static final int SECTORS = 6;
    private static final long UNEVEN_COST = 100;

    private final String title;

    Variant(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Returns what the variant is called in a command. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the problem of a size that a seed gives. */
    Problem problem(int mentees, int mentors, long seed) {
        Instances pairs = Instances.of(mentees, mentors, Math.min(CHOICES, mentors), PLACES_EACH, seed);
        return switch (this) {
            case PLACES -> Problem.of(title, pairs);
            case APART -> apart(pairs);
            case APART_DENSE -> apart(Instances.of(mentees, mentors, mentors, PLACES_WHERE_DENSE, seed));
            case QUOTAS -> withQuotas(pairs, 0.9, 0.87, 1.3, 1.2);
            case TIGHT_QUOTAS -> withQuotas(pairs, 0.75, 0.7, 0.95, 0.93);
            case ONE_OF_AN_ORGANISATION ->
                new Problem(title, pairs, 1, false, 1, 0, false, 0, List.of(), List.of());
            case MINIMUM_LOAD ->
                new Problem(title, pairs, 1, false, Problem.ANY, 1, false, 0, List.of(), List.of());
            case EVEN_LOAD ->
                new Problem(title, pairs, 1, false, Problem.ANY, 0, false, UNEVEN_COST, List.of(), List.of());
            case EVERY_MENTOR_FIRST ->
                new Problem(title, pairs, 1, false, Problem.ANY, 0, true, 0, List.of(), List.of());
            case TWO_SEATS -> {
                Instances wider =
                        Instances.of(mentees, mentors, Math.min(CHOICES, mentors), 2 * PLACES_EACH, seed);
                yield new Problem(title, wider, 2, false, Problem.ANY, 0, false, 0, List.of(), List.of());
            }
        };
    }

    private Problem apart(Instances pairs) {
        return new Problem(title, pairs, 1, true, Problem.ANY, 0, false, 0, List.of(), List.of());
    }

    /** Whether mentees who share a mentor are of organisations that do not compete. */
    boolean isApart() {
        return this == APART || this == APART_DENSE;
    }

    /** Limits houses and sectors of mentors to shares of their places, organisations and cohorts of mentees to shares of their average. */
    private Problem withQuotas(Instances pairs, double house, double sector, double organisation, double cohort) {
        var random = new SplittableRandom(~pairs.seed());
        int[] houseOf = new int[pairs.mentors()];
        Arrays.setAll(houseOf, j -> random.nextInt(HOUSES));
        int[] sectorOf = Arrays.stream(houseOf).map(h -> h % SECTORS).toArray();
        int[] cohortOf =
                Arrays.stream(pairs.organisation()).map(o -> o % SECTORS).toArray();
        return new Problem(
                title,
                pairs,
                1,
                false,
                Problem.ANY,
                0,
                false,
                0,
                List.of(ofPlaces(houseOf, HOUSES, house), ofPlaces(sectorOf, SECTORS, sector)),
                List.of(
                        ofAverage(pairs.organisation(), HOUSES, organisation),
                        ofAverage(cohortOf, SECTORS, cohort)));
    }

    private static GroupLimit ofPlaces(int[] groupOf, int groups, double share) {
        int[] places = new int[groups];
        for (int group : groupOf) {
            places[group] += PLACES_EACH;
        }
        return new GroupLimit(groupOf, Arrays.stream(places).map(p -> (int) Math.ceil(share * p)).toArray());
    }

    private static GroupLimit ofAverage(int[] groupOf, int groups, double share) {
        int[] most = new int[groups];
        Arrays.fill(most, (int) Math.ceil(share * groupOf.length / groups));
        return new GroupLimit(groupOf, most);
    }
}
