package org.tandem.matching.internal.graph;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.index.Positions;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.PlanJudge;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Programme;

/** Asks that a hard rule about two matches holds between a new match and the running mentorships, too. */
public final class RunningClashJudge implements Judge {
    private record Running(int mentor, int mentee) {}

    private final PreparedPlanRule rule;
    private final List<String> mentorIds;
    private final List<String> menteeIds;
    private final List<List<Running>> byMentor = new ArrayList<>();
    private final ListMultimap<Object, Running> byKey = ArrayListMultimap.create();

    /** Prepares to ask {@code rule} beside mentorships that are still to be added. */
    public RunningClashJudge(PreparedPlanRule rule, List<String> mentorIds, List<String> menteeIds) {
        this.rule = rule;
        this.mentorIds = mentorIds;
        this.menteeIds = menteeIds;
        mentorIds.forEach(mentor -> byMentor.add(new ArrayList<>()));
    }

    /** Prepares to ask {@code rule} beside the mentorships that run in a programme. */
    public static RunningClashJudge of(Programme programme, PreparedPlanRule rule) {
        RunningClashJudge judge = new RunningClashJudge(
                rule,
                programme.mentors().stream().map(Mentor::id).toList(),
                programme.mentees().stream().map(Mentee::id).toList());
        Positions mentors = new Positions(programme.mentors());
        Positions mentees = new Positions(programme.mentees());
        for (Mentorship mentorship : programme.runningMentorships()) {
            judge.add(mentors.of(mentorship.mentor()), mentees.of(mentorship.mentee()));
        }
        return judge;
    }

    /** Adds a mentorship that runs; to be done before the judge is shared. */
    public void add(int mentor, int mentee) {
        Running running = new Running(mentor, mentee);
        switch (rule.judge()) {
            case PlanJudge.SharedMentor shared -> byMentor.get(mentor).add(running);
            case PlanJudge.SharedKey shared -> shared.keys(mentor, mentee).forEach(key -> byKey.put(key, running));
        }
    }

    @Override
    public Outcome outcome(int mentor, int mentee) {
        return clash(mentor, mentee) == null ? Outcome.ELIGIBLE : Outcome.INELIGIBLE;
    }

    @Override
    public boolean mayHold() {
        return false;
    }

    @Override
    public Reason reason(int mentor, int mentee) {
        Running running = clash(mentor, mentee);
        if (running == null) {
            throw new IllegalStateException("The pair does not clash with a running mentorship.");
        }
        return new Reason.ClashesWithRunning(
                rule.name(),
                mentorIds.get(running.mentor),
                menteeIds.get(running.mentee));
    }

    private @Nullable Running clash(int mentor, int mentee) {
        return switch (rule.judge()) {
            case PlanJudge.SharedMentor shared -> sharedMentorClash(shared, mentor, mentee);
            case PlanJudge.SharedKey shared -> byKey.isEmpty() ? null : sharedKeyClash(shared, mentor, mentee);
        };
    }

    private @Nullable Running sharedMentorClash(PlanJudge.SharedMentor judge, int mentor, int mentee) {
        for (Running running : byMentor.get(mentor)) {
            if (running.mentee != mentee && judge.objects(mentor, mentee, running.mentee)) {
                return running;
            }
        }
        return null;
    }

    private @Nullable Running sharedKeyClash(PlanJudge.SharedKey judge, int mentor, int mentee) {
        for (Object key : judge.keys(mentor, mentee)) {
            for (Running running : byKey.get(key)) {
                boolean same = running.mentor == mentor && running.mentee == mentee;
                if (!same && judge.objects(mentor, mentee, running.mentor, running.mentee)) {
                    return running;
                }
            }
        }
        return null;
    }
}
