package org.tandem.matching.compatibility;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Programme;

/**
 * What is left after running mentorships, and who goes first.
 *
 * @param freePlaces places that each mentor has left
 * @param runningLoads running mentorships of each mentor
 * @param openSeats mentors that each mentee still wants
 * @param runningMentors running mentorships of each mentee
 * @param urgencies priority first, then days waited since the application, as one number
 */
record Capacities(int[] freePlaces, int[] runningLoads, int[] openSeats, int[] runningMentors, long[] urgencies) {

    static Capacities of(Programme programme) {
        Multiset<String> mentorsUsed = HashMultiset.create();
        Multiset<String> menteesUsed = HashMultiset.create();
        for (Mentorship mentorship : programme.runningMentorships()) {
            mentorsUsed.add(mentorship.mentor());
            menteesUsed.add(mentorship.mentee());
        }
        List<Mentor> mentors = programme.mentors();
        List<Mentee> mentees = programme.mentees();
        int[] freePlaces = mentors.stream()
                .mapToInt(mentor -> mentor.places() - mentorsUsed.count(mentor.id()))
                .toArray();
        int[] openSeats = mentees.stream()
                .mapToInt(mentee -> Math.max(0, mentee.mentorsWanted() - menteesUsed.count(mentee.id())))
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
        int[] runningLoads = mentors.stream()
                .mapToInt(mentor -> mentorsUsed.count(mentor.id()))
                .toArray();
        int[] runningMentors = mentees.stream()
                .mapToInt(mentee -> menteesUsed.count(mentee.id()))
                .toArray();
        return new Capacities(freePlaces, runningLoads, openSeats, runningMentors, urgencies);
    }
}
