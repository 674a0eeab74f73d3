package org.tandem.matching.compatibility;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Programme;

/**
 * What is left after running mentorships, and who goes first.
 *
 * @param freePlaces places that each mentor has left
 * @param runningLoads running mentorships of each mentor, at one time
 * @param openSeats mentors that each mentee still wants
 * @param runningMentors running mentorships of each mentee, at one time
 * @param urgencies priority first, then days waited since the application, as one number
 */
record Capacities(int[] freePlaces, int[] runningLoads, int[] openSeats, int[] runningMentors, long[] urgencies) {

    static Capacities of(Programme programme) {
        ListMultimap<String, DateRange> mentorsUsed = ArrayListMultimap.create();
        ListMultimap<String, DateRange> menteesUsed = ArrayListMultimap.create();
        for (Mentorship mentorship : programme.runningMentorships()) {
            mentorsUsed.put(mentorship.mentor(), mentorship.during());
            menteesUsed.put(mentorship.mentee(), mentorship.during());
        }
        int[] runningLoads = programme.mentors().stream()
                .mapToInt(mentor -> DateRange.maxAtOnce(mentorsUsed.get(mentor.id()), programme.term()))
                .toArray();
        int[] runningMentors = programme.mentees().stream()
                .mapToInt(mentee -> DateRange.maxAtOnce(menteesUsed.get(mentee.id()), programme.term()))
                .toArray();
        List<Mentor> mentors = programme.mentors();
        List<Mentee> mentees = programme.mentees();
        int[] freePlaces = IntStream.range(0, mentors.size())
                .map(m -> mentors.get(m).places() - runningLoads[m])
                .toArray();
        int[] openSeats = IntStream.range(0, mentees.size())
                .map(m -> Math.max(0, mentees.get(m).mentorsWanted() - runningMentors[m]))
                .toArray();
        long[] waited = mentees.stream()
                .mapToLong(mentee -> mentee.applied()
                        .map(day -> ChronoUnit.DAYS.between(day, programme.start()))
                        .orElse(0L))
                .toArray();
        long longest = Arrays.stream(waited).max().orElse(0);
        long[] urgencies = new long[waited.length];
        for (int m = 0; m < urgencies.length; m++) {
            urgencies[m] = mentees.get(m).priority() * (longest + 1) + waited[m];
        }
        return new Capacities(freePlaces, runningLoads, openSeats, runningMentors, urgencies);
    }
}
