package org.tandem.matching.internal.partition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.tandem.matching.internal.group.GroupProblem;
import org.tandem.matching.internal.group.PairCost;
import org.tandem.matching.internal.linear.LinearProgram;

/**
 * Points that no series of workshops exceeds.
 *
 * <p><strong>What.</strong> A bound for all days together, where two who meet again are less new to each other.
 *
 * <p><strong>Definition.</strong> As for {@link GroupPrices}, each group of each day chooses its best members at prices. Besides, a meeting
 * of two costs a discount, whichever day it is on, and the series gets back for each of their meetings what the discount exceeds that
 * which the two lose by being less new then, in the largest of groups, if it does: no less than that is really lost. Discounts and
 * prices come from one linear program. Days that are alike are one.
 *
 * <p><strong>Complexity.</strong> A program with a column for any two people who can meet twice, and one {@link CompositionSearch} in each
 * round for each kind of day, kind of group and size.
 *
 * <p><strong>Source.</strong> Geoffrion: Lagrangean relaxation for integer programming, 1974.
 *
 * <p><strong>Failure.</strong> As for {@link GroupPrices}.
 */
public final class SeriesPrices {
    private static final double SMOOTHING = 0.5;
    private static final long MOST_NODES = 20_000;
    /** So many more meetings of two are counted; further ones are free. */
    private static final int MOST_AGAIN = 4;

    private static final double PERFECT = 100;
    private static final double WIDEST = 3;
    private static final int MOST_ITERATIONS = 100_000;
    /** A bound that comes down by less than this part of it in so many rounds is left as it is. */
    private static final double LEAST_GAIN = 2e-5;

    private static final int PATIENCE = 8;

    private final int people;
    private final double unit;
    private final List<Day> days = new ArrayList<>();
    private final LinearProgram program = new LinearProgram();
    /** By two people: the first column of their discounts; negative for none. */
    private final int[] discountColumn;
    /** By two people: what they lose at least when they meet again, for the second time, the third and so on, in points. */
    private final long[][] lost;
    private final double[] center;
    private double[] next;
    private long bound = Long.MAX_VALUE;
    private long work;

    /** A kind of day. */
    private static final class Day {
        private final PartitionProblem of;
        private final int[] person;
        private int times = 1;
        private int firstColumn;
        private final List<List<CompositionSearch>> searches = new ArrayList<>();
        private final List<List<Met>> known = new ArrayList<>();

        Day(PartitionProblem of, int[] person) {
            this.of = of;
            this.person = person;
        }
    }

    /** A composition of a group. */
    private record Met(int[] parties, int size, long worth) {}

    /**
     * A day of a series.
     *
     * @param problem with the value of new acquaintances as if there were no other days
     * @param person by position in the problem: the person's number in the series
     */
    public record DayProblem(GroupProblem problem, int[] person) {}

    /**
     * Prepares the bound.
     *
     * @param people how many take part in the series
     * @param lost by two people, {@code one * people + other}: how many points they lose at least when they meet for the second time,
     *     the third and so on; empty if they cannot
     */
    public SeriesPrices(List<DayProblem> problems, int people, long[][] lost) {
        this.people = people;
        this.lost = lost;
        double perfect = 100_000;
        for (DayProblem problem : problems) {
            add(problem);
            perfect = Math.max(perfect, problem.problem().measures().stream()
                    .mapToDouble(measure -> 1_000.0 * measure.weight())
                    .sum());
        }
        unit = perfect / PERFECT;
        List<Double> start = new ArrayList<>();
        for (Day day : days) {
            addColumns(day, start, perfect);
        }
        discountColumn = new int[people * people];
        Arrays.fill(discountColumn, -1);
        for (int one = 0; one < people; one++) {
            for (int other = 0; other < one; other++) {
                long[] steps = lost[one * people + other];
                for (int again = 0; again < Math.min(MOST_AGAIN, steps.length); again++) {
                    double width = (steps[again] - (again == 0 ? 0 : steps[again - 1])) / unit;
                    int column = program.column(width, -(again + 1));
                    program.bound(column, 0, width);
                    start.add(0.0);
                    if (again == 0) {
                        discountColumn[one * people + other] = column;
                        discountColumn[other * people + one] = column;
                    }
                }
            }
        }
        center = start.stream().mapToDouble(one -> one).toArray();
        next = center.clone();
    }

    private void add(DayProblem problem) {
        PartitionProblem of = PartitionProblem.ofDistinct(problem.problem());
        for (Day day : days) {
            if (Arrays.equals(day.person, problem.person()) && day.of.isLike(of)) {
                day.times++;
                return;
            }
        }
        Day day = new Day(of, problem.person());
        days.add(day);
        for (int[] groups : of.groupsOfKind) {
            int group = groups[0];
            day.known.add(new ArrayList<>());
            day.searches.add(IntStream.rangeClosed(
                    of.problem.least()[group], Math.min(of.mostMembers, of.problem.most()[group]))
                    .mapToObj(size -> new CompositionSearch(of, group, size))
                    .toList());
        }
    }

    private void addColumns(Day day, List<Double> start, double perfect) {
        PartitionProblem of = day.of;
        day.firstColumn = start.size();
        double widest = WIDEST * PERFECT;
        for (int p = 0; p < of.parties; p++) {
            int column = program.column(widest, -day.times);
            program.bound(column, -widest, widest);
            start.add(perfect * of.sizeOf[p] / unit);
        }
        for (int[] groups : of.groupsOfKind) {
            double wide = 2 * (of.mostMembers + 1) * widest;
            int column = program.column(wide, -day.times * groups.length);
            program.bound(column, -wide, wide);
            start.add(0.0);
        }
    }

    /** Returns the least bound so far; the greatest number there is before the first round. */
    public long bound() {
        return bound;
    }

    /**
     * Lowers the bound as far as it goes.
     *
     * @param mostWork in candidates looked at
     */
    public void lower(long mostWork, BooleanSupplier stop) {
        boolean first = true;
        int idle = 0;
        long before = Long.MAX_VALUE;
        while (work < mostWork && idle < PATIENCE && !stop.getAsBoolean()) {
            double share = first ? 1 : SMOOTHING;
            double[] round = new double[center.length];
            for (int c = 0; c < round.length; c++) {
                round[c] = share * center[c] + (1 - share) * next[c];
            }
            first = false;
            boolean more = price(round, stop);
            if (stop.getAsBoolean() || !program.solve(MOST_ITERATIONS, stop)) {
                return;
            }
            for (int c = 0; c < next.length; c++) {
                next[c] = program.value(c);
            }
            boolean gained = before - bound > LEAST_GAIN * Math.abs(bound);
            idle = gained && more ? 0 : idle + 1;
            before = gained ? bound : before;
        }
    }

    /**
     * Lowers the bound by whole days: at the best discounts, no day exceeds its best composition, of which the groups that are best
     * alone may be no part.
     *
     * @param mostWork for each kind of day, in candidates looked at
     */
    public void lowerByDays(long mostWork, BooleanSupplier stop) {
        long[] discounts = discounts(center);
        long sum = back(discounts);
        for (Day day : days) {
            GroupProof proof =
                    new GroupProof(mostWork, day.of.problem.plus(List.of(), List.of(), List.of(costs(day, discounts))));
            proof.run(stop);
            if (proof.bound() == Long.MAX_VALUE) {
                return;
            }
            sum += day.times * proof.bound();
        }
        bound = Math.min(bound, sum);
    }

    private PairCost costs(Day day, long[] discounts) {
        int number = day.person.length;
        int[] costs = new int[number * number];
        Arrays.setAll(costs, at -> Math.toIntExact(
                discounts[day.person[at / number] * people + day.person[at % number]]));
        return new PairCost(number, costs);
    }

    private long[] discounts(double[] round) {
        long[] discounts = new long[people * people];
        Arrays.setAll(discounts, at -> discount(round, at));
        return discounts;
    }

    private long discount(double[] round, int at) {
        long sum = 0;
        for (int again = 0; discountColumn[at] >= 0 && again < Math.min(MOST_AGAIN, lost[at].length); again++) {
            sum += Math.round(round[discountColumn[at] + again] * unit);
        }
        return sum;
    }

    /** Returns what the series gets back, in points. */
    private long back(long[] discounts) {
        long sum = 0;
        for (int one = 0; one < people; one++) {
            for (int other = 0; other < one; other++) {
                int at = one * people + other;
                // The first meeting loses nothing.
                sum += discounts[at];
                for (long again : lost[at]) {
                    sum += Math.max(0, discounts[at] - again);
                }
            }
        }
        return sum;
    }

    /** Lets every group choose; returns whether any choice is new. */
    private boolean price(double[] round, BooleanSupplier stop) {
        long[] discounts = discounts(round);
        long sum = back(discounts);
        boolean more = false;
        for (Day day : days) {
            long[] prices = new long[day.of.parties];
            long ofDay = 0;
            for (int p = 0; p < prices.length; p++) {
                prices[p] = Math.round(round[day.firstColumn + p] * unit);
                ofDay += prices[p];
            }
            day.of.discount(ofParties(day, discounts));
            for (int kind = 0; kind < day.searches.size() && !stop.getAsBoolean(); kind++) {
                long best = CompositionSearch.NOTHING;
                for (Met met : day.known.get(kind)) {
                    best = Math.max(best, priced(day.of, met, prices));
                }
                int before = day.known.get(kind).size();
                List<Met> known = day.known.get(kind);
                for (CompositionSearch search : day.searches.get(kind)) {
                    best = Math.max(best, search.run(prices, best, MOST_NODES, (parties, count, worth, priced) -> {
                        int[] members = Arrays.copyOf(parties, count);
                        known.add(new Met(members, Arrays.stream(members).map(p -> day.of.sizeOf[p]).sum(), worth));
                        return priced;
                    }));
                    work += search.work();
                }
                for (Met met : known.subList(before, known.size())) {
                    more = true;
                    addRow(day, kind, met);
                }
                // Each group may have been rounded up by half a point.
                ofDay += day.of.groupsOfKind.get(kind).length * (1 - Math.floorDiv(-best, Fine.PARTS));
            }
            sum += day.times * ofDay;
        }
        if (sum < bound && !stop.getAsBoolean()) {
            bound = sum;
            System.arraycopy(round, 0, center, 0, center.length);
        }
        return more;
    }

    private static long priced(PartitionProblem of, Met met, long[] prices) {
        long sum = met.worth * Fine.PARTS;
        for (int p : met.parties) {
            sum -= prices[p] * Fine.PARTS;
        }
        return sum - of.pairs(met.size).discounted(met.parties, met.parties.length);
    }

    /** Returns discounts by two parties, and of a party with itself. */
    private long[] ofParties(Day day, long[] discounts) {
        PartitionProblem of = day.of;
        long[] sums = new long[of.parties * of.parties];
        for (int p = 0; p < of.parties; p++) {
            for (int q = 0; q < of.parties; q++) {
                for (int one : of.problem.parties()[p]) {
                    for (int other : of.problem.parties()[q]) {
                        if (p != q || one < other) {
                            sums[p * of.parties + q] += discounts[day.person[one] * people + day.person[other]];
                        }
                    }
                }
            }
        }
        return sums;
    }

    private void addRow(Day day, int kind, Met met) {
        List<Integer> columns = new ArrayList<>();
        List<Double> coefficients = new ArrayList<>();
        List<Integer> members = new ArrayList<>();
        for (int p : met.parties) {
            columns.add(day.firstColumn + p);
            coefficients.add(1.0);
            for (int person : day.of.problem.parties()[p]) {
                members.add(day.person[person]);
            }
        }
        columns.add(day.firstColumn + day.of.parties + kind);
        coefficients.add(1.0);
        for (int m = 1; m < members.size(); m++) {
            for (int k = 0; k < m; k++) {
                int at = members.get(m) * people + members.get(k);
                for (int again = 0; discountColumn[at] >= 0 && again < Math.min(MOST_AGAIN, lost[at].length); again++) {
                    columns.add(discountColumn[at] + again);
                    coefficients.add(1.0);
                }
            }
        }
        program.row(
                columns.stream().mapToInt(one -> one).toArray(),
                coefficients.stream().mapToDouble(one -> one).toArray(),
                met.worth / unit,
                Double.POSITIVE_INFINITY);
    }
}
