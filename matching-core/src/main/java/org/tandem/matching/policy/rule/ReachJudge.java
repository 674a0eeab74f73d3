package org.tandem.matching.policy.rule;

import com.google.common.collect.ImmutableMap;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tandem.matching.internal.index.Distances;
import org.tandem.matching.internal.index.Surroundings;
import org.tandem.matching.policy.Candidates;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** Asks that the two can meet: near enough, or both at work remotely. */
final class ReachJudge implements Judge {
    private final Programme programme;
    private final double kilometres;
    private final double squaredChord;
    private final Distances distances;
    private final BitSet remoteMentors;
    private final BitSet remoteMentees;
    private final Surroundings surroundings;
    private final SharedCandidates near;
    private final SharedCandidates nearOrRemote;
    private final Candidates remote;

    ReachJudge(Programme programme, double kilometres) {
        this.programme = programme;
        this.kilometres = kilometres;
        squaredChord = Distances.squaredChord(kilometres);
        distances = Distances.of(programme);
        remoteMentors = remote(programme.mentors());
        remoteMentees = remote(programme.mentees());
        remote = Candidates.only(remoteMentors).sure();
        surroundings = distances.surroundings(squaredChord);
        near = new SharedCandidates(surroundings.count(), this::near);
        nearOrRemote = new SharedCandidates(surroundings.count(), this::nearOrRemote);
    }

    private Candidates near(int cube) {
        int[] found = surroundings.near(cube);
        return Candidates.only(found)
                .sureBut(IntStream.of(found)
                        .filter(mentor -> !surroundings.isWithin(cube, mentor))
                        .toArray());
    }

    private Candidates nearOrRemote(int cube) {
        BitSet doubtful = new BitSet();
        near.of(cube).addAsked(doubtful);
        doubtful.andNot(remoteMentors);
        return near.of(cube).or(remote).sureBut(doubtful.stream().toArray());
    }

    private static BitSet remote(List<? extends Person> people) {
        BitSet remote = new BitSet(people.size());
        for (int p = 0; p < people.size(); p++) {
            remote.set(p, people.get(p).profile().remote());
        }
        return remote;
    }

    @Override
    public Outcome outcome(int mentor, int mentee) {
        return distances.within(mentor, mentee, kilometres, squaredChord)
                || (remoteMentors.get(mentor) && remoteMentees.get(mentee))
                        ? Outcome.ELIGIBLE
                        : Outcome.INELIGIBLE;
    }

    @Override
    public Candidates candidates(int mentee) {
        int cube = surroundings.ofMentee(mentee);
        if (cube == Surroundings.NONE) {
            return remoteMentees.get(mentee) ? remote : Candidates.NONE;
        }
        return (remoteMentees.get(mentee) ? nearOrRemote : near).of(cube);
    }

    @Override
    public boolean mayHold() {
        return false;
    }

    @Override
    public Reason reason(int mentor, int mentee) {
        double distance = distances.kilometres(mentor, mentee);
        if (!Double.isNaN(distance)) {
            return new Reason.TooFar(distance, kilometres);
        }
        boolean mentorUnknown =
                programme.mentors().get(mentor).profile().location().isEmpty();
        return new Reason.LocationUnknown(mentorUnknown ? Role.MENTOR : Role.MENTEE);
    }

    @Override
    public boolean isKnown(Role role, int person) {
        return role == Role.MENTOR
                ? distances.isMentorKnown(person) || remoteMentors.get(person)
                : distances.isMenteeKnown(person) || remoteMentees.get(person);
    }

    @Override
    public boolean isKnown(int mentor, int mentee) {
        return distances.isKnown(mentor, mentee) || (remoteMentors.get(mentor) && remoteMentees.get(mentee));
    }

    @Override
    public Map<String, Number> figures(int mentor, int mentee) {
        double distance = distances.kilometres(mentor, mentee);
        return Double.isNaN(distance)
                ? ImmutableMap.of("most kilometres", kilometres)
                : ImmutableMap.of("kilometres", distance, "most kilometres", kilometres);
    }
}
