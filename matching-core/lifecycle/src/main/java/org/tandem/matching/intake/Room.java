package org.tandem.matching.intake;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** Who waits, and where there is room: places that neither running mentorships nor fixed pairs use. */
final class Room {
    private final Programme programme;
    private final CompatibilityGraph graph;
    private final int[] free;
    private final boolean[] waits;

    private Room(Programme programme, CompatibilityGraph graph) {
        this.programme = programme;
        this.graph = graph;
        free = new int[graph.mentorCount()];
        for (int mentor = 0; mentor < free.length; mentor++) {
            free[mentor] = graph.freePlaces(mentor);
        }
        boolean[] fixed = new boolean[graph.menteeCount()];
        for (int mentee = 0; mentee < fixed.length; mentee++) {
            for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                if (graph.isFixed(pair)) {
                    free[graph.mentor(pair)]--;
                    fixed[mentee] = true;
                }
            }
        }
        waits = new boolean[fixed.length];
        for (int mentee = 0; mentee < fixed.length; mentee++) {
            waits[mentee] = !fixed[mentee]
                    && graph.openSeats(mentee) > 0
                    && PlanConditions.of(graph).runningMentors(mentee) == 0
                    && possibleMentors(mentee).length > 0;
        }
    }

    static Room of(Programme programme, Policy policy) {
        return new Room(programme, Compatibility.of(programme, policy).graph());
    }

    /** Returns the eligible mentors who have a free place. */
    private int[] possibleMentors(int mentee) {
        return IntStream.range(graph.firstPair(mentee), graph.endPair(mentee))
                .map(graph::mentor)
                .filter(mentor -> free[mentor] > 0)
                .toArray();
    }

    /** Returns the mentees without any mentor who could have one, by id. */
    List<Mentee> applicants() {
        return IntStream.range(0, waits.length)
                .filter(mentee -> waits[mentee])
                .mapToObj(programme.mentees()::get)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the places kept back by the rule of {@link HoldBack}, by mentor. */
    List<HeldPlaces> heldBack(Policy policy, HoldBack holdBack) {
        Demand demand = Demand.of(programme, policy, holdBack, free);
        boolean[] wantedByOverdue = wantedByOverdue();
        int[] waiting =
                IntStream.range(0, waits.length).filter(mentee -> waits[mentee]).toArray();
        Placement placement = new Placement(waiting, this::possibleMentors, free);
        int[] held = new int[free.length];
        for (int mentor : demand.scarcestFirst()) {
            int wanted = wantedByOverdue[mentor] ? 0 : demand.places(mentor, holdBack.percent());
            while (held[mentor] < wanted && placement.takeAway(mentor)) {
                held[mentor]++;
            }
        }
        return IntStream.range(0, held.length)
                .filter(mentor -> held[mentor] > 0)
                .mapToObj(mentor -> new HeldPlaces(
                        graph.mentorIds().get(mentor),
                        held[mentor],
                        free[mentor],
                        demand.ofMentor(mentor),
                        holdBack.days(),
                        demand.kinds(mentor)))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean[] wantedByOverdue() {
        boolean[] wanted = new boolean[free.length];
        for (int mentee = 0; mentee < waits.length; mentee++) {
            if (waits[mentee] && PlanConditions.of(graph).isOverdue(mentee)) {
                IntStream.of(possibleMentors(mentee)).forEach(mentor -> wanted[mentor] = true);
            }
        }
        return wanted;
    }

    /** Returns the programme without the places kept back. */
    Programme without(List<HeldPlaces> held) {
        Map<String, Integer> kept =
                held.stream().collect(ImmutableMap.toImmutableMap(HeldPlaces::mentor, HeldPlaces::places));
        List<Mentor> mentors = programme.mentors().stream()
                .map(mentor -> Mentor.builder(mentor)
                        .places(mentor.places() - kept.getOrDefault(mentor.id(), 0))
                        .build())
                .toList();
        return Copies.of(programme, mentors, programme.mentees());
    }
}
