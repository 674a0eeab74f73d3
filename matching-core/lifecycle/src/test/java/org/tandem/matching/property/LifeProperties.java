package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.tandem.matching.life.Event;
import org.tandem.matching.life.EventLog;
import org.tandem.matching.life.Standing;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.programme.Programme;

/** Months of a programme, lived through the matcher; see {@link Months} for what holds at every moment. */
class LifeProperties {

    @Provide
    Arbitrary<ProgrammeCase> small() {
        return Programmes.small();
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void noPlaceIsGivenTwiceAndNoExclusionForgottenInAnyMonth(
            @ForAll("small") ProgrammeCase drawn, @ForAll long seed) {
        Months months = new Months(drawn, seed);

        months.live(270);

        Share.atLeast(70, "several plans are published", months.plans() > 3);
        Share.atLeast(70, "several events are refused", months.refusals() > 3);
        replay(months, new Random(seed));
    }

    /** The same events say the same, whenever they are read and however those of different pairs are mixed. */
    private static void replay(Months months, Random random) {
        EventLog mixed = EventLog.of(months.log().terms(), mixed(months.log().events(), random));
        months.standings().forEach((day, before) -> {
            assertSame(before, months.log().at(day));
            assertSame(before, mixed.at(day));
        });
        LocalDate last = months.standings().keySet().stream().max(LocalDate::compareTo).orElseThrow();
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
}
