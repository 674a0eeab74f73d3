package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.tandem.matching.life.Event;
import org.tandem.matching.life.EventLog;
import org.tandem.matching.life.Standing;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.programme.Programme;

/**
 * Months of a programme with rounds, a ledger, the life of pairs and matching again, all together. {@link Months} checks every
 * plan against the raw facts, small ones against every plan there is, and the log against a diary kept by hand;
 * {@link LedgerDesk} the ledger and every match again. In the end all is read again, from other orders.
 *
 * @param plans plans made and checked
 * @param refusals events refused that the diary forbids
 * @param granted claims granted by the ledger
 * @param refused claims refused by it
 * @param moved open proposals withdrawn for others
 */
record GeneratedProgramme(int plans, int refusals, int granted, int refused, int moved) {
    private static final int FEW = 8;

    /** Draws a programme and lives it; the same seed, the same programme and the same months. */
    static GeneratedProgramme live(long seed) {
        SplittableRandom random = new SplittableRandom(~seed);
        ProgrammeCase drawn = Programmes.ofEverything(seed);
        LedgerDesk desk = new LedgerDesk(drawn, seed);
        // A third is published as it is planned.
        Months months = random.nextInt(3) == 0 ? new Months(drawn, seed) : new Months(drawn, seed, desk);
        boolean isSmall = drawn.programme().mentors().size() <= FEW && drawn.programme().mentees().size() <= FEW;
        months.live(isSmall ? 30 + random.nextInt(240) : 60);
        readAgain(months, new Random(seed));
        desk.crash();
        return new GeneratedProgramme(
                months.plans(), months.refusals(), desk.granted(), desk.refused(), desk.moved());
    }

    /** The same events say the same, whenever they are read and however those of different pairs are mixed. */
    private static void readAgain(Months months, Random random) {
        EventLog mixed = EventLog.of(months.log().terms(), mixed(months.log().events(), random));
        months.standings().forEach((day, before) -> {
            assertSame(before, months.log().at(day));
            assertSame(before, mixed.at(day));
        });
        LocalDate last = months.diary().today();
        assertThat(outcome(mixed.at(last), months.facts())).isEqualTo(outcome(months.log().at(last), months.facts()));
    }

    private static void assertSame(Standing one, Standing other) {
        assertThat(other.pairs()).isEqualTo(one.pairs());
        assertThat(other.decisions()).isEqualTo(one.decisions());
        assertThat(other.goingFirst()).isEqualTo(one.goingFirst());
    }

    /** Returns the next programme in words, or its faults. */
    private static String outcome(Standing standing, Programme facts) {
        try {
            Programme next = standing.programme(facts, standing.date());
            return next.mentorships() + " " + next.decisions() + " "
                    + next.mentees().stream().map(mentee -> mentee.mentorsWanted() + "/" + mentee.priority()).toList()
                    + next.mentors().stream().map(mentor -> mentor.places()).toList();
        } catch (IllegalArgumentException faults) {
            return String.valueOf(faults.getMessage());
        }
    }

    /** Returns the events in another order, in which those of one pair stand as before. */
    private static List<Event> mixed(List<Event> events, Random random) {
        Map<Pair, List<Event>> byPair = new LinkedHashMap<>();
        List<Pair> turns = new ArrayList<>();
        for (Event event : events) {
            Pair pair = new Pair(event.mentor(), event.mentee());
            byPair.computeIfAbsent(pair, none -> new ArrayList<>()).add(event);
            turns.add(pair);
        }
        Collections.shuffle(turns, random);
        return turns.stream().map(pair -> byPair.get(pair).remove(0)).toList();
    }

    /** What all programmes together have shown. */
    static final class Sums {
        private int programmes;
        private long plans;
        private long refusals;
        private long granted;
        private long refused;
        private long moved;

        void add(GeneratedProgramme one) {
            programmes++;
            plans += one.plans;
            refusals += one.refusals;
            granted += one.granted;
            refused += one.refused;
            moved += one.moved;
        }

        /** Whether there were several plans a programme, and everything else that a test shall see. */
        boolean showEverything() {
            return plans > 3L * programmes
                    && refusals > programmes
                    && granted > programmes
                    && refused > programmes
                    && moved > programmes / 20;
        }

        @Override
        public String toString() {
            return programmes + " programmes, " + plans + " plans, " + refusals + " events refused, " + granted
                    + " claims granted, " + refused + " refused, " + moved + " proposals moved";
        }
    }
}
