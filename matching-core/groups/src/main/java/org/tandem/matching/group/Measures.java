package org.tandem.matching.group;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.tandem.matching.internal.group.CoverageMeasure;
import org.tandem.matching.internal.group.GroupMeasure;
import org.tandem.matching.internal.group.KindMix;
import org.tandem.matching.internal.group.Mix;
import org.tandem.matching.internal.group.PairMix;
import org.tandem.matching.internal.group.SeatMeasure;
import org.tandem.matching.internal.group.SizeMeasure;
import org.tandem.matching.internal.group.StepMix;
import org.tandem.matching.internal.group.StrengthMeasure;
import org.tandem.matching.programme.CareerStage;
import org.tandem.matching.programme.CompetenceNeed;

/** Turns criteria into measures of one workshop's people and groups by position. Values are asked once. */
final class Measures {
    private final Workshop workshop;
    private final List<Participant> people;
    private final List<WorkingGroup> groups;

    Measures(Workshop workshop) {
        this.workshop = workshop;
        people = workshop.participants();
        groups = workshop.groups();
    }

    GroupMeasure of(WeightedGroupCriterion weighted) {
        // What weighs nothing is reported only, so its measure must still tell its value.
        int weight = Math.max(1, weighted.weight());
        return switch (weighted.criterion()) {
            case GroupCriterion.Seat seat -> seats(weight, seat);
            case GroupCriterion.MixedKeys mixed -> new KindMix(weight, kinds(mixed.key().apply(workshop)));
            case GroupCriterion.MixedPairs mixed -> pairs(weight, mixed, mixed.distance().apply(workshop));
            case GroupCriterion.NewAcquaintances fresh -> pairs(weight, fresh, (one, other) -> newness(
                    workshop.acquaintances().count(one.id(), other.id())));
            case GroupCriterion.MixedStages mixed ->
                new StepMix(
                        weight,
                        people.stream()
                                .mapToInt(one -> one.stage().map(CareerStage::ordinal).orElse(KindMix.UNKNOWN))
                                .toArray(),
                        CareerStage.values().length - 1);
            case GroupCriterion.Coverage coverage -> coverage(weight);
            case GroupCriterion.EvenSizes even -> new SizeMeasure(weight, people.size(), groups.size());
            case GroupCriterion.EvenStrength even ->
                StrengthMeasure.of(
                        weight,
                        people.stream()
                                .mapToInt(one -> thousandths(
                                        even.strength().applyAsDouble(one), even, "participant (" + one.id() + ")"))
                                .toArray());
        };
    }

    private SeatMeasure seats(int weight, GroupCriterion.Seat seat) {
        ToDoubleBiFunction<Participant, WorkingGroup> value = seat.value().apply(workshop);
        long[][] table = new long[people.size()][groups.size()];
        for (int p = 0; p < table.length; p++) {
            for (int g = 0; g < groups.size(); g++) {
                Participant one = people.get(p);
                WorkingGroup group = groups.get(g);
                table[p][g] = weight
                        * (long) thousandths(
                                value.applyAsDouble(one, group),
                                seat,
                                "participant (" + one.id() + ") and group (" + group.id() + ")");
            }
        }
        return new SeatMeasure(weight, table);
    }

    /** Returns the number of each participant's key, from 0 in the order of people. */
    int[] kinds(Function<Participant, Optional<String>> key) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] kinds = new int[people.size()];
        for (int p = 0; p < kinds.length; p++) {
            Optional<String> of = key.apply(people.get(p));
            of.ifPresent(one -> numbers.putIfAbsent(one, numbers.size()));
            kinds[p] = of.map(numbers::get).orElse(KindMix.UNKNOWN);
        }
        return kinds;
    }

    /** Returns how new two are to each other who have met so often. */
    static double newness(int meetings) {
        return 1.0 / (1 + meetings);
    }

    private PairMix pairs(
            int weight, GroupCriterion mixed, ToDoubleBiFunction<Participant, Participant> distance) {
        int number = people.size();
        short[] table = new short[number * number];
        for (int p = 1; p < number; p++) {
            for (int q = 0; q < p; q++) {
                Participant one = people.get(q);
                Participant other = people.get(p);
                short apart = (short) thousandths(
                        distance.applyAsDouble(one, other),
                        mixed,
                        "participants (" + one.id() + " and " + other.id() + ")");
                table[p * number + q] = apart;
                table[q * number + p] = apart;
            }
        }
        return new PairMix(weight, number, table);
    }

    private CoverageMeasure coverage(int weight) {
        Map<String, Integer> competences = new HashMap<>();
        int[][] needed = new int[groups.size()][];
        int[][] levels = new int[groups.size()][];
        int[][] importances = new int[groups.size()][];
        for (int g = 0; g < needed.length; g++) {
            List<CompetenceNeed> needs = groups.get(g).topic().map(Topic::needs).orElse(List.of());
            needed[g] = needs.stream()
                    .mapToInt(need -> number(need.competence(), competences))
                    .toArray();
            levels[g] = needs.stream().mapToInt(CompetenceNeed::level).toArray();
            importances[g] = needs.stream().mapToInt(CompetenceNeed::importance).toArray();
        }
        byte[][] offered = new byte[people.size()][competences.size()];
        for (int p = 0; p < offered.length; p++) {
            Participant one = people.get(p);
            byte[] offers = offered[p];
            competences.forEach((competence, number) -> offers[number] = (byte) one.offers(competence));
        }
        return new CoverageMeasure(weight, needed, levels, importances, offered);
    }

    private static int number(String key, Map<String, Integer> numbers) {
        Integer next = numbers.size();
        Integer known = numbers.putIfAbsent(key, next);
        return known == null ? next : known;
    }

    static int thousandths(double value, GroupCriterion criterion, String whose) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("The value (" + value + ") of criterion (" + criterion.name() + ") for "
                    + whose + " must be between 0 and 1.\nMaybe divide by the greatest possible value.");
        }
        return (int) Math.round(value * Mix.FAR);
    }
}
