package org.tandem.matching.readiness;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.TreeMap;
import org.tandem.matching.programme.CompetenceNeed;
import org.tandem.matching.programme.CompetenceOffer;
import org.tandem.matching.readiness.Participants.Participant;

/** Counts by level how often one competence is sought and offered. */
final class CompetenceCount {
    private static final int LEVELS = CompetenceOffer.HIGHEST_LEVEL + 1;

    private final long[] seats = new long[LEVELS];
    private final long[] mustHaveSeats = new long[LEVELS];
    private final long[] places = new long[LEVELS];
    private final int[] mentors = new int[LEVELS];
    private int mentees;
    private int mustHaves;

    /** Returns the balances of all competences that are sought, by key. */
    static List<CompetenceBalance> balances(Participants people) {
        TreeMap<String, CompetenceCount> counts = new TreeMap<>();
        for (Participant mentee : people.mentees()) {
            for (CompetenceNeed need : mentee.person().profile().seeks()) {
                counts.computeIfAbsent(need.competence(), c -> new CompetenceCount()).add(need, mentee.room());
            }
        }
        for (Participant mentor : people.mentors()) {
            for (CompetenceOffer offer : mentor.person().profile().offers()) {
                CompetenceCount count = counts.get(offer.competence());
                if (count != null) {
                    count.add(offer, mentor.room());
                }
            }
        }
        ImmutableList.Builder<CompetenceBalance> balances = ImmutableList.builder();
        counts.forEach((competence, count) -> balances.add(count.balance(competence)));
        return balances.build();
    }

    private void add(CompetenceNeed need, int room) {
        mentees++;
        seats[need.level()] += room;
        if (need.mustHave()) {
            mustHaves++;
            mustHaveSeats[need.level()] += room;
        }
    }

    private void add(CompetenceOffer offer, int room) {
        mentors[offer.level()]++;
        places[offer.level()] += room;
    }

    private CompetenceBalance balance(String competence) {
        int enough = 0;
        while (seats[enough] == 0) {
            enough++;
        }
        int mentorsEnough = 0;
        long placesEnough = 0;
        for (int level = enough; level < LEVELS; level++) {
            mentorsEnough += mentors[level];
            placesEnough += places[level];
        }
        return new CompetenceBalance(
                competence,
                mentees,
                mustHaves,
                sum(seats),
                sum(mustHaveSeats),
                mentorsEnough,
                placesEnough,
                missing(seats),
                missing(mustHaveSeats));
    }

    private static long sum(long[] values) {
        long sum = 0;
        for (long value : values) {
            sum += value;
        }
        return sum;
    }

    /** A mentor of a level serves every lower one, so what lacks is the greatest excess from some level upwards. */
    private long missing(long[] sought) {
        long excess = 0;
        long most = 0;
        for (int level = LEVELS - 1; level >= 0; level--) {
            excess += sought[level] - places[level];
            most = Math.max(most, excess);
        }
        return most;
    }
}
